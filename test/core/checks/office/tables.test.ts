/** What the settings say of the office and its memo, each fault beside what is right. */
import { otherAgency, otherKindOfAgency } from '../../../../src/core/checks/agencies';
import { foundIn } from '../found-in';

const CELLS = [
  ['ที่', 'มาตรการ', 'วิธีการ', 'สถานะ'],
  ['1', 'ให้ความรู้แก่บุคลากร', 'จัดอบรม', 'ยังไม่ดำเนินการ'],
];

/** The fix, '' where there is none, of each finding of a rule about one setting. */
function fixesOf(rule: string, label: string, value: string): readonly string[] {
  const found = foundIn(CELLS, [[label, value]]).filter((each) => each.rule === rule);
  return found.map(({ fix }) => fix?.after ?? '');
}
const isTold = (rule: string, label: string, value: string) =>
  fixesOf(rule, label, value).length > 0;

test.each([
  ['0 2123 4567', false],
  ['๐ ๒๑๒๓ ๔๕๖๗', false],
  ['0 2123 456', true],
  ['0 2123 45678', true],
  ['0 2123 xxxx', false],
  ['0 2123 ....', false],
  ['ไม่มี', false],
])('telephone “%s” has too few digits, or too many: %s', (phone, isOdd) => {
  expect(isTold('phone/digits', 'โทรศัพท์', phone)).toBe(isOdd);
});

test.each([
  ['021234567', '0 2123 4567'],
  ['0-2123-4567', null],
  ['0 2123 4567', null],
  ['ไม่มี', null],
])('telephone “%s” is grouped as “%s”', (phone, meant) => {
  expect(fixesOf('phone/grouping', 'โทรศัพท์', phone)).toEqual(meant === null ? [] : [meant]);
});

test.each([
  ['ตย 12345/', false, true],
  ['ตย ๑๒๓๔๕.๑/๑๒', false, false],
  ['ที่ ตย 1234/5', false, false],
  ['ตย 123/5', true, false],
  ['ต 12345/5', true, false],
  ['ตย 12345', true, false],
  ['ตย 12345/ว 5', true, false],
  ['ตย 12345/5/6', true, false],
  ['ตย 12345/…', false, true],
  ['ตย 12345/xxx', false, true],
  ['ตย 12345/(รอเลขที่)', false, true],
  ['ตย 12345/-5', false, false],
])('“%s” is no number of a memo (%s), or has none yet (%s)', (reference, isOdd, isOpen) => {
  expect(isTold('reference/pattern', 'ที่', reference)).toBe(isOdd);
  expect(isTold('reference/unnumbered', 'ที่', reference)).toBe(isOpen);
});

test.each([
  ['รายงานผล ปีงบประมาณ พ.ศ. 2569', false],
  ['รายงานผล ปีงบประมาณ ๒๕๖๙', false],
  ['รายงานผล ปี 69', false],
  ['รายงานผล พ.ศ. 2568-69', false],
  ['รายงานผล FY 2026', false],
  ['รายงานผล ปี 2568', true],
  ['รายงานผล ปี 68', true],
  ['รายงานผล 69 โครงการ', true],
  ['รายงานผล 25690', true],
  ['รายงานผล', true],
])('the subject “%s” does not name the year: %s', (subject, isMissing) => {
  expect(isTold('subject/year', 'เรื่อง', subject)).toBe(isMissing);
});

const OWN = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';
test.each([
  [`รายงานผล${OWN}`, false],
  ['รายงานผลมาตรการส่งเสริมคุณธรรมและความโปร่งใส', false],
  ['รายงานผลตามแผน', false],
  ['รายงานผลมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', true],
  ['รายงานผลมาตรการยกระดับคุณธรรมและความโปร่งใส', true],
  ['รายงานผลมาตรการส่งเสริมคุณธรรมและความโปร่งใสให้ดีขึ้น', true],
  ['รายงานผลการเพื่อส่งเสริมจริยธรรมและความโปร่งใส', true],
])('the subject “%s” gives the measures another name: %s', (subject, isOther) => {
  expect(isTold('subject/name', 'เรื่อง', subject)).toBe(isOther);
});

