/** What an office of several units comes to in the weeks after its requests, as its sheet really looks by then. */
import { SHEET, setCell } from '../memo-office';
import type { Office } from '../office';
import { type Desk, officeAsked, unitsOf } from './unit-office';

const HEAD = ['ลำดับ', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม', 'สถานะ', 'หลักฐาน'];
const AMID = 'อยู่ระหว่างดำเนินการ';
const DONE = 'ดำเนินการแล้ว';
const PAPER = 'ประกาศ ลงวันที่ 12 มกราคม 2569';

const row = (number: number, owner: string, ...told: readonly string[]) => [
  `${number}`,
  `เผยแพร่แผน ${number}`,
  `ทบทวน ${number}`,
  owner,
  'ทุกไตรมาส',
  ...(told.length === 0 ? [AMID, ''] : told),
];
const further = (method: string, owner = '', ...told: readonly string[]) => [
  ...['', '', method, owner, ''],
  ...(told.length === 0 ? [AMID, ''] : told),
];

const memoOf = (desk: Desk, unit: string) =>
  unitsOf(desk).units.find((each) => each.unit === unit)?.memo;

function write(office: Office, column: string, texts: readonly string[]): void {
  for (const [at, text] of texts.entries()) setCell(office, SHEET, `${column}${at + 2}`, text);
}

function fill(office: Office, ...rows: readonly number[]): void {
  for (const at of rows) {
    setCell(office, SHEET, `F${at}`, DONE);
    setCell(office, SHEET, `G${at}`, `ลงเว็บไซต์ ${at} มีนาคม 2569`);
  }
}

describe('further activities that name nobody', () => {
  test.each([
    ['under one unit', 'กองคลัง'],
    ['under two', 'กองคลัง, กองช่าง'],
    ['under two on two lines', 'กองคลัง\nกองช่าง'],
  ])('%s, are waited for until they are reported', async (_whose, owner) => {
    const office = await officeAsked([
      HEAD,
      row(1, owner, DONE, PAPER),
      further('ปิดประกาศ'),
      further('ลงเว็บไซต์'),
      row(2, 'สำนักปลัด'),
    ]);
    expect(memoOf(office, 'กองคลัง')).toMatchObject({ progress: 'made', asked: 2, reported: 0 });
    expect(unitsOf(office).reminder).toContain('ผู้อำนวยการกองคลัง');
    fill(office, 3);
    expect(memoOf(office, 'กองคลัง')).toMatchObject({ progress: 'made', reported: 1 });
    fill(office, 4);
    expect(memoOf(office, 'กองคลัง')).toMatchObject({ progress: 'answered', open: [] });
    expect(unitsOf(office).reminder).not.toContain('กองคลัง');
    expect(unitsOf(office).reminder).not.toContain('กองช่าง');
    expect(memoOf(office, 'สำนักปลัด')?.progress).toBe('made');
  });

  test('under a merged cell of two units, as well when the rows are moved', async () => {
    const office = await officeAsked([
      HEAD,
      row(1, 'กองคลัง, กองช่าง'),
      further('ปิดประกาศ'),
      row(2, 'สำนักปลัด'),
    ]);
    office.workbook.book.getWorksheet(SHEET)?.spliceRows(2, 0, row(9, 'สำนักปลัด'));
    fill(office, 3);
    expect(memoOf(office, 'กองช่าง')).toMatchObject({ asked: 2, reported: 1 });
    office.workbook.book.getWorksheet(SHEET)?.mergeCells('D3:D4');
    expect(memoOf(office, 'กองช่าง')).toMatchObject({ asked: 2, reported: 1 });
  });

  test('put in by one of two units since answer for both', async () => {
    const office = await officeAsked([HEAD, row(1, 'กองคลัง, กองช่าง'), row(2, 'สำนักปลัด')]);
    office.workbook.book
      .getWorksheet(SHEET)
      ?.spliceRows(3, 0, further('ลงเว็บไซต์', '', DONE, 'ลงเว็บไซต์ 5 มีนาคม 2569'));
    for (const unit of ['กองคลัง', 'กองช่าง'])
      expect(memoOf(office, unit)).toMatchObject({ progress: 'answered', reported: 1 });
  });
});

test('what the memo asks of work that is done is waited for, and what it does not ask is not', async () => {
  const office = await officeAsked([
    HEAD,
    row(1, 'กองคลัง', DONE, 'เรียบร้อย'),
    row(2, 'กองคลัง', DONE, 'ไม่มี'),
    row(3, 'กองคลัง', DONE, PAPER),
    row(4, 'กองช่าง'),
  ]);
  expect(memoOf(office, 'กองคลัง')).toMatchObject({
    asked: 2,
    open: ['1. เผยแพร่แผน 1', '2. เผยแพร่แผน 2'],
  });
  setCell(office, SHEET, 'G2', 'เผยแพร่ 5 มีนาคม 2569');
  expect(memoOf(office, 'กองคลัง')).toMatchObject({ progress: 'made', reported: 1 });
  setCell(office, SHEET, 'G3', 'ภาพถ่ายกิจกรรม 5 มีนาคม 2569');
  expect(memoOf(office, 'กองคลัง')).toMatchObject({ progress: 'answered', open: [] });
});

const UNITS = ['กองคลัง', 'กองช่าง', 'สำนักปลัด', 'กองการศึกษา', 'กองสวัสดิการสังคม', 'หน่วยตรวจสอบภายใน'];
const each = () => officeAsked([HEAD, ...UNITS.map((unit, at) => row(at + 1, unit))]);
const progress = (desk: Desk) => unitsOf(desk).units.map(({ memo }) => memo?.progress);

test.each([
  ['of the evidence', 'G', ['ยังไม่รายงาน', 'รอรายงานจากกองช่าง', 'รอผล', 'ไม่มี', 'N/A', '?']],
  [
    'of the evidence',
    'G',
    ['ติดตามครั้งที่ 1', 'ทวงถามแล้ว 10 มี.ค.', '-', 'ยังไม่มี', 'ไม่มีข้อมูล', '(รอข้อมูล)'],
  ],
  ['of the status', 'F', ['รอ', 'ยังไม่รายงาน', 'รอรายงาน', '?', 'ทวงถามแล้ว', 'N/A']],
])(
  'an officer’s notes on who has not answered, in the cells %s, are no answers',
  async (_where, column, words) => {
    const office = await each();
    write(office, column, words);
    expect(progress(office)).toEqual(UNITS.map(() => 'made'));
    for (const at of UNITS.keys()) expect(unitsOf(office).units[at]?.memo?.answers).toEqual([]);
    // What comes in their place is one.
    fill(office, ...UNITS.map((_, at) => at + 2));
    expect(progress(office)).toEqual(UNITS.map(() => 'answered'));
  },
);

test('an answer that begins with such words is one', async () => {
  const office = await each();
  const words = [
    'ไม่มีผู้ร้องเรียน',
    'รายงานผลแล้ว ไม่มีข้อร้องเรียน',
    'ไม่มีการรับของขวัญ ตามประกาศนโยบาย',
    'รองบประมาณ คาดว่าเดือนมิถุนายน',
    'รอผลการพิจารณาจากอำเภอ',
    'รอข้อมูลจากกองคลัง',
  ];
  write(office, 'G', words);
  expect(progress(office)).toEqual(UNITS.map(() => 'answered'));
});

test('three weeks: noted, asked again, answered in part, and with a line below the officer’s own', async () => {
  const office = await each();
  write(
    office,
    'G',
    UNITS.map(() => 'รอรายงาน'),
  );
  office.wait(7 * 24 * 60);
  setCell(office, SHEET, 'G2', 'รอรายงาน\nลงเว็บไซต์ 5 มีนาคม 2569');
  setCell(office, SHEET, 'G3', 'รอรายงาน\nทวงถามครั้งที่ 2');
  setCell(office, SHEET, 'F4', DONE);
  setCell(office, SHEET, 'G5', 'ไม่มีผู้ร้องเรียน');
  setCell(office, SHEET, 'G6', '');
  expect(progress(office)).toEqual(['answered', 'made', 'answered', 'answered', 'made', 'made']);
});

test('a note that whoever asks has filled down is nobody’s answer; a result that units say alike is theirs', async () => {
  const office = await each();
  const alike = (text: string) => UNITS.map(() => text);
  write(office, 'G', alike('แจ้งเวียนแล้ว 10 มี.ค. 69 (ที่ ทต 52001/123)'));
  expect(progress(office)).toEqual(alike('made'));
  setCell(office, SHEET, 'G2', 'แจ้งเวียนแล้ว 10 มี.ค. 69 (ที่ ทต 52001/123)\nลงเว็บไซต์ 5 มีนาคม 2569');
  setCell(office, SHEET, 'F3', DONE);
  expect(progress(office)).toEqual(['answered', 'answered', 'made', 'made', 'made', 'made']);
  write(office, 'G', alike('ไม่มีผู้ร้องเรียน'));
  expect(progress(office)).toEqual(alike('answered'));
  write(office, 'G', alike('ดำเนินการแล้ว'));
  expect(progress(office)).toEqual(alike('answered'));
});

test('notes of a call, a day or a memo are no answers either', async () => {
  const office = await each();
  write(office, 'G', [
    'โทรตาม 15 มี.ค.',
    'โทรแล้ว จะส่งพรุ่งนี้',
    'ส่งไลน์ตาม 16 มี.ค. 69',
    'ฝากพี่หน่อยตาม',
    'กำหนดส่ง 31 มี.ค. 69',
    'ส่งบันทึกแล้ว 10 มี.ค.',
  ]);
  expect(progress(office)).toEqual(UNITS.map(() => 'made'));
});

test('what stands beside one unit’s name in a cell of two is no answer of the other', async () => {
  const office = await officeAsked([HEAD, row(1, 'หลัก: กองคลัง\nร่วม: กองช่าง'), row(2, 'สำนักปลัด')]);
  const both = () => ['กองคลัง', 'กองช่าง'].map((unit) => memoOf(office, unit)?.progress);
  setCell(office, SHEET, 'G2', 'กองคลัง: ประชุมแล้ว\nกองช่าง: ยังไม่รายงาน');
  expect(both()).toEqual(['answered', 'made']);
  setCell(office, SHEET, 'G2', 'กองคลัง: ประชุมแล้ว\nกองช่าง: สำรวจแล้ว');
  expect(both()).toEqual(['answered', 'answered']);
  setCell(office, SHEET, 'G2', 'ผลการประชุม: ครบทั้งสองกอง');
  expect(both()).toEqual(['answered', 'answered']);
});

test('a per cent in the cell of the status is an answer, also as a number that is shown so', async () => {
  const office = await each();
  write(office, 'F', ['50%', 'ร้อยละ 50', 'ร้อยละ ๕๐', AMID, '100%', AMID]);
  const cell = office.workbook.book.getWorksheet(SHEET)?.getCell('F5');
  if (cell) [cell.value, cell.numFmt] = [0.8, '0%'];
  expect(progress(office)).toEqual([...Array(5).fill('answered'), 'made']);
  expect(memoOf(office, 'กองการศึกษา')?.answers).toEqual(['4. เผยแพร่แผน 4: ร้อยละ 80']);
});
