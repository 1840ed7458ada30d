import { join } from 'node:path';
import { openWorkbook } from '../../local/workbook/workbook';
import { start, temporaryFolder } from './add-on';

const script = `
  function lock() { return LockService.getDocumentLock().tryLock(1000); }
  function lockTwice() { return [lock(), lock()]; }
  function lockAndGo() { const got = lock(); SpreadsheetApp.flush(); return got; }
  function lockAndFail() { lock(); throw new Error('boom'); }
  function lockAndRelease() { lock(); LockService.getDocumentLock().releaseLock(); SpreadsheetApp.flush(); }
  function set(kind, key, value) { store(kind).setProperty(key, value); }
  function get(kind, key) { return store(kind).getProperty(key); }
  function unset(kind, key) { store(kind).deleteProperty(key); }
  function store(kind) { return PropertiesService['get' + kind + 'Properties'](); }`;

const suda = { email: 'suda@example.org', locale: 'th' };

test('while one execution holds the lock another does not get it', async () => {
  const one = await start(script);
  const two = await start(script, { workbook: one.workbook, user: suda });
  const got: unknown[] = [];
  one.before({ method: 'SpreadsheetApp.flush' }, () => got.push(two.call('lock')));
  expect(one.call('lockAndGo')).toBe(true);
  expect(got).toEqual([false]);
});

test('a lock let go can be had by another', async () => {
  const one = await start(script);
  const two = await start(script, { workbook: one.workbook, user: suda });
  const got: unknown[] = [];
  one.before({ method: 'SpreadsheetApp.flush' }, () => got.push(two.call('lock')));
  one.call('lockAndRelease');
  expect(got).toEqual([true]);
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

test('document properties are shared by users, user properties are not', async () => {
  const one = await start(script);
  const two = await start(script, { workbook: one.workbook, user: suda });
  one.call('set', 'Document', 'k', 'd');
  one.call('set', 'User', 'k', 'u');
  expect([two.call('get', 'Document', 'k'), two.call('get', 'User', 'k')]).toEqual(['d', null]);
  one.call('unset', 'Document', 'k');
  expect(two.call('get', 'Document', 'k')).toBeNull();
});

test('another app has properties of its own', async () => {
  const one = await start(script);
  const two = await start(script, { workbook: one.workbook, appId: 'app-2' });
  one.call('set', 'Document', 'k', 'd');
  expect(two.call('get', 'Document', 'k')).toBeNull();
});

test('a property is text', async () => {
  const runtime = await start(script);
  expect(() => runtime.call('set', 'Document', 'k', 1)).toThrow("don't match the method signature");
});

test('properties outlast the start where a file is given', async () => {
  const properties = join(temporaryFolder(), 'properties.json');
  const one = await start(script, { workbook: await openWorkbook(null, { properties }) });
  one.call('set', 'Document', 'k', 'd');
  const next = await start(script, { workbook: await openWorkbook(null, { properties }) });
  expect(next.call('get', 'Document', 'k')).toBe('d');
});
