import { openWorkbook } from '../../local/workbook/workbook';
import { evaluate, failing, sheet, start } from './add-on';

const write = (value: string, format = '') =>
  `${sheet} const cell = sheet.getRange('A1'); ${format && `cell.setNumberFormat('${format}');`}
   cell.setValue(${value}); return [cell.getValues()[0][0], cell.getDisplayValues()[0][0]];`;

test.each([
  ['a number', '5', 5, '5'],
  ['digits with a leading zero', '0812345678', 812345678, '812345678'],
  ['a signed number', '+5', 5, '5'],
  ['a thousand', '1,234', 1234, '1,234'],
  ['a per cent', '50%', 0.5, '50%'],
  ['TRUE', 'TRUE', true, 'TRUE'],
  ['true', 'true', true, 'TRUE'],
  ['a month and a year', '1/2569', '2568-12-31T17:00:00.000Z', '1/2569'],
  ['a day, month and year', '31/1/2565', '2565-01-30T17:00:00.000Z', '31/1/2565'],
  ['a day that is not there', '31/2/2565', '31/2/2565', '31/2/2565'],
  ['a formula', '=1+1', '#ERROR!', '#ERROR!'],
  ['a plus before a word', '+บาท', '#ERROR!', '#ERROR!'],
  ['a minus before a word', '-บาท', '#ERROR!', '#ERROR!'],
  ['a dash', '-', '-', '-'],
  ['a dash in a list', '- ข้อแรก', '- ข้อแรก', '- ข้อแรก'],
  ['an apostrophe', "'=1+1", '=1+1', '=1+1'],
  ['Thai digits', '๑๒', '๑๒', '๑๒'],
  ['guarded base64', 'b64:=0812', 'b64:=0812', 'b64:=0812'],
])('%s is read as typing reads it', async (_what, text, value, display) => {
  expect(await evaluate(write(JSON.stringify(text)))).toEqual([value, display]);
});

test.each(['=1+1', '+บาท', '0812345678', '1/2569', '50%', 'TRUE'])(
  '%s stays text in a cell formatted as text',
  async (text) => {
    expect(await evaluate(write(JSON.stringify(text), '@'))).toEqual([text, text]);
  },
);

test('setValues types each cell by its own format', async () => {
  const body = `${sheet} const range = sheet.getRange('A1:B1'); range.setNumberFormats([['@', 'General']]);
    range.setValues([['08', '08']]); return range.getValues();`;
  expect(await evaluate(body)).toEqual([['08', 8]]);
});

test('a Date keeps its instant and shows the day in the workbook’s zone', async () => {
  expect(await evaluate(write("new Date('2026-01-01T17:00:00Z')"))).toEqual([
    '2026-01-01T17:00:00.000Z',
    '2/1/2026',
  ]);
});

test('an American workbook reads the month first', async () => {
  const workbook = await openWorkbook(null, { locale: 'en_US', timeZone: 'Etc/UTC' });
  expect(await evaluate(write("'1/31/2026'"), { workbook })).toEqual([
    '2026-01-31T00:00:00.000Z',
    '1/31/2026',
  ]);
});

test.each(["''", 'null'])('%s clears the cell', async (value) => {
  const body = `${sheet} sheet.getRange('A1').setValue('x').setValue(${value}); return sheet.getRange('A1').getValues()`;
  expect(await evaluate(body)).toEqual([['']]);
});

test.each(['undefined', 'NaN', '({})'])('%s is no value for a cell', async (value) => {
  await failing(write(value)).toThrow('a cell cannot be given');
});

test('what is read as a formula is one in the workbook', async () => {
  const runtime = await start(
    `function test() { ${sheet} sheet.getRange('A1').setValue('=HYPERLINK("x")'); }`,
  );
  runtime.run('test');
  expect(runtime.workbook.book.worksheets[0]?.getCell('A1').formula).toBe('HYPERLINK("x")');
});
