import { sheet, start } from './add-on';

const script = `
  function read() { ${sheet} return sheet.getRange('A1:A2').getDisplayValues(); }
  function write() { ${sheet} sheet.getRange('A1').setValue('one'); sheet.getRange('A2').setValue('two'); return 'done'; }
  function stubborn() { ${sheet} try { sheet.getRange('A1').setValue('one'); sheet.getRange('A2').setValue('two'); } catch (e) { sheet.getRange('A2').setValue('again'); } return 'done'; }`;

test('each call is logged; only what leaves the script counts as wire', async () => {
  const runtime = await start(script);
  runtime.run('read');
  expect(
    runtime.calls.map(({ service, method, wire }) => `${service}.${method}${wire ? ' *' : ''}`),
  ).toEqual([
    'SpreadsheetApp.getActiveSpreadsheet',
    'Spreadsheet.getActiveSheet',
    'Sheet.getRange',
    'Range.getDisplayValues *',
  ]);
});

test('loading the script calls nothing', async () => {
  const runtime = await start(script);
  runtime.globals();
  expect(runtime.calls).toEqual([]);
});

test('the call chosen fails once, and the script can catch it', async () => {
  const runtime = await start(script);
  runtime.failOn({ method: 'Range.setValue', at: 2, error: 'Service Spreadsheets timed out' });
  expect(runtime.run('stubborn')).toBe('done');
  expect(runtime.call('read')).toEqual([['one'], ['again']]);
});

test('a planned failure that nobody catches ends the run with its message', async () => {
  const runtime = await start(script);
  runtime.failOn({ method: 'Range.setValue', error: new Error('quota') });
  expect(() => runtime.run('write')).toThrow('quota');
  expect(runtime.run('write')).toBe('done');
});

test('a crash ends the execution for good; what was written stays', async () => {
  const runtime = await start(script);
  runtime.crashAfter(1);
  expect(() => runtime.run('stubborn')).toThrow('crashed');
  expect(runtime.call('read')).toEqual([['one'], ['']]);
});

test('another user can come in before a call', async () => {
  const one = await start(script);
  const two = await start(
    `function other() { ${sheet} sheet.getRange('A1').setValue('theirs'); }`,
    {
      workbook: one.workbook,
      user: { email: 'suda@example.org', locale: 'th' },
    },
  );
  one.before({ method: 'Range.getDisplayValues' }, () => two.run('other'));
  expect(one.call('read')).toEqual([['theirs'], ['']]);
});

test('google.script.run is refused before the script begins, until that is over', async () => {
  const runtime = await start(script);
  runtime.refuseCalls('Error code PERMISSION_DENIED.');
  expect(() => runtime.call('write')).toThrow('PERMISSION_DENIED');
  expect(runtime.calls).toEqual([]);
  runtime.refuseCalls(null);
  expect(runtime.call('read')).toEqual([[''], ['']]);
});
