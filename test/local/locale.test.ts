import { openWorkbook } from '../../local/workbook/workbook';
import { evaluate, failing } from './add-on';

const book = 'const book = SpreadsheetApp.getActiveSpreadsheet();';

test.each([
  ['en_US', '2026-01-10', '1/10/2026'],
  ['th_TH', '2026-10-01', '1/10/2026'],
] as const)('in a workbook of %s, 1/10/2026 is %s', async (locale, day, shown) => {
  const body = `${book} const cell = book.getActiveSheet().getRange('A1').setValue('1/10/2026');
    return [book.getSpreadsheetLocale(), Utilities.formatDate(cell.getValues()[0][0], 'Asia/Bangkok', 'yyyy-MM-dd'), cell.getDisplayValues()[0][0]];`;
  const workbook = await openWorkbook(null, { locale });
  expect(await evaluate(body, { workbook })).toEqual([locale, day, shown]);
});

test('once the locale is set, the next date is read by it and the one before stays that day', async () => {
  const workbook = await openWorkbook(null, { locale: 'en_US' });
  const body = `${book} const sheet = book.getActiveSheet(); sheet.getRange('A1').setValue('1/10');
    book.setSpreadsheetLocale('th_TH'); sheet.getRange('A2').setValue('1/10');
    return sheet.getRange('A1:A2').getValues().map(([day]) => Utilities.formatDate(day, 'Asia/Bangkok', 'MM-dd'));`;
  expect(await evaluate(body, { workbook })).toEqual(['01-10', '10-01']);
  expect(workbook.locale).toBe('th_TH');
});

test('once the time zone is set, the wall clocks of dates stay and their instants move', async () => {
  const workbook = await openWorkbook(null, { timeZone: 'America/Los_Angeles' });
  const body = `${book} const cell = book.getActiveSheet().getRange('A1').setValue('2026-03-10');
    const at = () => cell.getValues()[0][0].toISOString(); const before = at();
    book.setSpreadsheetTimeZone('Asia/Bangkok');
    return [before, at(), book.getSpreadsheetTimeZone()];`;
  expect(await evaluate(body, { workbook })).toEqual([
    '2026-03-10T07:00:00.000Z',
    '2026-03-09T17:00:00.000Z',
    'Asia/Bangkok',
  ]);
});

test('what is no locale and no zone is refused', async () => {
  await failing(`${book} book.setSpreadsheetLocale('xx_XX')`).toThrow('Invalid argument: xx_XX');
  await failing(`${book} book.setSpreadsheetTimeZone('Bangkok')`).toThrow('Invalid argument');
});
