/** The list of Google's members in src/gas/host.ts is exactly what this add-on uses of Google. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(import.meta.dirname, '../../src');

/** Rooms that the compiler keeps from Google's services. */
const WITHOUT_GOOGLE = /^(core|app|words|sidebar)\b/;

const listed = Array.from(
  readFileSync(join(SOURCES, 'gas/host.ts'), 'utf8').matchAll(/Pick<\s*[\w.]+,([^>]+)>/g),
  ([, members = '']) => Array.from(members.matchAll(/'(\w+)'/g), ([, member = '']) => member),
).flat();

const code = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|js)$/.test(file) && !WITHOUT_GOOGLE.test(file))
  .filter((file) => file !== join('gas', 'host.ts'))
  .map((file) => readFileSync(join(SOURCES, file), 'utf8'))
  .join('\n');

/** The language has a word of the same name as a member, and so has Drive's own address. */
const SAME_WORD = /^\s*export\b|\/export\b/gm;

const isUsed = (member: string) => new RegExp(`\\b${member}\\b`).test(code.replace(SAME_WORD, ''));

test('no member is listed that nothing uses', () => {
  expect(listed.length).toBeGreaterThan(50);
  expect(listed.filter((member) => !isUsed(member))).toEqual([]);
});
