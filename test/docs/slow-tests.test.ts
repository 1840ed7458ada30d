/** The list of the tests that `npm test` leaves to CI names files that are there. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const SLOW: readonly string[] = createRequire(import.meta.filename)('../../config/slow-tests.cjs');

test('each of them is a test, named once', () => {
  expect(SLOW.length).toBeGreaterThan(0);
  const isThere = (name: string) => existsSync(join(import.meta.dirname, '..', `${name}.test.ts`));
  expect(SLOW.filter((name) => !isThere(name))).toEqual([]);
  expect(new Set(SLOW).size).toBe(SLOW.length);
});
