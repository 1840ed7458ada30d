/** A grid made ready for reading, once: cells cleaned, broken headings whole, texts told apart, merges found by row. */
import type { Grid } from '../sheet/grid';
import { indexMerges, type MergeIndex } from '../sheet/merge-index';
import { cleanCell } from '../text/spelling';
import { withWholeHeads } from './columns/split-heads';
import { type ColumnName, columnsHeadedBy, foldHeading } from './headings';
import { splitOwners } from './owners';

export interface CleanGrid extends Pick<Grid, 'sheet' | 'cells'> {
  readonly merges: MergeIndex;
  /** `foldHeading` of a cell's text. */
  readonly folded: (text: string) => string;
  /** `columnsHeadedBy` a cell's text. */
  readonly headedBy: (text: string) => readonly (ColumnName | null)[];
  /** `splitOwners` of a cell's text. */
  readonly ownersIn: (text: string) => readonly string[];
}

/** Most cells of a sheet repeat one another (owners, marks): each text is looked into once. */
export function cleanGrid(raw: Grid): CleanGrid {
  return withWholeHeads({
    sheet: raw.sheet,
    cells: raw.cells.map((row) => row.map(cleanCell)),
    merges: indexMerges(raw),
    folded: remembering(foldHeading),
    headedBy: remembering(columnsHeadedBy),
    ownersIn: remembering(splitOwners),
  });
}

/** Enough rows to tell what a column holds. */
const LOOKED_AT = 200;

/** The first rows below a table's head. */
export function rowsBelow(
  { cells }: Pick<CleanGrid, 'cells'>,
  lastRow: number,
): CleanGrid['cells'] {
  return cells.slice(lastRow, lastRow + LOOKED_AT);
}

/** Every column of a row, from 1. */
export function columnsOf({ cells }: Pick<CleanGrid, 'cells'>, row: number): readonly number[] {
  return (cells[row - 1] ?? []).map((_, at) => at + 1);
}

function remembering<Value>(tell: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = tell(text);
    known.set(text, value);
    return value;
  };
}
