import { createServer, type ScriptRunner } from '../../src/sidebar/server/server';

/** google.script.run whose calls are answered by hand, in the order they were made. */
function handOperated() {
  const waiting: {
    name: string;
    args: unknown[];
    ok: (v: unknown) => void;
    fail: (e?: unknown) => void;
  }[] = [];
  const made: string[] = [];
  const runner = (ok: (v: unknown) => void, fail: (e?: unknown) => void): ScriptRunner =>
    new Proxy({} as ScriptRunner, {
      get: (_, name: string) => {
        if (name === 'withSuccessHandler') return (handle: typeof ok) => runner(handle, fail);
        if (name === 'withFailureHandler') return (handle: typeof fail) => runner(ok, handle);
        return (...args: unknown[]) => {
          made.push(name);
          waiting.push({ name, args, ok, fail });
        };
      },
    });
  const silent = () => {};
  return { server: createServer(() => runner(silent, silent)), waiting, made };
}

const settle = () => new Promise((done) => setImmediate(done));

test('a reply comes back as it is', async () => {
  const { server, waiting } = handOperated();
  const answer = server.call('callSetUp');
  waiting[0]?.ok({ ok: true, value: { made: ['ตั้งค่า'] } });
  expect(await answer).toEqual({ ok: true, value: { made: ['ตั้งค่า'] } });
  expect(server.idle()).toBe(true);
});

test('a refusal for want of consent keeps the link that grants it', async () => {
  const { server, waiting } = handOperated();
  const answer = server.call('callSetUp');
  const refused = {
    ok: false,
    message: 'ยังไม่ได้อนุญาต',
    detail: '',
    authorize: 'https://script.google.com/x',
  };
  waiting[0]?.ok(refused);
  expect(await answer).toEqual(refused);
});

test('a call that fails, throws or crosses as null is no answer, with what is known of why', async () => {
  const { server, waiting } = handOperated();
  const failed = server.call('callSetUp');
  waiting[0]?.fail(new Error('NetworkError: Connection failure due to HTTP 0'));
  const crossed = server.call('callFix', []);
  waiting[1]?.ok(null);
  const broken = createServer(() => {
    throw new Error('google is not defined');
  });
  const lost = (kind: string, text: string) => ({ ok: false, message: null, lost: { kind, text } });
  expect(await failed).toEqual(lost('network', 'NetworkError: Connection failure due to HTTP 0'));
  expect(await crossed).toEqual(lost('no-answer', ''));
  expect(await broken.call('callSetUp')).toEqual(lost('unknown', 'google is not defined'));
});

test.each([
  "ScriptError: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  'ScriptError: Authorization is required to perform that action.',
])('several accounts in the browser are known for what they are: %s', async (said) => {
  const { server, waiting } = handOperated();
  const answer = server.call('callSetUp');
  waiting[0]?.fail(new Error(said));
  expect(await answer).toMatchObject({ message: null, lost: { kind: 'several-accounts' } });
});

test('words that nobody knows are no reason but for the first that a page asks, whom Google turns away', async () => {
  const { server, waiting } = handOperated();
  const first = server.call('callSidebar');
  waiting[0]?.fail(new Error('実行できませんでした。'));
  expect(await first).toMatchObject({ lost: { kind: 'several-accounts' } });
  const second = server.call('callSidebar');
  waiting[1]?.ok({ ok: true, value: {} });
  await second;
  const third = server.call('callSidebar');
  waiting[2]?.fail(new Error('実行できませんでした。'));
  expect(await third).toMatchObject({ lost: { kind: 'unknown' } });
});

test('a whole file in an error is cut to what a person can read', async () => {
  const { server, waiting } = handOperated();
  const answer = server.call('callSetUp');
  waiting[0]?.fail(new Error(`Response Code: 200. Message: ${'\u0000\ufffdPDF\n'.repeat(90_000)}`));
  const { lost } = (await answer) as { lost: { text: string } };
  expect(Array.from(lost.text).length).toBeLessThanOrEqual(300);
  expect(lost.text).not.toMatch(/[\p{C}\ufffd]/u);
});

test('the same call twice at once is one call', async () => {
  const { server, waiting, made } = handOperated();
  const one = server.call('callSidebar', { mark: false });
  const other = server.call('callSidebar', { mark: false });
  expect(made).toEqual(['callSidebar']);
  waiting[0]?.ok({ ok: true, value: 1 });
  expect(await one).toBe(await other);
  const later = server.call('callSidebar', { mark: false });
  expect(made).toHaveLength(2);
  waiting[1]?.ok({ ok: true, value: 1 });
  await later;
});

test('another of its kind waits its turn; other kinds do not wait', async () => {
  const { server, waiting, made } = handOperated();
  void server.call('callGoTo', { sheet: 'ก', cell: 'A1' });
  const second = server.call('callGoTo', { sheet: 'ก', cell: 'B2' });
  void server.call('callSetUp');
  expect(made).toEqual(['callGoTo', 'callSetUp']);
  waiting[0]?.ok({ ok: true, value: null });
  await settle();
  expect(made).toEqual(['callGoTo', 'callSetUp', 'callGoTo']);
  expect(server.idle()).toBe(false);
  waiting[1]?.ok({ ok: true, value: { made: [] } });
  waiting[2]?.ok({ ok: true, value: null });
  await second;
  await settle();
  expect(server.idle()).toBe(true);
});
