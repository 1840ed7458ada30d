/** Numbers in a status column: per cents, counts of things, and results that reach their targets. */
import { toldOf } from '../grids';

const HEAD = (result: string, beside = 'หมายเหตุ') => `ที่|มาตรการ|${beside}|${result}`;
const rows = (...cells: readonly string[]) =>
  cells.map((cell, at) => `${at + 1}|${'กขคง'[at]}|${cell}`).join('\n');
const letters = (sheet: string) =>
  toldOf(sheet)
    .map((told) => told.slice(-1))
    .join('');

test.each<[string, string, readonly string[], string]>([
  ['per cents by their head', HEAD('ร้อยละความสำเร็จ'), ['|100', '|50', '|0'], 'din'],
  ['per cents of progress', HEAD('ความก้าวหน้า'), ['|100', '|50', '|0'], 'din'],
  ['progress beside targets of 100', HEAD('ความก้าวหน้า', 'เป้าหมาย'), ['100|50', '100|100'], 'id'],
  ['progress beside other targets', HEAD('ความก้าวหน้า', 'เป้าหมาย'), ['12|50', '100|100'], '??'],
  ['0 and 100 alone', HEAD('ผลการดำเนินงาน'), ['|100', '|0'], 'dn'],
  ['other numbers', HEAD('ผลการดำเนินงาน'), ['|100', '|12'], '??'],
  ['numbers in brackets', HEAD('ผลการดำเนินงาน'), ['|(100)', '|(12)'], '??'],
  ['thousands', HEAD('ผลการดำเนินงาน'), ['|100', '|1,200'], '??'],
  ['a number behind words', HEAD('ผลการดำเนินงาน'), ['|100', '|ได้ 12'], 'd?'],
  ['signs in words', HEAD('ผลการดำเนินงาน'), ['|5 Percent', '|100 PERCENT', '|ร้อยละ 5'], 'idi'],
  ['signed ones among them', HEAD('ผลการดำเนินงาน'), ['|100%', '|12%'], 'di'],
  ['a count by its head', HEAD('ผลการดำเนินงาน (จำนวน)'), ['|100', '|0'], '??'],
  ['units beside them', HEAD('ผลการดำเนินงาน', 'หน่วยนับ'), ['ครั้ง|100', 'คน|0'], '??'],
  ['per cents as units', HEAD('ผลการดำเนินงาน', 'หน่วยนับ'), ['ร้อยละ|100', 'ร้อยละ|0'], 'dn'],
  ['a unit that is no per cent', HEAD('ผลการดำเนินงาน', 'หน่วยนับ'), ['ร้อยละ|100', 'คน|0'], '??'],
  ['targets beside them', HEAD('ผลการดำเนินงาน', 'เป้าหมาย'), ['4 ครั้ง|100', '1 เรื่อง|0'], '??'],
  ['targets in per cents', HEAD('ผลการดำเนินงาน', 'เป้าหมาย (ร้อยละ)'), ['90|100', '90|0'], 'dn'],
  ['targets in words', HEAD('ผลการดำเนินงาน', 'เป้าหมาย'), ['ครบทุกคน|100', 'ทุกกอง|0'], 'dn'],
  ['targets of each kind', HEAD('ผลการดำเนินงาน', 'เป้าหมาย'), ['จัด 4 ครั้ง|100', 'ทุกกอง|0'], 'dn'],
])('%s', (_name, head, cells, told) => {
  expect(letters(`${head}\n${rows(...cells)}`)).toBe(told);
});

test('measures numbered under a head that speaks of the plan have no targets there', () => {
  expect(
    letters(`แผนปฏิบัติการ|<|ผลการดำเนินงาน
      ที่|มาตรการ|^
      1|ก|100
      2|ข|0`),
  ).toBe('dn');
});

test('marks say the status beside results that are no statuses', () => {
  expect(
    letters(`ที่|มาตรการ|ผลการดำเนินงาน|ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|แล้วเสร็จ
      1|ก|อบรม 40 คน|||1
      2|ข|ประกาศบนเว็บไซต์||1|`),
  ).toBe('di');
});

test('a sum without a number says nothing of the column', () => {
  expect(letters(`${HEAD('สถานะ')}\n${rows('|100', '|0')}\n|เฉลี่ย||50`)).toBe('dn');
});

test('of a table without numbers its titles tell the rows', () => {
  expect(letters('มาตรการ|ผลการดำเนินงาน\nก|100\nข|0\n|50')).toBe('dn');
  expect(letters('มาตรการ|ผลการดำเนินงาน\nก|100\nข|12')).toBe('??');
});

const TARGET = HEAD('ผลการดำเนินงาน (ร้อยละ)', 'เป้าหมาย (ร้อยละ)');

test.each([
  ['80', '79', 'i'],
  ['80', '80', '?'],
  ['80', '85', '?'],
  ['80', '100', 'd'],
  ['100', '99', 'i'],
  ['0', '50', 'i'],
  ['ไม่น้อยกว่าร้อยละ 80', '85', '?'],
  ['≥ 80', '85', '?'],
  ['(80)', '85', '?'],
  ['80.5', '80.4', 'i'],
  ['๘๐', '85', '?'],
  ['ความพึงพอใจร้อยละ 80', '85', '?'],
  ['ผู้เข้าอบรม 80% ขึ้นไป', '85', '?'],
  ['ร้อยละ 80 และร้อยละ 90', '85', '?'],
  ['จากร้อยละ 60 เป็นร้อยละ 90', '85', 'i'],
  ['4 ครั้ง', '85', 'i'],
  ['80 คน', '85', 'i'],
  ['80 ขึ้นไป', '85', '?'],
  ['', '85', 'i'],
])('of a target of “%s” %s per cent are %s', (target, result, told) => {
  expect(letters(`${TARGET}\n${rows(`${target}|${result}`)}`)).toBe(told);
});
