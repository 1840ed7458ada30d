/** Rows and words that several units have in common: whose answer they are. */
import { SHEET, setCell } from '../memo-office';
import { type Desk, officeAsked, unitsOf } from './unit-office';

const HEAD = ['ลำดับ', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม', 'สถานะ', 'หลักฐาน'];
const AMID = 'อยู่ระหว่างดำเนินการ';
const DONE = 'ดำเนินการแล้ว';

const row = (number: number, owner: string, evidence = '', status = AMID) => [
  ...[`${number}`, `เผยแพร่แผน ${number}`, `ทบทวน ${number}`, owner, 'ทุกไตรมาส', status, evidence],
];

const progressOf = (desk: Desk, unit: string) =>
  unitsOf(desk).units.find((each) => each.unit === unit)?.memo?.progress;

test('three of many units that write the same result have answered, also where it stood elsewhere before', async () => {
  const units = ['กองคลัง', 'กองช่าง', 'สำนักปลัด', 'กองการศึกษา', 'กองสวัสดิการสังคม'];
  const office = await officeAsked([
    HEAD,
    ...units.map((unit, at) => row(at + 1, unit)),
    row(6, 'หน่วยตรวจสอบภายใน', 'แจ้งเวียนแล้ว', DONE),
  ]);
  const progress = () => units.map((unit) => progressOf(office, unit));
  for (const at of [2, 3, 4]) setCell(office, SHEET, `G${at}`, 'ลงเว็บไซต์แล้ว');
  expect(progress()).toEqual([...Array(3).fill('answered'), 'made', 'made']);
  expect(unitsOf(office).reminder).not.toContain('กองคลัง');
  // What stood in the sheet before the memos is nobody's note on them.
  for (const at of [2, 3, 4, 5, 6]) setCell(office, SHEET, `G${at}`, 'แจ้งเวียนแล้ว');
  expect(progress()).toEqual(Array(5).fill('answered'));
});

test('a status that is moved in a row of two is no answer of the one that is said to be silent', async () => {
  const office = await officeAsked([HEAD, row(1, 'กองคลัง\nกองช่าง'), row(2, 'สำนักปลัด')]);
  setCell(office, SHEET, 'F2', DONE);
  setCell(office, SHEET, 'G2', 'กองคลัง ลงเว็บไซต์แล้ว (กองช่างยังไม่ส่ง)');
  expect(['กองคลัง', 'กองช่าง'].map((unit) => progressOf(office, unit))).toEqual([
    'answered',
    'made',
  ]);
  setCell(office, SHEET, 'G2', 'กองคลัง ลงเว็บไซต์แล้ว กองช่าง สำรวจแล้ว');
  expect(['กองคลัง', 'กองช่าง'].map((unit) => progressOf(office, unit))).toEqual([
    'answered',
    'answered',
  ]);
});

test('what one unit tells in a row of all is shown, and the row is waited for until all have told something', async () => {
  const office = await officeAsked([HEAD, row(1, 'ทุกกอง'), row(2, 'กองคลัง'), row(3, 'กองช่าง')]);
  const all = () => unitsOf(office).units.find(({ unit }) => unit === 'ทุกกอง')?.memo;
  setCell(office, SHEET, 'G2', 'กองคลัง: ประกาศแล้ว 5 มี.ค.');
  expect(all()).toMatchObject({
    progress: 'made',
    reported: 0,
    open: ['1. เผยแพร่แผน 1'],
    answers: ['1. เผยแพร่แผน 1: แก้ไขหลักฐานหรือหมายเหตุ'],
  });
  setCell(office, SHEET, 'G2', 'กองคลัง: ประกาศแล้ว 5 มี.ค.\nกองช่าง: ประกาศแล้ว');
  expect(all()).toMatchObject({ progress: 'answered', open: [] });
  setCell(office, SHEET, 'G2', 'ประกาศแล้วทุกกอง');
  expect(all()).toMatchObject({ progress: 'answered' });
});
