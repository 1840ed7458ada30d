/** Where no page of the add-on opens, a question of the menu does not send to one alone. */
import { linesOf } from '../../src/core/box-lines';
import { PAGE } from '../../src/core/scopes';
import { DIALOGS } from '../../src/words/dialogs';
import { makeMemo, openMemoOffice, SHEET } from './memo-office';
import { doneRows, HEADINGS, type Office } from './office';

/** As tall as half a small screen. */
const SCREEN_LINES = 24;

const withoutPages = ({ runtime }: Office) =>
  runtime.grant(['spreadsheets.currentonly', 'drive.file'].filter((scope) => scope !== PAGE));

test('a status that the sidebar could settle is said to be settled in the sheet as well', async () => {
  const rows = doneRows(12).map((row) => [...row.slice(0, 5), '', '', 'ตามแผน']);
  const office = await openMemoOffice({ [SHEET]: [HEADINGS, ...rows] });
  withoutPages(office);
  const { ui } = office.runtime;
  ui.answer('YES');
  office.runtime.menu('menuGenerate');
  const [asked] = ui.alerts;
  expect(asked?.buttons).toBe('YES_NO');
  expect(asked?.prompt).toContain(DIALOGS.th.sidebar);
  expect(asked?.prompt.endsWith(DIALOGS.th.withoutSidebar)).toBe(true);
  expect(linesOf(asked?.prompt ?? '')).toBeLessThanOrEqual(SCREEN_LINES);
});

test('a question that sends to no page says nothing of the sidebar', async () => {
  const rows = [...doneRows(2), ['3', 'ก3', 'อบรม', 'กองคลัง', 'รายปี', '/', '/', '']];
  const office = await openMemoOffice({ [SHEET]: [HEADINGS, ...rows] });
  const { ui } = office.runtime;
  ui.answer('YES');
  office.runtime.menu('menuGenerate');
  expect(ui.alerts[0]?.prompt).not.toContain(DIALOGS.th.sidebar);
});

test('the office’s template can be kept without its page, before all is removed', async () => {
  const office = await openMemoOffice();
  withoutPages(office);
  office.runtime.ui.answer('YES');
  office.runtime.menu('menuRemove');
  expect(office.runtime.ui.alerts[0]?.prompt).toContain('ทำสำเนาไฟล์ชีตนี้เก็บไว้');
});

test('with a damaged template the way out that is told leads to a memo without any page', async () => {
  const office = await openMemoOffice();
  const { book } = office.workbook;
  const store = book.getWorksheet('_แม่แบบ');
  store?.eachRow((row) =>
    row.eachCell((cell) => {
      const { value } = cell;
      if (typeof value === 'string' && value.startsWith('b64:')) cell.value = value.slice(0, 99);
    }),
  );
  expect(() => makeMemo(office)).toThrow(/หากเปิดเมนูนั้นหรือเลือกไม่ได้ กรุณาลบชีต “_แม่แบบ”/);
  book.removeWorksheet(store?.id ?? 0);
  makeMemo(office);
  expect(office.drive.files).toHaveLength(1);
});
