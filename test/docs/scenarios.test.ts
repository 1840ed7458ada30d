/** The days of docs/scenarios.md are walked by the files that it names, and what went wrong on them is held by tests that exist. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FINDINGS } from '../scenarios/findings';
import { SCENARIOS, type Scenario } from '../scenarios/scenarios';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'test/scenarios');

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

test('each day has its file, which holds its clicks to the row, and no file is without a row', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.e2e.test.ts'));
  expect(files.sort()).toEqual(
    Object.keys(SCENARIOS)
      .map((name) => `${name}.e2e.test.ts`)
      .sort(),
  );
  for (const name of Object.keys(SCENARIOS))
    expect(read(`test/scenarios/${name}.e2e.test.ts`)).toContain(
      `expectClicksOf(clerk, '${name}')`,
    );
});

test.each(Object.entries<Scenario>(SCENARIOS))('%s takes what it may', (_name, day) => {
  expect(day.clicks).toBeGreaterThan(0);
  expect(day.clicks).toBeLessThanOrEqual(day.most);
});

test.each(FINDINGS)('held: $what', ({ tests }) => {
  expect(tests.length).toBeGreaterThan(0);
  for (const { file, name } of tests) expect(titlesIn(file)).toContain(name);
});

/** The titles of its tests, those of a table as they are written. */
function titlesIn(file: string): readonly string[] {
  const titles = /\(\s*'((?:[^'\\\n]|\\.)*)',\s*(?:async\s*)?\(/g;
  return [...read(file).matchAll(titles)].map(([, title]) => title ?? '');
}
