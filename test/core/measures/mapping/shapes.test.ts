/** Workbooks of other shapes are read right, or mapped in at most six clicks, or refused with the way out. */
import { runChecks, tellFinding } from '../../../../src/core/checks';
import { cleanGrid } from '../../../../src/core/measures/clean-grid';
import { type Mapping, MOST_HEADER_ROWS } from '../../../../src/core/measures/mapping/mapping';
import { proposeMapping, unclearWords } from '../../../../src/core/measures/mapping/propose';
import { type MeasuresSheet, readMeasures } from '../../../../src/core/measures/read-measures';
import { columnName } from '../../../../src/core/sheet/a1';
import type { Grid } from '../../../../src/core/sheet/grid';
import { gridOf } from '../grids';
import { SHAPES, type Shape } from './shapes';

const LETTERS = { done: 'd', 'in-progress': 'i', 'not-started': 'n' } as const;

const told = ({ measures }: MeasuresSheet) =>
  measures.map(({ title, status }) => `${title} ${status ? LETTERS[status] : '?'}`);

/** To open the card and to save; a list takes one click to open and one to choose. */
function clicksFor({ says = {}, words = {}, headingRows }: Shape): number {
  return 2 + (headingRows ? 2 : 0) + 2 * (Object.keys(says).length + Object.keys(words).length);
}

function outcomeOf({ reads, says, words }: Shape): 'read' | 'mapped' | 'refused' {
  if (reads.length === 0) return 'refused';
  return says || words ? 'mapped' : 'read';
}

/** As the card lets a user say it. */
function saying(grid: Grid, { says = {}, words = {}, headingRows }: Shape): Mapping {
  const at = headingRows ? { firstRow: 1, lastRow: headingRows } : null;
  const proposal = proposeMapping(cleanGrid(grid), at, null);
  if (!proposal) throw new Error('nothing was proposed');
  const columns = proposal.mapping.columns.map((column, index) => {
    const as = says[columnName(index + 1)];
    if (as) return { ...column, as };
    return Object.values(says).includes(column.as) ? { ...column, as: 'own' as const } : column;
  });
  const said = Object.entries(words).map(([text, means]) => ({ text, means }));
  return { ...proposal.mapping, columns, words: said };
}

const table = SHAPES.map((shape) => [shape.name, outcomeOf(shape), shape] as const);

test('there are forty at least, of every outcome', () => {
  expect(SHAPES.length).toBeGreaterThanOrEqual(40);
  expect(new Set(table.map(([, outcome]) => outcome)).size).toBe(3);
});

test.each(table)('%s: %s', (_name, outcome, shape) => {
  const grid = gridOf(shape.rows, shape.merges);
  const plain = readMeasures(grid);
  if (outcome === 'read') {
    if (!plain.ok) throw new Error(JSON.stringify(plain.problems));
    return expect(told(plain.value)).toEqual(shape.reads);
  }
  if (outcome === 'refused') {
    if (plain.ok) throw new Error(told(plain.value).join());
    const source = { table: null, fault: plain.problems[0] ?? null, sheets: [], settings: null };
    const findings = runChecks({
      ...source,
      years: null,
      signers: [],
      today: () => ({ year: 2026, month: 3, day: 10 }),
    });
    expect(findings.map((finding) => tellFinding('th', finding)).join()).toMatch(
      /“กำหนดคอลัมน์” ในแถบด้านข้าง/,
    );
    return;
  }
  // By itself it is not read as it should be, and nobody is told that it is.
  if (plain.ok) expect(told(plain.value)).not.toEqual(shape.reads);
  const mapping = saying(grid, shape);
  expect(mapping.rows).toBeLessThanOrEqual(MOST_HEADER_ROWS);
  const offered = readMeasures(grid, { ...mapping, words: [] });
  if (!offered.ok) throw new Error(JSON.stringify(offered.problems));
  const asked = unclearWords(offered.value.measures).map(({ text }) => text);
  expect(asked).toEqual(expect.arrayContaining(Object.keys(shape.words ?? {})));
  const read = readMeasures(grid, mapping);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(told(read.value)).toEqual(shape.reads);
  expect(clicksFor(shape)).toBeLessThanOrEqual(6);
});
