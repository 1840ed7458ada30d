import { evaluate, start } from './add-on';

const absent =
  'process require module Buffer setTimeout TextEncoder fetch URL atob Intl WebAssembly window document'.split(
    ' ',
  );

test.each(absent)('%s does not exist', async (name) => {
  expect(await evaluate(`return typeof ${name}`)).toBe('undefined');
});

test('an add-on without the advanced Drive service in its manifest has no Drive', async () => {
  const manifest = JSON.stringify({ oauthScopes: [] });
  const files = { 'appsscript.json': manifest };
  expect(await evaluate('return typeof Drive', { files })).toBe('undefined');
});

test('the clock says what the test says, in the manifest’s time zone', async () => {
  const now = new Date('2026-01-01T20:00:00Z');
  const body = `return [new Date().toISOString(), Date.now(), new Date().getDate(), new Date().getHours(),
    new Date(2026, 0, 2).toISOString(), String(new Date()), new Date() instanceof Date,
    new Date('2026-01-02T00:00:00').getTime() === new Date(2026, 0, 2).getTime()]`;
  expect(await evaluate(body, { now })).toEqual([
    '2026-01-01T20:00:00.000Z',
    now.getTime(),
    2,
    3,
    '2026-01-01T17:00:00.000Z',
    'Fri Jan 02 2026 03:00:00 GMT+0700',
    true,
    true,
  ]);
});

test('a global variable does not outlive its execution', async () => {
  const runtime = await start('let count = 0; function next() { count += 1; return count; }');
  runtime.call('next');
  expect(runtime.call('next')).toBe(1);
});

test('console writes to the runtime’s log', async () => {
  const runtime = await start("function test() { console.warn('ระวัง', 1); }");
  runtime.run('test');
  expect(runtime.logs).toEqual([{ level: 'warn', message: 'ระวัง 1' }]);
});

test('what a service throws is an Error of the script’s own', async () => {
  const body = `try { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(0, 1); }
    catch (e) { return [e instanceof Error, e.name, e.message]; }`;
  expect(await evaluate(body)).toEqual([
    true,
    'Exception',
    'The starting row of the range is too small.',
  ]);
});

test('only the script’s own functions count as its globals', async () => {
  const runtime = await start('function onOpen() {} var bundle = { hidden: function () {} };');
  expect(runtime.globals()).toEqual(['onOpen']);
});
