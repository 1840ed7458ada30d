import fc from 'fast-check';
import { measureRows } from '../../../bench/workload';
import { type CleanGrid, cleanGrid } from '../../../src/core/measures/clean-grid';
import { columnsHeadedBy, foldHeading } from '../../../src/core/measures/headings';
import { splitOwners } from '../../../src/core/measures/owners';
import { readCleanGrid, readMeasures } from '../../../src/core/measures/read-measures';
import type { Grid, Merge } from '../../../src/core/sheet/grid';
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
    ['merges across', across],
    ['merges down', down],
  ])('each of the %s is looked at as often, however many there are', (_name, mergesFor) => {
    const few = looksPerMerge(500, mergesFor(500));
    const many = looksPerMerge(1000, mergesFor(1000));
    expect(few).toBeGreaterThan(0);
    expect(many).toBeLessThanOrEqual(few);
  });

  test.each([
    ['without merges', none],
    ['with merges across', across],
    ['with merges down', down],
  ])('%s', (_name, mergesFor) => {
    const few = sheetOf(1500, mergesFor(1500));
    const many = sheetOf(3000, mergesFor(3000));
    // Four times for a quadratic reading; a pause of the machine lengthens some rounds, not all.
    expect(leastWork(() => readMeasures(many)) / leastWork(() => readMeasures(few))).toBeLessThan(
      3,
    );
  });
});

function sheetOf(count: number, merges: readonly Merge[]): Grid {
  return { sheet: 'มาตรการ', cells: measureRows(count), merges };
}

function looksPerMerge(count: number, merges: readonly Merge[]): number {
  let looks = 0;
  const watched = merges.map(
    (each) =>
      new Proxy(each, {
        get: (target, key, receiver) => {
          looks++;
          return Reflect.get(target, key, receiver);
        },
      }),
  );
  readMeasures(sheetOf(count, watched));
  return looks / merges.length;
}

/** Of the processor's own time, so that other programs do not count. */
function leastWork(run: () => unknown): number {
  const rounds = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...rounds);
}
