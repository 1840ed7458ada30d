/** A tab's name with blanks that nobody sees, which the register's cell does not keep: the memo is that sheet's all the same. */
import type { FilledReply } from '../../src/app/memo/generate';
import {
  memo,
  memoCell,
  openMemoOffice,
  REGISTER,
  row,
  SHEET,
  setCell,
  update,
} from './memo-office';
import { NEW, names, newYear, OLD, sheetOf, yearsEnd } from './new-year-office';
import { ask, doneRows, generate, HEADINGS, type Office, reopen } from './office';

const NAMES = [`${SHEET} `, `\u00a0${SHEET}`, `${SHEET}\u00a02569`] as const;

async function made(name: string) {
  const office = await openMemoOffice({ [SHEET]: [['']], [name]: [HEADINGS, ...doneRows(3)] });
  office.workbook.book.removeWorksheet(office.workbook.book.getWorksheet(SHEET)!.id);
  office.runtime.seat.sheet = office.workbook.book.getWorksheet(name)!;
  generate(office);
  return { office, id: memo(office).id };
}

const headingOf = (office: Office) => memoCell(office, 'ชีตมาตรการ').replace('2', '1');

/** As an earlier version made its row. */
function forgetId(office: Office): void {
  setCell(office, REGISTER, memoCell(office, 'ข้อมูลขอบเขต'), '');
}

const lastOf = (office: Office) =>
  ask<{ lastMemo: { link: string; stale: boolean } | null }>(office, 'callSidebar', {}).lastMemo;

describe.each(NAMES)('“%s”', (name) => {
  test.each([
    ['a memo', () => undefined],
    ['one of an earlier version', forgetId],
  ])('%s is compared, found again and updated', async (_, as) => {
    const { office, id } = await made(name);
    as(office);
    const { same } = ask<FilledReply>(office, 'callFillMemo', { sheet: name });
    expect(same?.link).toBe(memo(office).link);
    setCell(office, name, 'B2', 'ชื่อใหม่');
    expect(memo(office)).toMatchObject({ compared: true, sheet: name });
    expect(lastOf(office)).toMatchObject({ link: memo(office).link, stale: true });
    expect(ask(office, 'callCompareMemos', { from: id, to: null })).toHaveProperty('measures');
    expect(update(office, id)).toMatchObject({ kind: 'updated' });
    expect(memo(office)).toMatchObject({ compared: true, changes: null });
  });

  test('one of an earlier version asks first where another sheet is open', async () => {
    const { office, id } = await made(name);
    forgetId(office);
    const other = office.workbook.book.addWorksheet('อื่น');
    for (const each of [HEADINGS, ...doneRows(2)]) other.addRow([...each]);
    office.runtime.seat.sheet = other;
    expect(update(office, id)).toMatchObject({ kind: 'other-sheet', open: 'อื่น', shown: name });
  });
});

describe.each([
  ['another heading', (office: Office) => setCell(office, REGISTER, headingOf(office), 'ชีต')],
  [
    'an empty cell',
    (office: Office) => setCell(office, REGISTER, memoCell(office, 'ชีตมาตรการ'), ''),
  ],
])('a row whose column of the sheet has %s', (_, unsay) => {
  async function unsaid() {
    const office = await openMemoOffice();
    generate(office);
    const { id } = memo(office);
    setCell(office, SHEET, 'B2', 'ชื่อใหม่');
    unsay(office);
    return { office, id };
  }

  test('is of the sheet that it was made from, and says so again', async () => {
    const { office, id } = await unsaid();
    expect(update(office, id)).toMatchObject({ kind: 'updated', memo: { sheet: SHEET } });
    expect(row(office).ชีตมาตรการ).toBe(SHEET);
  });

  test('of an earlier version tells what is missing and what to do, and goes on then', async () => {
    const { office, id } = await unsaid();
    forgetId(office);
    const told = /“ทะเบียนบันทึก” ไม่ระบุว่าทำจากชีตใด.*“ชีตมาตรการ”.*พิมพ์ชื่อชีต/;
    expect(() => update(office, id)).toThrow(told);
    expect(() => ask(office, 'callWebTable', { id })).toThrow(told);
    setCell(office, REGISTER, memoCell(office, 'ชีตมาตรการ'), SHEET);
    expect(update(office, id)).toMatchObject({ kind: 'updated' });
  });
});

test('a year that was begun on a tab with a blank at its end is not taken back once it has a memo', async () => {
  const office = await yearsEnd();
  sheetOf(office, OLD)!.name = `${OLD} `;
  newYear(office);
  const begun = names(office).find((name) => name.startsWith(NEW)) ?? '';
  expect(begun).toBe(`${NEW} `);
  const next = await reopen(office);
  next.runtime.seat.sheet = sheetOf(next, begun)!;
  generate(next, { sheet: begun, force: true });
  newYear(next, 'NO');
  expect(names(next)).toContain(begun);
});
