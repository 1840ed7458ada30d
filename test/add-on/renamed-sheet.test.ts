/** A memo knows its sheets by what stays when their tabs are renamed: it is of the same sheet under any name, and of no other. */
import type { FilledReply } from '../../src/app/memo/generate';
import {
  decide,
  makeMemo,
  memo,
  memos,
  openMemoOffice,
  REGISTER,
  row,
  SHEET,
  setCell,
  update,
} from './memo-office';
import { ask, doneRows, generate, HEADINGS, memoText, type Office, registerRows } from './office';

const NEW_NAME = 'มาตรการของหน่วยงาน';

const sheetOf = ({ workbook }: Office, name: string) => workbook.book.getWorksheet(name)!;

function rename(office: Office, from: string, to: string): void {
  sheetOf(office, from).name = to;
}

/** Another sheet of measures in the workbook, behind the others. */
function addSheet({ workbook }: Office, name: string, rows: readonly (readonly string[])[]): void {
  const sheet = workbook.book.addWorksheet(name);
  for (const each of [HEADINGS, ...rows]) sheet.addRow([...each]);
}

/** The memo's sheet is deleted, and another gets its name. */
function replace(office: Office, rows: readonly (readonly string[])[]): void {
  addSheet(office, 'ใหม่', rows);
  office.workbook.book.removeWorksheet(sheetOf(office, SHEET).id);
  rename(office, 'ใหม่', SHEET);
}

const others = () => doneRows(3).map(([number, , ...rest]) => [number!, `อื่น${number}`, ...rest]);

const open = (office: Office, name: string) => {
  office.runtime.seat.sheet = sheetOf(office, name);
};

const sidebar = (office: Office) =>
  ask<{ lastMemo: { link: string; stale: boolean } | null }>(office, 'callSidebar', {});

const heading = ({ workbook }: Office, name: string) =>
  (workbook.book.getWorksheet(REGISTER)!.getRow(1).values as string[]).indexOf(name);

async function made() {
  const office = await openMemoOffice();
  return { office, id: makeMemo(office) };
}

test('after a rename it is compared, updated and shown under the new name', async () => {
  const { office, id } = await made();
  rename(office, SHEET, NEW_NAME);
  setCell(office, NEW_NAME, 'B2', 'ชื่อใหม่');
  expect(memo(office)).toMatchObject({ sheet: NEW_NAME, sheets: [NEW_NAME], compared: true });
  expect(memo(office).changes?.total).toBeGreaterThan(0);
  expect(sidebar(office).lastMemo).toMatchObject({ link: memo(office).link, stale: true });
  expect(update(office, id)).toMatchObject({ kind: 'updated', memo: { sheet: NEW_NAME } });
  expect(row(office).ชีตมาตรการ).toBe(NEW_NAME);
  expect(memo(office)).toMatchObject({ sheet: NEW_NAME, changes: null });
});

test('an unchanged sheet under another name has its memo already', async () => {
  const { office } = await made();
  rename(office, SHEET, NEW_NAME);
  const { same } = ask<FilledReply>(office, 'callFillMemo', { sheet: NEW_NAME });
  expect(same).toMatchObject({ link: memo(office).link });
});

test('another sheet that gets the old name is not taken for it: not compared, and the memo has its own measures', async () => {
  const { office, id } = await made();
  rename(office, SHEET, NEW_NAME);
  addSheet(office, SHEET, others());
  open(office, SHEET);
  expect(memo(office)).toMatchObject({ sheet: NEW_NAME, compared: false });
  expect(sidebar(office).lastMemo).toBeNull();
  setCell(office, NEW_NAME, 'B2', 'ชื่อใหม่');
  expect(update(office, id)).toMatchObject({ kind: 'other-sheet', open: SHEET, shown: NEW_NAME });
  open(office, NEW_NAME);
  expect(update(office, id)).toMatchObject({ kind: 'updated' });
  const { snapshot: _, ...comparison } = ask<{ measures: unknown[]; snapshot?: string }>(
    office,
    'callCompareMemos',
    { from: id, to: null },
  );
  expect(comparison.measures.length).toBe(3);
  const text = await memoText(
    office,
    office.drive.files.find((file) => file.appProperties.itaMemoId === id)?.id,
  );
  expect(text).not.toContain('อื่น');
});

test.each([
  ['other measures', others(), []],
  ['another year’s measures', doneRows(3), [['ปีงบประมาณ', 2570]]],
])('a sheet that was deleted is not replaced by one of its name with %s', async (_, rows, more) => {
  const { office, id } = await made();
  const before = registerRows(office);
  replace(office, rows);
  for (const each of more) sheetOf(office, 'ตั้งค่า').addRow(each);
  open(office, SHEET);
  expect(() => update(office, id)).toThrow(/ถูกลบไปแล้ว.*กู้คืน.*สร้างบันทึกข้อความใหม่/);
  expect(registerRows(office)).toEqual(before);
  decide(office, id, 0, 'approved');
  decide(office, id, 1, 'approved');
  expect(() => ask(office, 'callNewVersion', { id })).toThrow('ถูกลบไปแล้ว');
});

test('one that comes back under its name, from a file or a copy, is the memo’s sheet', async () => {
  const { office, id } = await made();
  replace(office, doneRows(4));
  open(office, SHEET);
  expect(update(office, id)).toMatchObject({ kind: 'updated' });
  expect(memo(office)).toMatchObject({ sheet: SHEET, changes: null });
});

test('a memo of an earlier version goes on by its name', async () => {
  const { office, id } = await made();
  const cell = sheetOf(office, REGISTER).getRow(2).getCell(heading(office, 'ข้อมูลขอบเขต'));
  cell.value = '';
  setCell(office, SHEET, 'B2', 'ชื่อใหม่');
  expect(memo(office).compared).toBe(true);
  expect(update(office, id)).toMatchObject({ kind: 'updated' });
  expect(String(cell.value)).toContain('sheetIds');
});

test('a new version is made of the same sheet under its new name', async () => {
  const { office, id } = await made();
  decide(office, id, 0, 'approved');
  decide(office, id, 1, 'approved');
  rename(office, SHEET, NEW_NAME);
  setCell(office, NEW_NAME, 'B2', 'ชื่อใหม่');
  expect(ask(office, 'callNewVersion', { id })).toMatchObject({ kind: 'made' });
  expect(row(office).ชีตมาตรการ).toBe(NEW_NAME);
  expect(memos(office).memos.map(({ sheet }) => sheet)).toContain(NEW_NAME);
});

test('the table for the web is that of the memo’s sheet, whatever it is called', async () => {
  const { office, id } = await made();
  rename(office, SHEET, NEW_NAME);
  addSheet(office, SHEET, others());
  const { html } = ask<{ html: string }>(office, 'callWebTable', { id });
  expect(html).not.toContain('อื่น');
});

test('of several sheets each is found under its present name', async () => {
  const office = await openMemoOffice({
    [SHEET]: [HEADINGS, ...doneRows(2)],
    สอง: [HEADINGS, ...others()],
  });
  generate(office, { sheet: [SHEET, 'สอง'] });
  rename(office, 'สอง', 'ชุดที่ 2');
  setCell(office, 'ชุดที่ 2', 'B2', 'ชื่อใหม่');
  expect(update(office, memo(office).id)).toMatchObject({ kind: 'updated' });
  expect(row(office).ชีตมาตรการ).toBe(`${SHEET}\nชุดที่ 2`);
});
