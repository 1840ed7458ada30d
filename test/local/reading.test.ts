import type ExcelJS from 'exceljs';
import { openWorkbook } from '../../local/workbook/workbook';
import { evaluate, failing, sheet } from './add-on';

async function withCells(fill: (worksheet: ExcelJS.Worksheet) => void) {
  const workbook = await openWorkbook(null);
  fill(workbook.activeSheet());
  return { workbook };
}

const display = `${sheet} return sheet.getDataRange().getDisplayValues()`;
const values = `${sheet} return sheet.getDataRange().getValues()`;

test.each<[string, ExcelJS.CellValue, string | undefined, string]>([
  ['rich text', { richText: [{ text: 'มาตร' }, { text: 'การ' }] }, undefined, 'มาตรการ'],
  ['a link', { text: 'ประกาศ', hyperlink: 'https://example.org' }, undefined, 'ประกาศ'],
  ['the result of a formula', { formula: 'A2*2', result: 8 }, undefined, '8'],
  ['a formula’s error', { formula: '1/0', result: { error: '#DIV/0!' } }, undefined, '#DIV/0!'],
  ['an error', { error: '#REF!' }, undefined, '#REF!'],
  ['a checkbox', false, undefined, 'FALSE'],
  ['a per cent', 0.8333, '0.00%', '83.33%'],
  ['a thousand', 1234.5, '#,##0.00', '1,234.50'],
  ['a long whole number', 1234567890123, undefined, '1234567890123'],
  ['a fraction', 0.1 + 0.2, undefined, '0.3'],
  ['a date', new Date(Date.UTC(2022, 0, 15)), 'd mmm yyyy', '15 ม.ค. 2022'],
  ['a date of the usual kind', new Date(Date.UTC(2022, 0, 15)), 'mm-dd-yy', '15/1/2022'],
  ['a Buddhist year', new Date(Date.UTC(2022, 0, 15)), '[$-107041E]d mmmm yyyy', '15 มกราคม 2565'],
  [
    'the same in newer codes',
    new Date(Date.UTC(2022, 0, 15)),
    '[$-th-TH,107]d mmm yy;@',
    '15 ม.ค. 65',
  ],
  ['and without a language', new Date(Date.UTC(2022, 0, 15)), '[$-,D07]d/m/yyyy;@', '15/1/2565'],
  ['no Buddhist year', new Date(Date.UTC(2022, 0, 15)), '[$-407]d/m/yyyy', '15/1/2022'],
  [
    'a day with its hour',
    new Date(Date.UTC(2022, 0, 15, 13, 5)),
    'm/d/yy "h":mm',
    '15/1/2022 13:05',
  ],
  ['a number in Thai digits', 12, 't0', '12'],
  ['a per cent in Thai digits', 0.5, 't0%', '50%'],
  ['the letter t as text', 12, '"t"0', 't12'],
  ['line breaks', 'หนึ่ง\r\nสอง', undefined, 'หนึ่ง\nสอง'],
])('%s shows as Sheets shows it', async (_what, value, numFmt, shown) => {
  const setting = await withCells((worksheet) => {
    worksheet.getCell('A1').value = value;
    if (numFmt) worksheet.getCell('A1').numFmt = numFmt;
  });
  expect(await evaluate(display, setting)).toEqual([[shown]]);
});

test('a merged cell shows its value once', async () => {
  const setting = await withCells((worksheet) => {
    worksheet.getCell('A1').value = 'สถานะ';
    worksheet.mergeCells('A1:B2');
    worksheet.getCell('C2').value = 'x';
  });
  const expected = [
    ['สถานะ', '', ''],
    ['', '', 'x'],
  ];
  expect(await evaluate(display, setting)).toEqual(expected);
  expect(await evaluate(values, setting)).toEqual(expected);
});

test('a write to a covered cell leaves the merge’s value', async () => {
  const setting = await withCells((worksheet) => {
    worksheet.getCell('A1').value = 'บน';
    worksheet.mergeCells('A1:B1');
  });
  const body = `${sheet} sheet.getRange('A1:B1').setValues([['ใหม่', 'อื่น']]); return sheet.getRange('A1:B1').getValues()`;
  expect(await evaluate(body, setting)).toEqual([['ใหม่', '']]);
});

