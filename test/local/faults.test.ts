import { openWorkbook } from '../../local/workbook/workbook';
import { sheet, start } from './add-on';

const script = `
  function write() { ${sheet} sheet.getRange('A1').setValue('one'); SpreadsheetApp.flush(); sheet.getRange('A2').setValue('two'); SpreadsheetApp.flush(); return 'done'; }
  function stubborn() { try { return write(); } catch (e) { return e.message; } }
  function read() { ${sheet} return sheet.getRange('A1:A2').getDisplayValues().map(([text]) => text); }`;

/** A runtime and what the cells hold, asked by somebody else. */
async function desk() {
  const workbook = await openWorkbook(null);
  const runtime = await start(script, { workbook });
  const other = await start(script, { workbook });
  return { runtime, cells: () => other.call('read') };
}

test('refused: nothing has happened', async () => {
  const { runtime, cells } = await desk();
  runtime.plan({ method: 'Range.setValue', at: 2, moment: 'refused', error: 'no' });
  expect(runtime.run('stubborn')).toBe('no');
  expect(cells()).toEqual(['one', '']);
});

test('answer lost: it has happened, and the script is told otherwise', async () => {
  const { runtime, cells } = await desk();
  runtime.plan({ method: 'SpreadsheetApp.flush', at: 2, moment: 'answer-lost', error: 'lost' });
  expect(runtime.run('stubborn')).toBe('lost');
  expect(cells()).toEqual(['one', 'two']);
});

test('an outage lasts until it is over', async () => {
  const { runtime } = await desk();
  runtime.plan({ method: 'SpreadsheetApp.*', moment: 'outage', error: 'down' });
  expect([runtime.run('stubborn'), runtime.run('stubborn')]).toEqual(['down', 'down']);
  runtime.clearPlan();
  expect(runtime.run('stubborn')).toBe('done');
});

test.each([
  ['cut-before', 3, ['one', '']],
  ['cut-after', 3, ['one', 'two']],
  ['unflushed-lost', 3, ['one', '']],
  ['unflushed-lost', 4, ['one', 'two']],
] as const)('%s, wire call %i', async (moment, at, left) => {
  const { runtime, cells } = await desk();
  runtime.plan({ method: '*', at, moment });
  expect(() => runtime.run('stubborn')).toThrow('crashed');
  expect(cells()).toEqual(left);
});
