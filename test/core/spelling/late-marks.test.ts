/** A mark one letter late is mended; none of the forms stands in right text. */
import { misspeltIn } from '../../../src/core/spelling/misspelt';
import { lateMarkForms } from '../../../src/core/spelling/slips/late-marks';

test.each([
  ['ดำเนนิการ', 'ดำเนินการ'],
  ['หนว่ยงาน', 'หน่วยงาน'],
  ['ตอ้งรายงาน', 'ต้องรายงาน'],
  ['ข้อมลูข่าวสาร', 'ข้อมูลข่าวสาร'],
  ['รบัผดิชอบ', 'รับผิดชอบ'],
  ['ปรบัปรงุ', 'ปรับปรุง'],
  ['ผู้บรหิาร', 'ผู้บริหาร'],
  ['เปลยี่นแปลง', 'เปลี่ยนแปลง'],
])('“%s” is “%s”', (text, right) => {
  const [found] = misspeltIn(text);
  expect(found).toMatchObject({ asks: false });
  expect(text.replace(found?.wrong ?? '', found?.right ?? '')).toBe(right);
});

test('each form is four letters at least, and has the letters of its word', () => {
  const forms = lateMarkForms();
  expect(forms.length).toBeGreaterThan(150);
  for (const [wrong, right] of forms) {
    expect(wrong.length).toBeGreaterThanOrEqual(4);
    expect([...wrong].sort()).toEqual([...right].sort());
    expect(wrong).not.toBe(right);
  }
});

test.each([
  'แปลดังนี้ การบัญชี กำกับดูแล กำหนดติดตั้ง ประชุมร่วมกันทุกกอง การบริหารงาน ทั้งหมดเป็นธรรม',
  'บันทึกหน้างาน หมวดติดต่อ ผลดำเนินงานบริหารและสรุปผลให้หน่วยงานต้นสังกัด',
])('“%s” is right', (text) => {
  expect(misspeltIn(text)).toEqual([]);
});
