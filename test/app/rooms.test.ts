import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const APP = join(import.meta.dirname, '../../src/app');

const FILES = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

/** A folder within a room is of that room. */
function roomOf(file: string): string {
  return dirname(file).split('/')[0] ?? '.';
}

/** For each file of a room, the other rooms that import it, for its types too. */
function importers(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of FILES) {
    const source = readFileSync(join(APP, file), 'utf8');
    for (const [, path = ''] of source.matchAll(/from '(\.[^']+)'/g)) {
      const target = `${normalize(join(dirname(file), path))}.ts`;
      const [from, to] = [roomOf(file), roomOf(target)];
      if (!FILES.includes(target) || to === '.' || from === '.' || from === to) continue;
      found.set(target, (found.get(target) ?? new Set()).add(from));
    }
  }
  return found;
}

test('no file of a room is imported from more than three others: what more need lies on the ground', () => {
  const wide = [...importers()].filter(([, rooms]) => rooms.size > 3);
  expect(wide.map(([file, rooms]) => [file, [...rooms]])).toEqual([]);
});
