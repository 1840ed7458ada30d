/** Finds the merges that touch a row or cover a cell, without running through all of a sheet's merges. */
import type { CellPlace } from './cell';
import type { Grid, Merge } from './grid';

export interface MergeIndex {
  /** The merges whose top left cell is in the row, in the sheet's order. */
  readonly beginningIn: (row: number) => readonly Merge[];
  /** The merge that began in a row above and reaches over the cell; undefined where there is none. */
  readonly coveringFromAbove: (place: CellPlace) => Merge | undefined;
}

export function indexMerges({ cells, merges }: Pick<Grid, 'cells' | 'merges'>): MergeIndex {
  const beginning = new Map<number, Merge[]>();
  const reaching = new Map<number, Merge[]>();
  for (const merge of merges) {
    addTo(beginning, merge.row, merge);
    const lastRow = Math.min(merge.row + merge.rows - 1, cells.length);
    for (let row = merge.row + 1; row <= lastRow; row++) addTo(reaching, row, merge);
  }
  return {
    beginningIn: (row) => beginning.get(row) ?? [],
    coveringFromAbove: ({ row, column }) =>
      reaching.get(row)?.find((merge) => coversColumn(merge, column)),
  };
}

export function coversColumn(merge: Merge, column: number): boolean {
  return column >= merge.column && column < merge.column + merge.columns;
}

function addTo(byRow: Map<number, Merge[]>, row: number, merge: Merge): void {
  const there = byRow.get(row);
  if (there) there.push(merge);
  else byRow.set(row, [merge]);
}
