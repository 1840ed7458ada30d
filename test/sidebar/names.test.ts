/** What a memo's signers are called on the page, where two of them would be called the same; what a chosen template is for. */
import { shortName } from '../../src/sidebar/memos/names';
import { usedFor } from '../../src/sidebar/template/names';
import { MEMOS } from '../../src/words/sidebar/memos/memos';
import { TEMPLATE } from '../../src/words/sidebar/template/template';

const HEAD = { name: '(ชื่อ–สกุล ก)', position: 'หัวหน้าสำนักปลัด', heading: 'ความเห็น', actingFor: '' };
const ACTING = { ...HEAD, heading: 'ความเห็นปลัด', actingFor: 'ปลัดเทศบาล' };
const MAYOR = { ...HEAD, position: 'นายกเทศมนตรี', heading: 'คำสั่ง', actingFor: '' };

const names = (...all: readonly (typeof HEAD)[]) =>
  all.map((each) => shortName(MEMOS.th, each, all));

test('a post alone, where nobody else of the memo has it', () => {
  expect(names(HEAD, MAYOR)).toEqual(['หัวหน้าสำนักปลัด', 'นายกเทศมนตรี']);
  expect(names({ ...MAYOR, actingFor: 'ปลัดเทศบาล' })).toEqual(['นายกเทศมนตรี']);
});

test('the two rows of one who acts for another are told apart', () => {
  expect(names(HEAD, ACTING, MAYOR)).toEqual([
    'หัวหน้าสำนักปลัด (ความเห็น)',
    'หัวหน้าสำนักปลัด (รักษาราชการแทนปลัดเทศบาล)',
    'นายกเทศมนตรี',
  ]);
});

test('rows that are the same in all of that are told apart by their place', () => {
  expect(names(HEAD, { ...HEAD }, MAYOR)).toEqual([
    'หัวหน้าสำนักปลัด (ความเห็น) (ลำดับที่ ๑)',
    'หัวหน้าสำนักปลัด (ความเห็น) (ลำดับที่ ๒)',
    'นายกเทศมนตรี',
  ]);
});

describe('a template that was chosen just now', () => {
  const own = { kind: 'own', version: 1, name: 'หนังสือขอ.docx' } as const;
  const official = { kind: 'official', version: null, name: '' } as const;
  const told = (isToUnits: boolean, asks: boolean, report: typeof own | typeof official) =>
    usedFor(TEMPLATE.th, { isToUnits, asks, report });

  test('is for all memos; one that asks units makes requests of them, and says so', () => {
    expect(told(false, false, own)).toBe(TEMPLATE.th.choose.fromNowOn);
    expect(told(false, true, official)).toMatch(/หน้าหลักจึงเป็นบันทึกขอให้รายงาน ไม่ใช่รายงานผล/);
  });

  test('for the units alone leaves the reports theirs, which is named: it may be such a letter too', () => {
    expect(told(true, true, own)).toMatch(
      /ยังเป็น “หนังสือขอ.docx \(รุ่นที่ ๑\)” หากแม่แบบนั้นเป็นหนังสือขอให้รายงานเช่นกัน กรุณาเลือกแม่แบบอื่น/,
    );
    expect(told(true, true, official)).toMatch(/ยังเป็น “[^”]+”$/);
  });
});
