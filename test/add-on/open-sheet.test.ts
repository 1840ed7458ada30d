/** A page speaks of one sheet while its user has opened another: nothing is made or updated until they have chosen. */
import type { FilledReply } from '../../src/app/memo/generate';
import type { SidebarData } from '../../src/app/memo/main-page';
import { makeMemo, openMemoOffice, SHEET, update } from './memo-office';
import { ask, doneRows, generate, HEADINGS, type Office } from './office';

const OTHER = 'มาตรการ 2568';

const office = () => openMemoOffice({ [OTHER]: [HEADINGS, ...doneRows(2)], บันทึกช่วยจำ: [['จด']] });

function openSheet({ runtime, workbook }: Office, name: string): void {
  const sheet = workbook.book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  runtime.seat.sheet = sheet;
}

test('a memo is made of neither, and both are named', async () => {
  const opened = await office();
  openSheet(opened, OTHER);
  expect(ask(opened, 'callFillMemo', { sheet: SHEET })).toEqual({
    kind: 'other-sheet',
    open: OTHER,
    shown: SHEET,
  });
  expect(ask(opened, 'callFillMemo', { sheet: OTHER })).toMatchObject({
    draft: { entry: { sheet: OTHER } },
  });
});

test.each(['บันทึกช่วยจำ', 'ตั้งค่า', SHEET])(
  'with %s open the sheet of the page is meant',
  async (name) => {
    const opened = await office();
    openSheet(opened, name);
    expect(ask(opened, 'callFillMemo', { sheet: SHEET })).toMatchObject({
      draft: { entry: { sheet: SHEET } },
    });
  },
);

test('a memo is updated from its own sheet only once the user has said so', async () => {
  const opened = await office();
  const id = makeMemo(opened);
  const [file] = opened.drive.files;
  const revision = file?.headRevisionId;
  openSheet(opened, OTHER);
  expect(update(opened, id)).toEqual({ kind: 'other-sheet', open: OTHER, shown: SHEET });
  expect(file?.headRevisionId).toBe(revision);
  expect(update(opened, id, { ofItsSheet: true })).toMatchObject({ kind: 'updated' });
});

describe('a page that turns to the workbook', () => {
  const shownSheet = (opened: Office) => {
    const { token } = ask<SidebarData>(opened, 'callSidebar', { sheet: SHEET });
    return { sheet: SHEET, token };
  };

  test('is told of the measures sheet that is open by now', async () => {
    const opened = await office();
    const shown = shownSheet(opened);
    openSheet(opened, OTHER);
    expect(ask(opened, 'callChanged', shown)).toEqual({ kind: 'elsewhere', open: OTHER });
  });

  test.each(['บันทึกช่วยจำ', 'ตั้งค่า', SHEET])('with %s open it stays with its own', async (name) => {
    const opened = await office();
    const shown = shownSheet(opened);
    openSheet(opened, name);
    expect(ask(opened, 'callChanged', shown)).toEqual({ kind: 'same' });
  });

  test('does not follow to a sheet that nobody has ticked beside those that it shows, and brings one of these before the user', async () => {
    const opened = await office();
    openSheet(opened, OTHER);
    ask(opened, 'callTickSheets', { sheets: [SHEET] });
    expect(opened.runtime.seat.sheet.name).toBe(SHEET);
  });

  test('is not told that the last memo’s sheet has changed where it shows another', async () => {
    const opened = await office();
    generate(opened, { sheet: SHEET });
    const last = (sheet: string) => ask<SidebarData>(opened, 'callSidebar', { sheet }).lastMemo;
    expect(last(SHEET)).toMatchObject({ stale: false });
    expect(last(OTHER)).toBeNull();
    generate(opened, { sheet: OTHER });
    expect([last(SHEET)?.stale, last(OTHER)?.stale]).toEqual([false, false]);
  });
});

describe('a sheet and settings of two years stop the memo, which names both', () => {
  const YEARS = {
    'มาตรการ 2569': [HEADINGS, ...doneRows(2)],
    ตั้งค่า: [
      ['รายการ', 'ค่า'],
      ['ปีงบประมาณ', '2570'],
      ['คะแนน ITA', '90.04'],
    ],
  };
  const yearsOffice = async (sheets: typeof YEARS = YEARS) => {
    const opened = await openMemoOffice(sheets);
    openSheet(opened, 'มาตรการ 2569');
    return opened;
  };
  const filled = (opened: Office, choice: object) =>
    ask<FilledReply>(opened, 'callFillMemo', { sheet: 'มาตรการ 2569', ...choice });
  const YEARS_DIFFER = ['settings/other-year', 'sheet/two-years'];
  const stops = ({ report, draft }: FilledReply) => ({
    isMade: draft !== null,
    told: report.findings.filter(({ rule }) => YEARS_DIFFER.includes(rule)),
  });

  test('by its name or by its title; whoever goes on has one of the sheet’s year', async () => {
    const opened = await yearsOffice();
    const { isMade, told } = stops(filled(opened, {}));
    expect(isMade).toBe(false);
    expect(told.map(({ severity }) => severity)).toEqual(['error']);
    expect(told[0]?.message).toMatch(/๒๕๖๙.*๒๕๗๐/);
    expect(filled(opened, { force: true }).draft?.entry.fiscalYear).toBe(2569);

    const { 'มาตรการ 2569': rows, ...settings } = YEARS;
    const titled = [['มาตรการส่งเสริมคุณธรรม ปีงบประมาณ พ.ศ. 2569'], ...rows];
    const other = await openMemoOffice({ ...settings, [SHEET]: titled });
    const reply = ask<FilledReply>(other, 'callFillMemo', { sheet: SHEET });
    expect(stops(reply)).toMatchObject({ isMade: false, told: [{ rule: 'settings/other-year' }] });
  });

  test('from the menu too, where nothing is made without a choice', async () => {
    const opened = await yearsOffice();
    opened.runtime.ui.answer('YES');
    opened.runtime.menu('menuGenerate');
    expect(opened.drive.files).toEqual([]);
    const [asked] = opened.runtime.ui.alerts.slice(-1);
    expect(asked?.prompt).toMatch(/๒๕๖๙.*๒๕๗๐/);
  });

  test('and do not where the settings have a column of the sheet’s year', async () => {
    const settings = [
      ['รายการ', 'ค่า', 'ปีงบประมาณ 2569'],
      ['ปีงบประมาณ', '2570', ''],
      ['คะแนน ITA', '90.04', '87.50'],
    ];
    const opened = await yearsOffice({ ...YEARS, ตั้งค่า: settings });
    expect(stops(filled(opened, { force: true })).told).toEqual([]);
  });
});