test.each([
  ['คะแนน ITA', '100', false],
  ['คะแนน ITA', '100.01', true],
  ['คะแนน ITA', '0', false],
  ['คะแนน ITA', '-1', true],
  ['คะแนน ITA', 'เก้าสิบ', true],
  ['ปีที่ประเมิน ITA', '2568', false],
  ['ปีที่ประเมิน ITA', 'ปีก่อน', true],
  ['วันที่', '9 มีนาคม 2569', false],
  ['วันที่', '9 มีนาคม 69', false],
  ['วันที่', '9 มีนาคม', true],
  ['วันที่', 'เร็ว ๆ นี้', false],
  ['เรื่อง', 'รายงานผล', false],
])('“%s” cannot be “%s”: %s', (label, value, isOdd) => {
  expect(isTold('settings/value', label, value)).toBe(isOdd);
});

test.each([
  ['ที่', 'ที่ ตย 12345/1', 'ตย 12345/1'],
  ['ที่', 'ตย 12345/1', null],
  ['เรื่อง', 'เรื่อง รายงานผล', 'รายงานผล'],
  ['เรื่อง', 'เรื่อง: รายงานผล', 'รายงานผล'],
  ['เรื่อง', 'เรื่องร้องเรียน', null],
  ['ส่วนราชการ', 'ส่วนราชการ สำนักปลัด', 'สำนักปลัด'],
  ['ผู้จัดทำ', '(นายสมชาย ใจดี)', 'นายสมชาย ใจดี'],
  ['ผู้จัดทำ', '(.........)', null],
])('“%s”: “%s” is said without its label: %s', (label, value, meant) => {
  expect(fixesOf('settings/label-twice', label, value)).toEqual(meant === null ? [] : [meant]);
});

test.each([
  ['องค์กรบริหารส่วนตำบลตัวอย่าง', 'องค์การบริหารส่วนตำบลตัวอย่าง'],
  ['องค์การปกครองส่วนท้องถิ่น', 'องค์กรปกครองส่วนท้องถิ่น'],
  ['องค์กรปกครองส่วนท้องถิ่น', null],
  ['“องค์กรบริหารส่วนตำบล”', null],
])('“%s” is “%s”', (text, right) => {
  expect(fixesOf('agency/organ', 'หมายเหตุของเรา', text)).toEqual(right === null ? [] : [right]);
});

describe('another agency than the office', () => {
  const own = 'เทศบาลตำบลตัวอย่าง';

  test.each([
    ['เทศบาลตำบลหนองน้ำ', 'เทศบาลตำบลหนองน้ำ'],
    ['ทต.หนองน้ำ', 'เทศบาลตำบลหนองน้ำ'],
    ['องค์การบริหารส่วนตำบลตัวอย่าง', 'องค์การบริหารส่วนตำบลตัวอย่าง'],
    ['เทศบาลตำบลตัวอย่าง', null],
    ['นายกเทศมนตรีตำบลตัวอย่าง', null],
    ['เทศบาลตำบลแห่งนี้', null],
    ['สำนักปลัด', null],
  ])('“%s” names %s', (text, other) => {
    expect(otherAgency(text, own, false)).toBe(other);
    expect(otherAgency(text, '', false)).toBeNull();
  });

  test('in a sentence is one only where it is called as places are', () => {
    expect(otherAgency('งานของเทศบาลตำบลหนองน้ำ', own, true)).toBe('เทศบาลตำบลหนองน้ำ');
    expect(otherAgency('งานของเทศบาลตำบลสะอาดสวย', own, true)).toBeNull();
    expect(otherAgency('งานของเทศบาลตำบลสะอาดสวย', own, false)).toBe('เทศบาลตำบลสะอาดสวย');
  });

  test.each([
    ['ปลัดองค์การบริหารส่วนตำบล', own, 'องค์การบริหารส่วนตำบล'],
    ['ปลัด อบจ.', own, 'องค์การบริหารส่วนจังหวัด'],
    ['ปลัดเทศบาล', own, null],
    ['นายกเทศมนตรี', 'อบต.ตัวอย่าง', 'เทศมนตรี'],
    ['หัวหน้าสำนักปลัด', own, null],
    ['ปลัดเทศบาล', 'โรงเรียนตัวอย่าง', null],
  ])('the post “%s” in “%s” is of another kind: %s', (post, office, kind) => {
    expect(otherKindOfAgency(post, office)).toBe(kind);
  });
});