test('a date without a zone is midnight in the workbook’s zone', async () => {
  const setting = await withCells((worksheet) => {
    worksheet.getCell('A1').value = new Date(Date.UTC(2022, 0, 15));
  });
  const body = `${sheet} const [[day]] = sheet.getRange('A1').getValues();
    return [day instanceof Date, day.toISOString(), day.getDate(), day.getHours()]`;
  expect(await evaluate(body, setting)).toEqual([true, '2022-01-14T17:00:00.000Z', 15, 0]);
});

test('the data range ends at the last content, not at formats or notes', async () => {
  const setting = await withCells((worksheet) => {
    worksheet.getCell('B3').value = false;
    worksheet.getCell('F9').note = 'n';
    worksheet.getCell('G8').font = { bold: true };
  });
  const body = `${sheet} const range = sheet.getDataRange(); return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]`;
  expect(await evaluate(body, setting)).toEqual([1, 1, 3, 2]);
});

test('the data range of an empty sheet is A1', async () => {
  expect(await evaluate(display)).toEqual([['']]);
});

test('merges that touch the range are listed', async () => {
  const setting = await withCells((worksheet) => {
    worksheet.mergeCells('B1:D1');
    worksheet.mergeCells('A5:A6');
  });
  const body = `${sheet} return sheet.getRange('C1:C5').getMergedRanges().map((m) => [m.getRow(), m.getColumn(), m.getNumRows(), m.getNumColumns()])`;
  expect(await evaluate(body, setting)).toEqual([[1, 2, 1, 3]]);
});

test('backgrounds are lower-case hex, white where there is none', async () => {
  const setting = await withCells((worksheet) => {
    const solid = (fgColor: object) =>
      ({ type: 'pattern', pattern: 'solid', fgColor }) as ExcelJS.Fill;
    worksheet.getCell('A1').fill = solid({ argb: 'FFFFCC00' });
    worksheet.getCell('B1').fill = solid({ indexed: 10 });
  });
  const body = `${sheet} return sheet.getRange('A1:C1').getBackgrounds()`;
  expect(await evaluate(body, setting)).toEqual([['#ffcc00', '#ff0000', '#ffffff']]);
});

test('cells that share a look are coloured one at a time', async () => {
  const setting = await withCells((worksheet) => {
    const style = { font: { bold: true } };
    worksheet.getCell('A1').style = style;
    worksheet.getCell('B1').style = style;
  });
  const body = `${sheet} sheet.getRange('A1').setBackground('#F00'); return sheet.getRange('A1:B1').getBackgrounds()`;
  expect(await evaluate(body, setting)).toEqual([['#ff0000', '#ffffff']]);
});

describe('whole columns by their name', () => {
  const box = (name: string) =>
    `${sheet} const range = sheet.getRange('${name}'); return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]`;

  test.each([
    ['B:C', [1, 2, 1000, 2]],
    ['D:D', [1, 4, 1000, 1]],
    ['c:$b', [1, 2, 1000, 2]],
  ])('%s reaches from the first row to the last of the sheet', async (name, expected) => {
    expect(await evaluate(box(name))).toEqual(expected);
  });

  test('the sheet’s own length counts, also after rows were added', async () => {
    const body = `${sheet} sheet.insertRowsAfter(1000, 7); return sheet.getRange('A:A').getValues().length`;
    expect(await evaluate(body)).toBe(1007);
  });

  test('columns beyond the sheet are refused', async () => {
    await failing(box('Z:AA')).toThrow('outside the dimensions of the sheet');
  });

  test.each(['A5:B', '2:3', '$A$5:B'])(
    '%s, which Google reads too, is said to be unknown here',
    async (name) => {
      await failing(box(name)).toThrow('of open ranges only whole columns');
    },
  );

  test.each(['B:', ':B', 'B:C:D', 'B'])('%s is no range', async (name) => {
    await failing(box(name)).toThrow('Range not found');
  });
});
