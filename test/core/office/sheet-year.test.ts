import { yearOfSheet, yearsOfSheet } from '../../../src/core/office/sheet-year';

const inName = (name: string) => yearsOfSheet(name, [], 1).named;
const inTitle = (...lines: string[]) =>
  yearsOfSheet('', [...lines.map((line) => [line]), ['มาตรการ', 'สถานะ']], lines.length + 1).titled;

test.each([
  ['มาตรการ 2569', 2569],
  ['มาตรการ ๒๕๖๙', 2569],
  ['2569', 2569],
  ['measures_2569', 2569],
  ['มาตรการ ITA 2569 (2)', 2569],
  ['แผนปี69', 2569],
  ['งบ ๖๙', 2569],
  ['แผน 2568-2569', 2569],
  ['แผน 2568/69', 2569],
])('the sheet “%s” is of %s', (name, year) => {
  expect(inName(name)).toBe(year);
});

test.each(['มาตรการ', 'แผน 5 ปี 2566-2570', 'มาตรการ 25690', 'ชีต69', 'ข้อ 2569', 'แผน 2566 2570'])(
  'the name “%s” says no year',
  (name) => {
    expect(inName(name)).toBeNull();
  },
);

test.each([
  ['แผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙', 2569],
  ['รายงานตามมาตรการจากผลการประเมิน ITA ปี 2568 ประจำปีงบประมาณ พ.ศ. 2569', 2569],
  ['ตาม พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540 ปี 2569', 2569],
  ['ปีงบประมาณ 2569 ข้อมูล ณ วันที่ 15 ตุลาคม 2569', 2569],
])('the title “%s” says %s', (title, year) => {
  expect(inTitle(title)).toEqual({ year, cell: 'A1' });
});

test.each([
  'มาตรการจากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568',
  'ข้อมูล ณ วันที่ 15 ตุลาคม 2569',
  'แผนปฏิบัติการ (พ.ศ. 2566–2570)',
  'คำสั่งที่ 12/2569',
])('the title “%s” says no fiscal year', (title) => {
  expect(inTitle(title)).toBeNull();
});

test('the year may stand in a cell of its own, below other lines', () => {
  const years = yearsOfSheet('แผน', [['เทศบาล'], ['', 'ปีงบประมาณ', '๒๕๖๙'], ['มาตรการ']], 3);
  expect(years).toEqual({ named: null, titled: { year: 2569, cell: 'C2' } });
  expect(yearOfSheet(years)).toBe(2569);
});

test('the name counts before the title', () => {
  expect(yearOfSheet({ named: 2570, titled: { year: 2569, cell: 'A1' } })).toBe(2570);
});
