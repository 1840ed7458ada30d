/** A unit that has reported on some of its rows: how much of it is told, and of what it is reminded. */
import { SHEET, setCell } from '../memo-office';
import { ask, HEADINGS, type Office } from '../office';
import { type Desk, officeAsked, unitsOf } from './unit-office';

const OPEN = ['', '/', ''];
const DONE = ['', '', '/\n(อบรม 12 คน เมื่อ 12 มกราคม 2569)'];
const NO_EVIDENCE = ['', '', '/'];

const row = (number: string, title: string, owner: string, marks = OPEN) => [
  number,
  title,
  `วิธี ${title}`,
  owner,
  'ทุกไตรมาส',
  ...marks,
];

async function officeOf(rows: readonly (readonly string[])[]): Promise<Office> {
  return officeAsked([HEADINGS, ...rows]);
}

const memoOf = (desk: Desk, unit: string) =>
  unitsOf(desk).units.find((each) => each.unit === unit)?.memo;

function report(office: Office, at: number): void {
  setCell(office, SHEET, `G${at}`, '');
  setCell(office, SHEET, `H${at}`, '/\n(เผยแพร่ 5 มีนาคม 2569)');
}

test('one of three rows is a part of the answer, and the others are what it is reminded of', async () => {
  const office = await officeOf([
    row('1', 'เผยแพร่แผน', 'กองคลัง'),
    row('2', 'คู่มือประชาชน', 'กองคลัง'),
    row('3', 'ประกาศราคากลาง', 'กองคลัง'),
    row('4', 'ตรวจรับงาน', 'กองช่าง'),
  ]);
  expect(memoOf(office, 'กองคลัง')).toMatchObject({ asked: 3, reported: 0 });
  report(office, 3);
  expect(memoOf(office, 'กองคลัง')).toMatchObject({
    progress: 'made',
    asked: 3,
    reported: 1,
    answers: [expect.stringContaining('2. คู่มือประชาชน')],
    open: ['1. เผยแพร่แผน', '3. ประกาศราคากลาง'],
  });
  const { reminder, reminderToSent } = unitsOf(office);
  expect(reminder.split('\n')).toEqual([
    'เรียน ผู้อำนวยการกองคลัง ผู้อำนวยการกองช่าง',
    'ตามที่ได้มีบันทึกข้อความถึงท่านเรื่องมาตรการที่รับผิดชอบ ยังไม่พบการรายงาน หรือพบไม่ครบ ในชีต “มาตรการ”',
    'ผู้อำนวยการกองคลัง รายงานแล้ว ๑ จาก ๓ รายการ ยังไม่ได้รายงาน: ๑. เผยแพร่แผน, ๓. ประกาศราคากลาง',
    'โปรดกรอกสถานะและหลักฐาน ภายในวันที่ ๓๑ มีนาคม ๒๕๖๙',
    'หากรายการที่เหลือไม่มีการเปลี่ยนแปลง หรือรายงานแล้ว โปรดแจ้งกลับ',
  ]);
  // It has its memo, whatever was recorded of that.
  expect(reminderToSent).toContain('เรียน ผู้อำนวยการกองคลัง\n');
  office.wait(40 * 24 * 60);
  expect(memoOf(office, 'กองคลัง')?.isLate).toBe(true);
  for (const at of [2, 4]) report(office, at);
  expect(memoOf(office, 'กองคลัง')).toMatchObject({
    progress: 'answered',
    isLate: false,
    reported: 3,
    open: [],
  });
  expect(unitsOf(office).reminder).not.toContain('กองคลัง');
});

test('a row that two units share answers for that row alone', async () => {
  const office = await officeOf([
    row('1', 'เรื่องร่วม', 'กองคลัง, กองช่าง'),
    row('2', 'เรื่องของกองช่าง', 'กองช่าง'),
  ]);
  report(office, 2);
  expect(memoOf(office, 'กองคลัง')?.progress).toBe('answered');
  expect(memoOf(office, 'กองช่าง')).toMatchObject({
    progress: 'made',
    reported: 1,
    open: ['2. เรื่องของกองช่าง'],
  });
});

test('who confirms the rest has answered all of it', async () => {
  const office = await officeOf([row('1', 'ก', 'กองคลัง'), row('2', 'ข', 'กองคลัง')]);
  report(office, 2);
  const id = memoOf(office, 'กองคลัง')?.id ?? '';
  ask(office, 'callRecordConfirmed', { id, isConfirmed: true });
  expect(memoOf(office, 'กองคลัง')).toMatchObject({ progress: 'answered', reported: 2, open: [] });
  expect(unitsOf(office).reminder).toBe('');
});

