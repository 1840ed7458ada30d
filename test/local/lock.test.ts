import { start } from './add-on';

const script = `
  function lock() { return LockService.getDocumentLock().tryLock(1000); }
  function lockTwice() { return [lock(), lock()]; }
  function lockAndGo() { const got = lock(); SpreadsheetApp.flush(); return got; }
  function lockAndFail() { lock(); throw new Error('boom'); }`;

const suda = { email: 'suda@example.org', locale: 'th' };

test('while one execution holds the lock another does not get it', async () => {
  const one = await start(script);
  const two = await start(script, { workbook: one.workbook, user: suda });
  const got: unknown[] = [];
  one.before({ method: 'SpreadsheetApp.flush' }, () => got.push(two.call('lock')));
  expect(one.call('lockAndGo')).toBe(true);
  expect(got).toEqual([false]);
});

test.each(['lockAndGo', 'lockAndFail'])('the lock is let go when %s ends', async (name) => {
  const runtime = await start(script);
  try {
    runtime.call(name);
  } catch {
    // Only the lock matters here.
  }
  expect(runtime.workbook.lock.holder).toBeNull();
});

test('a crash lets the lock go too', async () => {
  const runtime = await start(script);
  runtime.crashAfter(1);
  expect(() => runtime.call('lockAndGo')).toThrow('crashed');
  expect(runtime.workbook.lock.holder).toBeNull();
});

test('who holds the lock gets it again', async () => {
  expect((await start(script)).call('lockTwice')).toEqual([true, true]);
});
