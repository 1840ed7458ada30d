import { start } from './add-on';

const script = `
  function echo(value) { return value; }
  function kind(value) { return [Array.isArray(value), value instanceof Array, typeof value]; }
  function date() { return { when: new Date(0), other: 1 }; }
  function holes() { return { list: [1, undefined, 2], gone: undefined, kept: null }; }
  function service() { return SpreadsheetApp.getActiveSpreadsheet(); }
  function nothing() {}
  function fails() { throw new Error('boom'); }
  function secret_() { return 1; }
  var notAFunction = 1;`;

test.each([1, true, 'ก', null, [1, ['a']], { a: { b: [null] } }])(
  '%j crosses unchanged',
  async (value) => {
    expect((await start(script)).call('echo', value)).toEqual(value);
  },
);

test.each([
  ['a Date', [new Date()]],
  ['a function', { f: () => 1 }],
  ['a Map', new Map()],
])('%s among the arguments fails the call', async (_what, value) => {
  const runtime = await start(script);
  expect(() => runtime.call('echo', value)).toThrow('illegal value');
});

test('a circular argument fails the call', async () => {
  const value: { self?: object } = {};
  value.self = value;
  const runtime = await start(script);
  expect(() => runtime.call('echo', value)).toThrow('illegal value');
});

test('arguments arrive as values of the script’s own realm', async () => {
  expect((await start(script)).call('kind', [1])).toEqual([true, true, 'object']);
});

test('a Date inside the answer makes all of it null', async () => {
  expect((await start(script)).call('date')).toBeNull();
});

test('a service object as the answer is null', async () => {
  expect((await start(script)).call('service')).toBeNull();
});

test('undefined is null in an array and vanishes from an object', async () => {
  expect((await start(script)).call('holes')).toEqual({ list: [1, null, 2], kept: null });
});

test('no answer is null', async () => {
  expect((await start(script)).call('nothing')).toBeNull();
});

test.each(['secret_', 'missing', 'notAFunction', 'eval', 'SpreadsheetApp'])(
  '%s cannot be called from the page',
  async (name) => {
    const runtime = await start(script);
    expect(() => runtime.call(name)).toThrow(`google.script.run.${name} is not a function`);
  },
);

test('what the server throws reaches the failure handler', async () => {
  const runtime = await start(script);
  expect(() => runtime.call('fails')).toThrow('boom');
});