describe('what is done already', () => {
  test('and has its evidence is not asked about', async () => {
    const office = await officeOf([row('1', 'ก', 'กองคลัง', DONE), row('2', 'ข', 'กองคลัง')]);
    expect(memoOf(office, 'กองคลัง')).toMatchObject({ asked: 1, open: ['2. ข'] });
    report(office, 2);
    expect(memoOf(office, 'กองคลัง')).toMatchObject({ progress: 'made', reported: 0 });
    report(office, 3);
    expect(memoOf(office, 'กองคลัง')?.progress).toBe('answered');
  });

  test('without evidence is asked for it', async () => {
    const rows = ['1', '2'].map((number) => row(number, `ข้อ ${number}`, 'กองคลัง', NO_EVIDENCE));
    const office = await officeOf(rows);
    report(office, 2);
    expect(memoOf(office, 'กองคลัง')).toMatchObject({ asked: 2, reported: 1, open: ['2. ข้อ 2'] });
  });

  test('all of it: whatever the unit puts right says that it has looked', async () => {
    const rows = ['1', '2'].map((number) => row(number, `ข้อ ${number}`, 'กองคลัง', DONE));
    const office = await officeOf(rows);
    report(office, 2);
    expect(memoOf(office, 'กองคลัง')).toMatchObject({ progress: 'answered', asked: 0 });
  });
});

test('a row that is taken out of the sheet is waited for no more', async () => {
  const office = await officeOf([row('1', 'ก', 'กองคลัง'), row('2', 'ข', 'กองคลัง')]);
  report(office, 2);
  office.workbook.book.getWorksheet(SHEET)?.spliceRows(3, 1);
  expect(memoOf(office, 'กองคลัง')).toMatchObject({ progress: 'answered', asked: 1 });
});

describe('a row that is put in below its measure', () => {
  const MARKS = ['', '', '/\n(ลงเว็บไซต์ 5 มีนาคม 2569)'];
  const put = (office: Office, at: number, cells: readonly string[]) =>
    office.workbook.book.getWorksheet(SHEET)?.spliceRows(at, 0, [...cells]);
  const ROWS = [row('1', 'เผยแพร่แผน', 'กองคลัง'), row('2', 'คู่มือ', 'กองช่าง')];

  test('with what was done is its answer', async () => {
    const office = await officeOf(ROWS);
    put(office, 3, ['', '', 'ลงเว็บไซต์รายเดือน', 'กองคลัง', '', ...MARKS]);
    expect(memoOf(office, 'กองคลัง')).toMatchObject({
      progress: 'answered',
      answers: ['1. เผยแพร่แผน: รายงานในแถวที่เพิ่มใหม่ เสร็จเรียบร้อยแล้ว'],
    });
    expect(memoOf(office, 'กองช่าง')?.progress).toBe('made');
    expect(unitsOf(office).reminder).not.toContain('กองคลัง');
  });

  test('as well where the sheet says no method', async () => {
    const office = await officeOf(
      ROWS.map(([number, title, , ...rest]) => [number!, title!, '', ...rest]),
    );
    put(office, 3, ['', '', '', 'กองคลัง', '', ...MARKS]);
    expect(memoOf(office, 'กองคลัง')).toMatchObject({ progress: 'answered', reported: 1 });
  });

  test('answers for one of several rows', async () => {
    const office = await officeOf([
      ROWS[0]!,
      ['', '', 'ปิดประกาศ', 'กองคลัง', '', ...OPEN],
      ROWS[1]!,
    ]);
    put(office, 4, ['', '', 'ลงเว็บไซต์รายเดือน', 'กองคลัง', '', ...MARKS]);
    expect(memoOf(office, 'กองคลัง')).toMatchObject({ asked: 2, reported: 1 });
  });

  test.each([
    ['that is only planned', ['', '', 'อบรม', 'กองคลัง', '', '/', '', '']],
    ['that is only under way', ['', '', 'อบรม', 'กองคลัง', '', ...OPEN]],
    ['of another measure', ['9', 'เรื่องใหม่', 'อบรม', 'กองคลัง', '', ...MARKS]],
    ['of another unit', ['', '', 'อบรม', 'สำนักปลัด', '', ...MARKS]],
  ] as const)('%s, is none', async (_what, cells) => {
    const office = await officeOf(ROWS);
    put(office, 3, cells);
    expect(memoOf(office, 'กองคลัง')).toMatchObject({ progress: 'made', answers: [] });
  });

  test('nor is another unit’s row that an officer gives it', async () => {
    const office = await officeOf([
      ROWS[0]!,
      ['', '', 'ปิดประกาศ', 'กองช่าง', '', ...MARKS],
      ROWS[1]!,
    ]);
    setCell(office, SHEET, 'D3', 'กองคลัง');
    expect(memoOf(office, 'กองคลัง')).toMatchObject({ progress: 'made', answers: [] });
  });
});
