import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks, tellFinding } from '../../../src/core/checks';
import { toArabicDigits } from '../../../src/core/text/digits';
import { type Expected, readFixture } from './fixture';
import { FILES } from './rule-files';

const inOrder = (findings: readonly Omit<Expected, 'says'>[]) =>
  findings.map(({ sheet, cell, after }) => `${sheet} ${cell} ${after}`).sort();

describe.each(FILES)('%s', (path, rule) => {
  test('has a fixture with something to find, and something to leave', () => {
    const cases = readFixture(path);
    expect(cases.some(({ expected }) => expected.length > 0)).toBe(true);
    expect(cases.some(({ expected }) => expected.length === 0)).toBe(true);
  });

  test.each(readFixture(path).map((each) => [each.name, each] as const))(
    'finds what is marked, and nothing else: %s',
    (_name, { source, expected }) => {
      const found = runChecks(source).filter((finding) => finding.rule === rule.name);
      for (const mark of expected) expect(mark.rule).toBe(rule.name);
      expect(
        inOrder(found.map(({ fix, ...finding }) => ({ ...finding, after: fix?.after ?? null }))),
      ).toEqual(inOrder(expected));
      for (const finding of found) expect(finding.severity).toBe(rule.severity);
      for (const { sheet, cell, says } of expected) {
        const told = found
          .filter((finding) => finding.sheet === sheet && finding.cell === cell)
          .map((finding) => tellFinding('th', finding));
        // A Thai sentence writes a cell's figures in Thai digits.
        const words = toArabicDigits(told.join());
        for (const part of says) expect(words).toContain(toArabicDigits(part));
      }
    },
  );
});

test('no fixture is left of a rule that is no more', () => {
  const fixtures = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(import.meta.dirname, name)).map((file) => `${name}/${file}`),
    )
    .filter((file) => file.endsWith('.md'));
  expect(fixtures.sort()).toEqual(FILES.map(([path]) => `${path}.md`).sort());
});
