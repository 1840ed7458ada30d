/** What counts as a unit's answer: what it has changed itself in its own rows, or that it has confirmed them. */
import { as, SHEET, setCell } from '../memo-office';
import { ask, HEADINGS, type Office, registerRows } from '../office';
import { type Desk, officeAsked, unitsOf } from './unit-office';

const NOTES = 'ผลการดำเนินการ';

/** A measure that กองคลัง and กองช่าง share, each with a row; and one of each. */
const ROWS = [
  ['1', 'มาตรการร่วม', 'ประกาศนโยบาย', 'กองคลัง', 'ทุกไตรมาส', '', '/', '', '', '100'],
  ['', '', 'ตรวจรับงาน', 'กองช่าง', 'ทุกไตรมาส', '', '/', '', '', '200'],
  ['2', 'มาตรการคลัง', 'เผยแพร่รายงาน', 'กองคลัง', 'ทุกไตรมาส', '', '/', '', '', ''],
  ['3', 'มาตรการช่าง', 'จัดทำคู่มือ', 'กองช่าง', 'ทุกไตรมาส', '', '/', '', '', ''],
];

async function made(): Promise<Office> {
  return officeAsked([[...HEADINGS, NOTES, 'งบประมาณ'], ...ROWS]);
}

const memoOf = (desk: Desk, unit: string) =>
  unitsOf(desk).units.find((each) => each.unit === unit)?.memo;
const answersOf = (desk: Desk) =>
  ['กองคลัง', 'กองช่าง'].map((unit) => memoOf(desk, unit)?.answers ?? []);

test.each([
  ['its title', 'B4', 'ชื่อใหม่ของมาตรการ'],
  ['its number', 'A4', '9'],
  ['its method', 'C4', 'เผยแพร่รายงานทางเว็บไซต์'],
  ['its follow-up', 'E4', 'ทุกเดือน'],
  ['its budget', 'J2', '999'],
  ['a space in its result', 'I4', ' '],
])('%s, which an officer changes, is nobody’s answer', async (_what, cell, text) => {
  const office = await made();
  setCell(office, SHEET, cell, text);
  expect(answersOf(office)).toEqual([[], []]);
  expect(memoOf(office, 'กองคลัง')?.progress).toBe('made');
});

test('what one unit fills in in a measure that two share is its answer, and not the other’s', async () => {
  const office = await made();
  setCell(office, SHEET, 'G3', '');
  setCell(office, SHEET, 'H3', '/\n(ตรวจรับ 5 มีนาคม 2569)');
  expect(answersOf(office)).toEqual([
    [],
    ['1. มาตรการร่วม: อยู่ระหว่างดำเนินการ → เสร็จเรียบร้อยแล้ว · แก้ไขหลักฐานหรือหมายเหตุ'],
  ]);
});

test('a result or evidence alone is an answer, and what it is is said', async () => {
  const office = await made();
  setCell(office, SHEET, 'I4', 'เผยแพร่แล้ว 3 ครั้ง');
  setCell(office, SHEET, 'G5', '/\n(อยู่ระหว่างจัดพิมพ์)');
  expect(answersOf(office)).toEqual([
    ['2. มาตรการคลัง: แก้ไขหลักฐานหรือหมายเหตุ'],
    ['3. มาตรการช่าง: แก้ไขหลักฐานหรือหมายเหตุ'],
  ]);
});

test('a measure in another’s place, and columns that are moved, are nobody’s answer', async () => {
  const office = await made();
  for (const [cell, text] of [
    ['A4', '8'],
    ['B4', 'งานใหม่ทั้งหมด'],
    ['C4', 'วิธีการใหม่'],
    ['I4', 'ผลใหม่'],
  ] as const)
    setCell(office, SHEET, cell, text);
  expect(answersOf(office)).toEqual([[], []]);
});

test('it is found again under another title and number', async () => {
  const office = await made();
  setCell(office, SHEET, 'A4', '7');
  setCell(office, SHEET, 'B4', 'มาตรการคลังฉบับปรับปรุง');
  setCell(office, SHEET, 'G4', '');
  setCell(office, SHEET, 'H4', '/\n(เผยแพร่ 2 มีนาคม 2569)');
  expect(answersOf(office)[0]).toEqual([
    '7. มาตรการคลังฉบับปรับปรุง: อยู่ระหว่างดำเนินการ → เสร็จเรียบร้อยแล้ว · แก้ไขหลักฐานหรือหมายเหตุ',
  ]);
});

describe('a unit with nothing to change', () => {
  const confirm = (desk: Desk, id: string, isConfirmed = true) =>
    ask<string>(desk, 'callRecordConfirmed', { id, isConfirmed });

  test('has answered once somebody records that it confirmed, in its row with the day, and can be undone', async () => {
    const office = await made();
    const id = memoOf(office, 'กองคลัง')?.id ?? '';
    office.wait(300 * 24 * 60);
    expect(memoOf(office, 'กองคลัง')?.isLate).toBe(true);
    const said = confirm(as(office, 'palad'), id);
    expect(confirm(office, id)).toBe(said);
    expect(memoOf(office, 'กองคลัง')).toMatchObject({
      progress: 'answered',
      confirmedOn: said,
      isLate: false,
      answers: [],
    });
    const [row] = registerRows(office);
    expect(row?.อยู่ที่).toBe(`หน่วยงานยืนยันแล้วว่าไม่มีการเปลี่ยนแปลง เมื่อ ${said}`);
    expect(row?.ประวัติ?.match(/ไม่มีการเปลี่ยนแปลง โดย .*palad/g)).toHaveLength(1);
    expect(unitsOf(office).reminder).not.toContain('กองคลัง');
    expect(confirm(office, id, false)).toBe('');
    expect(memoOf(office, 'กองคลัง')).toMatchObject({ progress: 'made', isLate: true });
    expect(unitsOf(office).reminder).toContain('กองคลัง');
  });

  test('is asked to confirm, in the text and in the reminder', async () => {
    const office = await made();
    for (const row of [2, 4]) {
      setCell(office, SHEET, `G${row}`, '');
      setCell(office, SHEET, `H${row}`, '/\n(แล้วเสร็จ 5 มีนาคม 2569)');
    }
    office.wait(2);
    const { batch } = unitsOf(office);
    const call = { batch, units: ['กองคลัง'], unit: 'กองคลัง' };
    ask(office, 'callMakeUnit', call);
    expect(memoOf(office, 'กองคลัง')?.message).toContain('แล้วแจ้งยืนยัน');
    expect(memoOf(office, 'กองช่าง')?.message).toContain('โปรดกรอกสถานะและหลักฐาน');
    expect(unitsOf(office).reminder).toMatch(
      /ผู้อำนวยการกองคลัง โปรดตรวจสอบสถานะและหลักฐาน แล้วแจ้งยืนยัน .*\nผู้อำนวยการกองช่าง โปรดกรอก/,
    );
  });
});

test('the reminder to those alone whose memo is with them leaves the others out', async () => {
  const office = await made();
  expect(unitsOf(office).reminderToSent).toBe('');
  ask(office, 'callRecordSent', { id: memoOf(office, 'กองช่าง')?.id, isSent: true });
  const { reminder, reminderToSent } = unitsOf(office);
  expect(reminder).toContain('กองคลัง');
  expect(reminderToSent).toContain('กองช่าง');
  expect(reminderToSent).not.toContain('กองคลัง');
});
