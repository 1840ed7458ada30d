/** Google's exceptions in the account's language, and what is the same in all of them. */
import { inLanguage } from '../../local/engine/language';

const SCOPE =
  'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui';

test('an account in Thai gets Thai, with addresses, names and codes as they are', () => {
  expect(inLanguage(SCOPE, 'th')).toBe(
    'สิทธิ์ที่ระบุไว้ไม่เพียงพอที่จะเรียกใช้ Ui.showSidebar สิทธิ์ที่จำเป็นคือ https://www.googleapis.com/auth/script.container.ui',
  );
  expect(inLanguage('Service error: Spreadsheets', 'th-TH')).toBe('ข้อผิดพลาดของบริการ: สเปรดชีต');
});

test('one in English gets English, any other words that nobody here knows', () => {
  expect(inLanguage(SCOPE, 'en-GB')).toBe(SCOPE);
  expect(inLanguage(SCOPE, 'ja')).not.toMatch(/[a-zก-๙]/i);
});

test('what no page or report of Google’s has stays as it is', () => {
  expect(inLanguage('The execution crashed, as the test planned', 'th')).toMatch(/^The/);
});
