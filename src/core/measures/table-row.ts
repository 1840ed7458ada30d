/** One row of the table as a reader sees it, merges included; what kind of row it is is left to row-kind. */
import { textAt, textIn } from '../sheet/cell';
import type { Merge } from '../sheet/grid';
import { coversColumn } from '../sheet/merge-index';
import type { CleanGrid } from './clean-grid';

/** Columns count from 1. */
export interface TableRow {
  readonly row: number;
  /** What the cell itself holds: '' under a merge that began above or to the left. */
  readonly own: (column: number | undefined) => string;
  /** What a reader sees there: a vertical merge shows its top cell's text on every row. */
  readonly shown: (column: number | undefined) => string;
  /** The row in which that stands. */
  readonly shownFrom: (column: number | undefined) => number;
  /** Whether one merge covers both cells of the row. */
  readonly joins: (one: number, other: number) => boolean;
  /** Whether a vertical merge from above covers the cell. */
  readonly covered: (column: number | undefined) => boolean;
  /** The merges that begin in the row. */
  readonly merges: readonly Merge[];
  readonly cells: readonly string[];
}

export function tableRow(grid: CleanGrid, row: number): TableRow {
  const cells = grid.cells[row - 1] ?? [];
  const merges = grid.merges.beginningIn(row);
  const own = (column: number | undefined) => textIn(cells, column);
  const above = (column: number | undefined) =>
    column === undefined ? undefined : grid.merges.coveringFromAbove({ row, column });
  return {
    row,
    cells,
    merges,
    own,
    shown: (column) => {
      const merge = above(column);
      return merge ? textAt(grid.cells, merge) : own(column);
    },
    shownFrom: (column) => above(column)?.row ?? row,
    joins: (one, other) =>
      merges.some((merge) => coversColumn(merge, one) && coversColumn(merge, other)),
    covered: (column) => above(column) !== undefined,
  };
}
