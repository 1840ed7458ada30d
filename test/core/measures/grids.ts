/** A grid from rows of cells; shorter rows are filled up, as a sheet's data range is. */
import type { Grid, Merge } from '../../../src/core/sheet/grid';
export function gridOf(rows: readonly (readonly string[])[], merges: readonly Merge[] = []): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return { sheet: 'มาตรการ', cells, merges };
}

/** A merge by its top left cell and size. */
export function merge(row: number, column: number, rows: number, columns: number): Merge {
  return { row, column, rows, columns };
}
