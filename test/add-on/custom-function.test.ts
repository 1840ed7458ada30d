/** =ITA_PERCENT in a cell, as Sheets runs it: without consent, on values alone, and as the memo counts. */
import { ask, check, doneRows, HEADINGS, type Office, openOffice } from './office';

const SHEET = 'มาตรการ';

function percent(office: Office, range: unknown): unknown {
  return office.runtime.run('ITA_PERCENT', [range], { trigger: 'custom-function' });
}

test('shows the number that the memo prints, for a user who has granted nothing', async () => {
  const rows = doneRows(3);
  rows[1] = ['2', 'ก2', 'อบรม', 'กองคลัง', 'รายปี', '/', '', ''];
  const office = await openOffice({ sheets: { [SHEET]: [HEADINGS, ...rows] } });
  office.runtime.grant([]);
  expect(percent(office, [HEADINGS, ...rows])).toBe(66.67);
  office.runtime.grant(['spreadsheets.currentonly', 'drive.file', 'script.container.ui']);
  expect(check(office).completion.percent).toBe(66.67);
  expect(
    ask<{ report: { completion: { percent: number } } }>(office, 'callSidebar').report.completion
      .percent,
  ).toBe(66.67);
});

test('asks Google for nothing, at 6,000 measures too', async () => {
  const office = await openOffice();
  const before = office.runtime.calls.length;
  expect(percent(office, [HEADINGS, ...doneRows(6000)])).toBe(100);
  expect(office.runtime.calls.slice(before)).toEqual([]);
});

test.each<[string, unknown, RegExp]>([
  ['no range', undefined, /^กรุณาระบุช่วง/],
  ['blank cells', [['']], /^ไม่พบมาตรการ.*กรุณา/],
  ['other cells', [['ก', 'ข']], /^ไม่พบคอลัมน์สถานะ.*กรุณา/],
])('says in Thai what is wrong and what to do: %s', async (_name, range, words) => {
  expect(percent(await openOffice(), range)).toMatch(words);
});
