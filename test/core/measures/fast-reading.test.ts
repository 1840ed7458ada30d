import { measureRows } from '../../../bench/workload';
import { type CleanGrid, cleanGrid } from '../../../src/core/measures/clean-grid';
import { columnsHeadedBy, foldHeading } from '../../../src/core/measures/headings';
import { splitOwners } from '../../../src/core/measures/owners';
import { readCleanGrid, readMeasures } from '../../../src/core/measures/read-measures';
import type { Grid, Merge } from '../../../src/core/sheet/grid';
import fc from '../../property';
import { merge } from './grids';
import { randomSheet } from './random-sheets';

/** Remembers nothing and runs through every merge for every cell. */
function naiveGrid({ sheet, cells, merges }: Grid): CleanGrid {
  return {
    sheet,
    cells: cleanGrid({ sheet, cells, merges }).cells,
    merges: {
      beginningIn: (row) => merges.filter((each) => each.row === row),
      coveringFromAbove: ({ row, column }) =>
        merges.find(
          (each) =>
            each.row < row &&
            row < each.row + each.rows &&
            each.column <= column &&
            column < each.column + each.columns,
        ),
    },
    folded: foldHeading,
    headedBy: columnsHeadedBy,
    ownersIn: splitOwners,
  };
}

test('whatever is remembered and looked up, a sheet reads as it does cell by cell', () => {
  let read = 0;
  fc.assert(
    fc.property(randomSheet, (grid) => {
      const result = readMeasures(grid);
      expect(result).toEqual(readCleanGrid(naiveGrid(grid)));
      if (result.ok && result.value.measures.length > 0) read++;
    }),
    { numRuns: 200 },
  );
  expect(read).toBeGreaterThan(50);
});

describe('twice the rows are twice the work', () => {
  const none = (): readonly Merge[] => [];
  const across = (count: number) =>
    Array.from({ length: count }, (_, index) => merge(index + 2, 4, 1, 2));
  const down = (count: number) =>
    Array.from({ length: Math.floor(count / 2) }, (_, index) => merge(index * 2 + 2, 2, 2, 1));

  test.each([
    ['without merges', none],
    ['with a merge across each row', across],
    ['with a merge down each pair of rows', down],
  ])('cells, texts and merges are looked at as often a row, %s', (_name, mergesFor) => {
    const few = looksPerRow(sheetOf(200, mergesFor(200)));
    const many = looksPerRow(sheetOf(400, mergesFor(400)));
    for (const [what, looks] of Object.entries(many)) {
      expect({ what, looks }).toEqual({ what, looks: expect.closeTo(few[what] ?? 0, 0) });
    }
  });

  test('also in a sheet of which each row could be a head, and none is', () => {
    const list = (count: number): Grid => ({
      sheet: 'รายการ',
      cells: Array.from({ length: count }, (_, index) => [`${index + 1}`, `มาตรการที่ ${index + 1}`]),
      merges: [],
    });
    // Each looks at some rows above and below; the first and the last have fewer. From 1000 on no number is a measure's.
    const few = looksPerRow(list(490)).cells ?? 0;
    expect(looksPerRow(list(980)).cells).toBeLessThan(1.15 * few);
  });
});

function sheetOf(count: number, merges: readonly Merge[]): Grid {
  return { sheet: 'มาตรการ', cells: measureRows(count), merges };
}

/** How often the reading turns to each thing, for each row of the sheet. */
function looksPerRow(raw: Grid): Readonly<Record<string, number>> {
  const looks = { cells: 0, merges: 0, texts: 0 };
  const watched = <Thing extends object>(thing: Thing, what: keyof typeof looks): Thing =>
    new Proxy(thing, {
      get: (target, key) => {
        looks[what]++;
        return Reflect.get(target, key);
      },
    });
  const counted =
    <Value>(tell: (text: string) => Value) =>
    (text: string) => {
      looks.texts++;
      return tell(text);
    };
  const grid = cleanGrid({ ...raw, merges: raw.merges.map((each) => watched(each, 'merges')) });
  readCleanGrid({
    ...grid,
    cells: grid.cells.map((row) => watched(row, 'cells')),
    folded: counted(grid.folded),
    headedBy: counted(grid.headedBy),
    ownersIn: counted(grid.ownersIn),
  });
  const rows = raw.cells.length;
  return Object.fromEntries(Object.entries(looks).map(([what, count]) => [what, count / rows]));
}
