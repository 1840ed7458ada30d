/**
 * Sheets as offices keep them, good and bad, in all layouts: of each just what is marked is found, by rule and cell,
 * and every rule has what it must find and what it must leave.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from '../../../src/core/checks';
import { RULES } from '../../../src/core/checks/rules';
import { casesIn, type FixtureCase } from '../checks/fixture';

const FOLDER = join(import.meta.dirname, 'sheets');
const FEWEST_SHEETS = 80;
const MOST_NOTES = 3;

const FILES = readdirSync(FOLDER).map((file) => [file, casesIn(join(FOLDER, file))] as const);
const CASES = FILES.flatMap(([file, cases]) =>
  cases.map((each) => [file, each.name, each] as const),
);
const GOOD = CASES.filter(([file]) => file.startsWith('good'));

const placed = (findings: readonly { rule: string; sheet: string; cell: string | null }[]) =>
  findings.map(({ rule, sheet, cell }) => `${rule} ${sheet} ${cell}`).sort();

test('there are many of them, each with a name of its own', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(FEWEST_SHEETS);
  expect(new Set(CASES.map(([, name]) => name)).size).toBe(CASES.length);
});

test.each(CASES)('%s: %s', (_file, _name, { source, expected }: FixtureCase) => {
  expect(placed(runChecks(source))).toEqual(placed(expected));
});

test('good sheets give no error, no warning and hardly a note', () => {
  expect(GOOD.length).toBeGreaterThanOrEqual(5);
  for (const [, , { source }] of GOOD) {
    const found = runChecks(source);
    expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(found.length).toBeLessThanOrEqual(MOST_NOTES);
    expect(source.table?.measures.length).toBeGreaterThanOrEqual(3);
  }
});

describe('each rule', () => {
  const hits = new Set(CASES.flatMap(([, , { expected }]) => expected.map(({ rule }) => rule)));
  const misses = CASES.flatMap(([, , { nearMisses }]) => nearMisses);
  const left = new Set(misses.map(({ rule }) => rule));

  test('finds something in one of the sheets', () => {
    const missing = RULES.flatMap(({ name }) => (hits.has(name) ? [] : `mark a cell «${name}»`));
    expect(missing).toEqual([]);
  });

  test('leaves something that looks much the same', () => {
    const missing = RULES.flatMap(({ name }) =>
      left.has(name) ? [] : `mark a cell «not ${name}»`,
    );
    expect(missing).toEqual([]);
  });

  test.each(CASES)(
    '%s: %s: what looks so is left',
    (_file, _name, { source, nearMisses }: FixtureCase) => {
      const found = placed(runChecks(source));
      expect(placed(nearMisses).filter((place) => found.includes(place))).toEqual([]);
    },
  );
});
