/** Columns for several rounds, of which the last that anybody fills in is read: what was the status is a column of its own. */
import { SHEET, setCell } from '../memo-office';
import type { Office } from '../office';
import { officeAsked, unitsOf } from './unit-office';

const HEAD = ['ลำดับ', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'];
const QUARTERS = [1, 2, 3, 4].map((quarter) => `ผลการดำเนินงาน ไตรมาส ${quarter}`);
const AMID = 'อยู่ระหว่างดำเนินการ';
const DONE = 'ดำเนินการแล้ว';

async function officeOf(rows: readonly (readonly string[])[]): Promise<Office> {
  return officeAsked(rows);
}

const row = (number: number, owner: string, ...told: readonly string[]) => [
  `${number}`,
  `เผยแพร่แผน ${number}`,
  'ทบทวน',
  owner,
  'ทุกไตรมาส',
  ...told,
];

const progress = (office: Office) => unitsOf(office).units.map(({ memo }) => memo?.progress);

describe('a unit that begins the next round', () => {
  const open = () =>
    officeOf([
      [...HEAD, ...QUARTERS],
      row(1, 'กองคลัง', DONE, AMID, '', ''),
      row(2, 'กองช่าง', AMID, `${AMID}\n(รองบประมาณ)`, '', ''),
      row(3, 'สำนักปลัด', AMID, DONE, '', ''),
      row(4, 'กองการศึกษา', '', 'ร้อยละ 50', '', ''),
      row(5, 'กองสวัสดิการสังคม', '', '', '', ''),
    ]);

  test('answers for itself alone, and the others are reminded', async () => {
    const office = await open();
    setCell(office, SHEET, 'H2', DONE);
    expect(progress(office)).toEqual(['answered', 'made', 'made', 'made', 'made']);
    const { units, reminder } = unitsOf(office);
    expect(units.map(({ memo }) => memo?.answers)).toEqual([
      ['1. เผยแพร่แผน 1: อยู่ระหว่างดำเนินการ → เสร็จเรียบร้อยแล้ว'],
      ...[1, 2, 3, 4].map(() => []),
    ]);
    for (const name of ['กองช่าง', 'สำนักปลัด', 'กองการศึกษา', 'กองสวัสดิการสังคม'])
      expect(reminder).toContain(name);
  });

  test('with the same word as in the last has answered', async () => {
    const office = await open();
    setCell(office, SHEET, 'H3', AMID);
    expect(progress(office)).toEqual(['made', 'answered', 'made', 'made', 'made']);
  });

  test('is followed by one that puts the last round right', async () => {
    const office = await open();
    setCell(office, SHEET, 'H2', DONE);
    setCell(office, SHEET, 'G3', DONE);
    setCell(office, SHEET, 'G6', AMID);
    expect(progress(office)).toEqual(['answered', 'answered', 'made', 'made', 'answered']);
  });
});

describe('a round that had begun when the memo was made, and is cleared again', () => {
  const open = () =>
    officeOf([
      [...HEAD, ...QUARTERS],
      row(1, 'กองคลัง', DONE, AMID, DONE, ''),
      row(2, 'กองช่าง', AMID, `${AMID}\n(รองบประมาณ)`, '', ''),
      row(3, 'สำนักปลัด', AMID, `${DONE} ลงเว็บไซต์แล้ว`, '', ''),
      row(4, 'กองการศึกษา', '', 'ร้อยละ 50', '', ''),
      row(5, 'กองสวัสดิการสังคม', '', '', '', ''),
    ]);

  test('leaves the round before, which nobody has answered with', async () => {
    const office = await open();
    setCell(office, SHEET, 'H2', '');
    expect(progress(office)).toEqual(['made', 'made', 'made', 'made', 'made']);
  });

  test('and is filled in anew by some', async () => {
    const office = await open();
    setCell(office, SHEET, 'H2', '');
    setCell(office, SHEET, 'G6', AMID);
    expect(progress(office)).toEqual(['made', 'made', 'made', 'made', 'answered']);
    setCell(office, SHEET, 'H3', DONE);
    expect(progress(office)).toEqual(['made', 'answered', 'made', 'made', 'answered']);
  });
});

test('a result of the next round that is cleared again is none', async () => {
  const office = await officeOf([
    [...HEAD, ...QUARTERS],
    row(1, 'กองคลัง', DONE, AMID, '', ''),
    row(2, 'กองช่าง', AMID, AMID, '', ''),
  ]);
  setCell(office, SHEET, 'H2', DONE);
  expect(progress(office)).toEqual(['answered', 'made']);
  setCell(office, SHEET, 'H2', '');
  expect(progress(office)).toEqual(['made', 'made']);
});

test('of two rounds, the second', async () => {
  const office = await officeOf([
    [...HEAD, 'ผลการดำเนินการ รอบ 6 เดือน', 'ผลการดำเนินการ รอบ 12 เดือน'],
    row(1, 'กองคลัง', DONE, ''),
    row(2, 'กองช่าง', AMID, ''),
  ]);
  setCell(office, SHEET, 'G2', DONE);
  expect(progress(office)).toEqual(['answered', 'made']);
});

test('of rounds with a column for each mark', async () => {
  const marks = ['ยังไม่ดำเนินการ', AMID, DONE];
  const office = await officeOf([
    [...HEAD, ...[1, 2, 3].flatMap((quarter) => [`ผลการดำเนินงาน ไตรมาส ${quarter}`, '', ''])],
    ['', '', '', '', '', ...marks, ...marks, ...marks],
    row(1, 'กองคลัง', '', '/', '', '', '/\n(รอ)', '', '', '', ''),
    row(2, 'กองช่าง', '', '/', '', '', '', '/\n(ประกาศ 5 มกราคม 2569)', '', '', ''),
  ]);
  setCell(office, SHEET, 'N3', '/');
  expect(progress(office)).toEqual(['answered', 'made']);
});
