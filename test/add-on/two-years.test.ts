/**
 * Two fiscal years in one workbook, as an office lives them: 2570 is begun in September, and the report of 2569's twelve
 * months is made, shared, signed and closed in November, while the work of 2570 goes on beside it.
 */
import type { FilledReply } from '../../src/app/memo/generate';
import type { SidebarData } from '../../src/app/memo/main-page';
import { decide, memos, openMemoOffice, setCell, share, update } from './memo-office';
import { NEW, newYear, OLD } from './new-year-office';
import {
  ask,
  doneRows,
  generate,
  HEADINGS,
  memoText,
  type Office,
  registerRows,
  reopen,
} from './office';

const DAY = 24 * 60;
/** From 10 March 2569. */
const [TO_SEPTEMBER, TO_NOVEMBER] = [190 * DAY, 245 * DAY];

const SETTINGS = [
  ['รายการ', 'ค่า'],
  ['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
  ['ที่', 'ตย 0001/69'],
  ['เรื่อง', 'รายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. 2569'],
  ['ปีงบประมาณ', '2569'],
  ['คะแนน ITA', '87.50'],
];

const MEASURES = [HEADINGS, ...doneRows(3)];

/** With the memos' official template, and another day. */
async function on(minutes: number, office?: Office): Promise<Office> {
  if (office) return reopen(office, { minutes });
  return openMemoOffice({ [OLD]: MEASURES, มาตรการ: [], ตั้งค่า: SETTINGS }, 'official');
}

const look = ({ runtime, workbook }: Office, name: string) => {
  runtime.seat.sheet = workbook.book.getWorksheet(name)!;
};

/** What the settings' column of 2570 says beside a label. */
function writeNewYears(office: Office, values: Readonly<Record<string, string>>): void {
  const sheet = office.workbook.book.getWorksheet('ตั้งค่า')!;
  const headings = sheet.getRow(1).values as string[];
  const column = headings.indexOf('ปีงบประมาณ 2570');
  sheet.eachRow((row) => {
    const value = values[row.getCell(1).text];
    if (value !== undefined) row.getCell(column).value = value;
  });
}

/** As the sidebar makes it, with that sheet open: the words of its Doc, and its row. */
async function make(office: Office, sheet: string) {
  look(office, sheet);
  const page = ask<SidebarData>(office, 'callSidebar');
  expect(page.report.sheets).toEqual([sheet]);
  const { report, draft } = ask<FilledReply>(office, 'callFillMemo', { sheet });
  expect({ errors: report.findings.filter(({ severity }) => severity === 'error') }).toEqual({
    errors: [],
  });
  expect(draft).not.toBeNull();
  const { memo } = generate(office, { sheet, period: page.period });
  const row = registerRows(office).at(-1) ?? {};
  return { page, text: await memoText(office, memo?.id), row, id: row.รหัส ?? '' };
}

test('2569’s twelve months are reported, signed and closed in November 2569, after 2570 was begun', async () => {
  const september = await on(TO_SEPTEMBER, await on(0));
  look(september, OLD);
  expect(newYear(september)).toContain(`สร้างชีต “${NEW}” แล้ว`);

  const office = await on(TO_NOVEMBER, september);
  writeNewYears(office, { ที่: 'ตย 0007/70', 'คะแนน ITA': '91.25' });
  for (const row of [2, 3, 4]) setCell(office, NEW, `F${row}`, '/');

  // Last year's report, of last year's values, though the clock and the newest column say 2570.
  const old = await make(office, OLD);
  expect(old.page).toMatchObject({ fiscalYear: 2569, period: 'twelve-months' });
  expect(old.row).toMatchObject({ ปีงบประมาณ: '2569', รอบการรายงาน: 'รอบ 12 เดือน', ชีตมาตรการ: OLD });
  expect(old.text).toContain('๘๗.๕๐');
  expect(old.text).toContain('ตย ๐๐๐๑/๖๙');
  expect(old.text).not.toMatch(/๙๑\.๒๕|๒๕๗๐/);

  // This year's goes on beside it, while the other is on its round.
  share(office, old.id, 0);
  const present = await make(office, NEW);
  expect(present.page).toMatchObject({ fiscalYear: 2570, period: null, lastMemo: null });
  expect(present.text).toContain('๙๑.๒๕');
  expect(present.text).toContain('ตย ๐๐๐๗/๗๐');
  expect(present.text).not.toContain('๘๗.๕๐');

  // Signed with the new year's sheet before the user: it is closed, and asks nothing of that sheet.
  decide(office, old.id, 0, 'approved', { date: '2026-11-10' });
  share(office, old.id, 1);
  expect(decide(office, old.id, 1, 'approved', { date: '2026-11-10' }).memo).toMatchObject({
    stage: 'complete',
    lock: 'locked',
  });
  setCell(office, OLD, 'C2', 'แก้ไขภายหลัง');
  const closed = memos(office).memos.find(({ id }) => id === old.id);
  expect(closed).toMatchObject({ stage: 'complete', fiscalYear: 2569, changes: null });
  look(office, OLD);
  expect(ask<SidebarData>(office, 'callSidebar').lastMemo).toMatchObject({ isClosed: true });
  const revision = office.drive.files[0]?.headRevisionId;
  expect(update(office, old.id, { ofItsSheet: true })).toMatchObject({ kind: 'closed' });
  expect(office.drive.files[0]?.headRevisionId).toBe(revision);

  // What is new in 2569 is a memo of its own, which needs 2569's sheet before the user.
  look(office, NEW);
  const version = (more: object) =>
    ask<{ kind: string }>(office, 'callNewVersion', { id: old.id, ...more });
  expect(version({})).toEqual({ kind: 'other-sheet', open: NEW, shown: OLD });
  look(office, OLD);
  expect(version({})).toMatchObject({ kind: 'made' });
  const newest = registerRows(office).at(-1);
  expect(newest).toMatchObject({ ปีงบประมาณ: '2569', รอบการรายงาน: 'รอบ 12 เดือน' });
  expect(memos(office).memos.find(({ id }) => id === newest?.รหัส)?.replaces).toBe(old.id);

  // No value of either year was cleared on the way.
  const settings = office.workbook.book.getWorksheet('ตั้งค่า')!;
  expect(settings.getCell('B3').text).toBe('ตย 0001/69');
  expect(settings.getCell('B6').text).toBe('87.50');
});
