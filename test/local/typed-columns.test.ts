import type { SheetsTable } from '../../local/workbook/tables';
import { openWorkbook } from '../../local/workbook/workbook';
import { evaluate, failing, sheet } from './add-on';

const refusal = 'This operation is not allowed on cells in typed columns.';

const TABLE: SheetsTable = {
  sheet: 'Sheet1',
  range: 'A1:D9',
  types: { B: 'DOUBLE', C: 'TEXT', D: 'DROPDOWN' },
};

async function withTable(more: Partial<SheetsTable> = {}) {
  const workbook = await openWorkbook(null);
  workbook.makeTable({ ...TABLE, ...more });
  return { workbook };
}

const rule =
  "SpreadsheetApp.newDataValidation().requireValueInList(['ก']).setAllowInvalid(true).build()";

test.each([
  "sheet.getRange('B2').setNumberFormat('@')",
  "sheet.getRange('A1:B1').setNumberFormats([['@', '@']])",
  "sheet.getRangeList(['A2', 'C3']).setNumberFormat('@')",
  `sheet.getRange('D2').setDataValidation(${rule})`,
  "sheet.getRange('B2:B3').merge()",
])('typed columns refuse %s', async (edit) => {
  await failing(`${sheet} ${edit}`, await withTable()).toThrow(refusal);
});

test.each([
  "sheet.getRange('A2:A9').setNumberFormat('@')",
  "sheet.getRange('B10').setNumberFormat('@')",
  "sheet.getRange('B2').setNotes([['n']]).setBackground('#ff0000')",
])('beside them, below them and for looks they let be: %s', async (edit) => {
  await evaluate(`${sheet} ${edit}`, await withTable());
});

const written = `${sheet} sheet.getRange('B2:C3').setValues([['0812', '0812'], ["'0812", "'0812"]]);
  return sheet.getRange('B2:C3').getValues();`;

test('values are read by their column: typed as a number, or left as text', async () => {
  expect(await evaluate(written, await withTable())).toEqual([
    [812, '0812'],
    ['0812', "'0812"],
  ]);
});

test('in a table that coerces, an apostrophe saves no text', async () => {
  expect(await evaluate(written, await withTable({ values: 'coerced' }))).toEqual([
    [812, '0812'],
    [812, "'0812"],
  ]);
});

test('one report has values refused as well', async () => {
  const setting = await withTable({ values: 'refused' });
  await failing(`${sheet} sheet.getRange('A2:B2').setValues([[1, 2]])`, setting).toThrow(refusal);
  await failing(`${sheet} sheet.getRangeList(['B2']).clearContent()`, setting).toThrow(refusal);
  await evaluate(`${sheet} sheet.getRange('A2').setValue(1)`, setting);
});

test('a renamed sheet keeps its table, and a copy of it has the same', async () => {
  const setting = await withTable();
  const copied = `${sheet} sheet.setName('ก');
    return SpreadsheetApp.getActiveSpreadsheet().insertSheet('ข', 1, { template: sheet });`;
  await failing(`${copied.replace('return', '')} sheet.getRange('B2').merge()`, setting).toThrow(
    refusal,
  );
  expect(setting.workbook.tables.map((table) => table.sheet)).toEqual(['ก', 'ข']);
});

test('a table that cannot be is the test’s mistake', async () => {
  const workbook = await openWorkbook(null);
  expect(() => workbook.makeTable({ ...TABLE, sheet: 'ไม่มี' })).toThrow('ไม่มี');
  expect(() => workbook.makeTable({ ...TABLE, range: 'B' })).toThrow('no A1 range');
  expect(() => workbook.makeTable({ ...TABLE, range: 'A1:B9' })).toThrow('outside');
});
