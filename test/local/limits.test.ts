import { evaluate, failing, sheet, start } from './add-on';

const a1 = `${sheet} const cell = sheet.getRange('A1');`;

test('data with other rows than the range is refused in Google’s words', async () => {
  await failing(`${a1} cell.setValues([[1], [2]])`).toThrow(
    'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
  );
});

test('data with other columns than the range is refused', async () => {
  await failing(`${a1} cell.setNotes([['a', 'b']])`).toThrow(
    'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
  );
});

test('a row where rows are wanted does not match the signature', async () => {
  await failing(`${a1} cell.setValues(['a'])`).toThrow("don't match the method signature");
});

test('50,000 characters fit a cell and one more does not', async () => {
  await evaluate(`${a1} cell.setValue('x'.repeat(50000))`);
  await failing(`${a1} cell.setValue('x'.repeat(50001))`).toThrow(
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  );
});

test('one refused value leaves the whole range as it was', async () => {
  const runtime =
    await start(`function bad() { ${sheet} sheet.getRange('A1:B1').setValues([['new', 'x'.repeat(50001)]]); }
    function read() { ${sheet} return sheet.getRange('A1').getDisplayValues(); }`);
  expect(() => runtime.run('bad')).toThrow();
  expect(runtime.call('read')).toEqual([['']]);
});

test.each(['sheet.getRange(1001, 1)', 'sheet.getRange(1, 27)', "sheet.getRange('A1:A1001')"])(
  '%s is outside a new sheet',
  async (range) => {
    await failing(`${sheet} ${range}`).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  },
);

test('inserted rows make the grid longer', async () => {
  const body = `${sheet} sheet.insertRowsAfter(sheet.getMaxRows(), 5); sheet.getRange(1005, 1).setValue(1); return sheet.getMaxRows()`;
  expect(await evaluate(body)).toBe(1005);
});

test('inserted columns make the grid wider', async () => {
  const body = `${sheet} sheet.insertColumnsAfter(sheet.getMaxColumns(), 2); sheet.getRange(1, 28).setValue(1); return sheet.getMaxColumns()`;
  expect(await evaluate(body)).toBe(28);
});

test.each(['sheet.insertRowsAfter(1000, 384_000)', 'sheet.insertColumnsAfter(26, 9_975)'])(
  '%s makes more cells than a workbook holds',
  async (call) => {
    await failing(`${sheet} ${call}`).toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  },
);

test('a new sheet has no room in a workbook with as many cells as it holds', async () => {
  const grown = `${sheet} sheet.insertRowsAfter(1000, 383_000);`;
  await failing(`${grown} SpreadsheetApp.getActiveSpreadsheet().insertSheet('new')`).toThrow(
    'above the limit of 10000000 cells',
  );
});

test('columns inserted among others are refused by name, as nothing here moves them', async () => {
  await failing(`${sheet} sheet.insertColumnsAfter(1, 1)`).toThrow('insertColumnsAfter');
});

test('an execution ends after six minutes, whatever the script catches', async () => {
  const runtime = await start(
    `function slow() { try { ${sheet} for (let i = 0; i < 400; i++) sheet.getName(); } catch (e) { return 'caught'; } }`,
  );
  runtime.latency('Sheet.getName', 1000);
  expect(() => runtime.run('slow')).toThrow('Exceeded maximum execution time');
  expect(runtime.calls.filter(({ method }) => method === 'getName')).toHaveLength(360);
});

test('a simple trigger ends after thirty seconds', async () => {
  const runtime = await start(`function onOpen() { ${sheet} sheet.getName(); sheet.getName(); }`);
  runtime.latency('*', 20_000);
  expect(() => runtime.onOpen()).toThrow('Exceeded maximum execution time');
});
