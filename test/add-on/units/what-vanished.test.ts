/** What an office does to its columns, or takes away, answers no memo; and a memo that is updated keeps its unit's answer. */
import { SHEET, setCell } from '../memo-office';
import { ask, HEADINGS, type Office } from '../office';
import { officeAsked, unitsOf } from './unit-office';

/** I to N. */
const OWN = ['ผลการดำเนินการ', 'ร้อยละ', 'งบประมาณ', 'ผู้รายงาน', 'ผลลัพธ์ที่ต้องการ', 'สรุป'];

const ROWS = [
  [
    ...['1', 'มาตรการหนึ่ง', 'ประกาศ', 'กองคลัง', 'ทุกไตรมาส', '', '/\n(กำลังทำ)', ''],
    ...['จัดแล้ว 1 ครั้ง\nมีผู้เข้าร่วม 20 คน', '50', '100', '', '', 'ยังไม่ครบ'],
  ],
  [
    ...['2', 'มาตรการสอง', 'เผยแพร่', 'กองช่าง', 'ทุกไตรมาส', '/', '', ''],
    ...['', '', '', '', '', ''],
  ],
];

const made = () => officeAsked([[...HEADINGS, ...OWN], ...ROWS]);

const progress = (office: Office) => unitsOf(office).units.map(({ memo }) => memo?.progress);
const sheetOf = ({ workbook }: Office) => workbook.book.getWorksheet(SHEET);
const set =
  (...cells: readonly (readonly [cell: string, text: string])[]) =>
  (office: Office) => {
    for (const [cell, text] of cells) setCell(office, SHEET, cell, text);
  };

test.each([
  ['a column is removed', (office: Office) => sheetOf(office)?.spliceColumns(9, 1)],
  ['the last columns are removed', (office: Office) => sheetOf(office)?.spliceColumns(10, 5)],
  ['the result’s column is called otherwise', set(['I1', 'ข้อมูล'])],
  ['the result’s column is called หมายเหตุ', set(['I1', 'หมายเหตุ'])],
  ['another column is called as a result’s', set(['N1', 'ผลโดยสรุป'])],
  ['the follow-up’s column is called as a report’s', set(['E1', 'รายงานผล'])],
  ['the mark of the status is cleared', set(['F3', ''])],
  ['all that stood in its row is cleared', set(['G2', ''], ['I2', ''], ['J2', ''], ['N2', ''])],
  ['a line of the result is cleared', set(['I2', 'จัดแล้ว 1 ครั้ง'])],
  ['its lines are put into one', set(['I2', 'จัดแล้ว 1 ครั้ง มีผู้เข้าร่วม 20 คน'])],
  ['the officer says who reports', set(['L2', '(ชื่อ–สกุล)'], ['L3', '(ชื่อ–สกุล)'])],
  ['the officer says which result is wanted', set(['M2', 'ร้อยละ 80'], ['M3', '1 ครั้ง'])],
  ['the budget is what the per cent is', set(['K2', '50'])],
])('%s: nobody has answered', async (_what, change) => {
  const office = await made();
  change(office);
  expect(progress(office)).toEqual(['made', 'made']);
});

test.each([
  ['the per cent, of what the budget is', set(['J2', '100'])],
  ['a line more', set(['I2', 'จัดแล้ว 1 ครั้ง\nมีผู้เข้าร่วม 20 คน\nครั้งที่ 2 จัดในเดือนเมษายน'])],
  ['another result in the place of the old', set(['I2', 'จัดแล้ว 2 ครั้ง'])],
  ['a result, and clears its status', set(['G2', ''], ['I2', 'ยกเลิกการจัด'])],
  ['two marks', set(['F2', '/'])],
])('a unit that has written %s has answered', async (_what, change) => {
  const office = await made();
  change(office);
  expect(progress(office)).toEqual(['answered', 'made']);
});

describe('a memo that is updated', () => {
  const update = (office: Office, at = 0) => {
    setCell(office, SHEET, 'B2', 'มาตรการหนึ่ง (แก้ไขชื่อ)');
    const id = unitsOf(office).units[at]?.memo?.id;
    ask(office, 'callUpdateMemo', { id, force: true });
  };

  test('after its unit has answered is answered still, and nobody is reminded of it', async () => {
    const office = await made();
    set(['G2', ''], ['H2', '/\n(จัดครบ 5 มีนาคม 2569)'])(office);
    const before = unitsOf(office).units[0]?.memo?.answers;
    office.wait(5);
    update(office);
    const { units, reminder } = unitsOf(office);
    expect(units[0]).toMatchObject({ state: 'same', memo: { progress: 'answered' } });
    expect(units[0]?.memo?.answers).toEqual([
      before?.[0]?.replace('มาตรการหนึ่ง', 'มาตรการหนึ่ง (แก้ไขชื่อ)'),
    ]);
    expect(reminder).not.toContain('กองคลัง');
    expect(reminder).toContain('กองช่าง');
  });

  test('after its unit has confirmed is confirmed still', async () => {
    const office = await made();
    const id = unitsOf(office).units[0]?.memo?.id;
    ask(office, 'callRecordConfirmed', { id, isConfirmed: true });
    update(office);
    expect(unitsOf(office).units[0]?.memo?.progress).toBe('answered');
    expect(unitsOf(office).reminder).not.toContain('กองคลัง');
  });

  test('before its unit answers waits for it', async () => {
    const office = await made();
    update(office);
    expect(progress(office)).toEqual(['made', 'made']);
    set(['I2', 'จัดแล้ว 2 ครั้ง'])(office);
    expect(progress(office)).toEqual(['answered', 'made']);
  });
});
