/** The built files as someone pastes them by hand: nothing in them that an editor may lose or read otherwise. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { DIST } from './dist';

const ROOT = join(import.meta.dirname, '../..');

/** Also the characters of bytes that could not be read, and those beside them that stand for nothing. */
const UNPRINTED = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufff9-\ufffd]/u;

const files = readdirSync(DIST);

test('there are scripts and a page', () => {
  expect(files).toEqual(expect.arrayContaining(['main.js', 'triggers.js', 'sidebar.html']));
});

test.each(files)('%s holds no character that does not print', (file) => {
  expect(UNPRINTED.exec(readFileSync(join(DIST, file), 'utf8'))?.[0]).toBeUndefined();
});

test('what was escaped means the same', async () => {
  const { printable } = (await import(join(ROOT, 'build/printable.mjs'))) as {
    readonly printable: (script: string) => string;
  };
  const letters = '\u0000\u0080\u200b\u2028\ufeff\ufffd\u{e0001}ก\n\t';
  const script = printable(`[\`${letters}\`, /^[\u0080-\u009f\ufffd]$/.test('\u0081')]`);
  expect(UNPRINTED.test(script)).toBe(false);
  expect(script).toContain('ก');
  expect(vm.runInNewContext(script)).toEqual([letters, true]);
});
