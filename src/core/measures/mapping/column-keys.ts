/** What a column is known by wherever it is moved: its heading, folded; with its group's or a number where two are the same. */
import { textIn } from '../../sheet/cell';
import type { CleanGrid } from '../clean-grid';

/** Of a heading; the rest of a longer one tells nobody more. */
const LONGEST = 80;

export interface HeaderRows {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** How many columns the sheet has. */
export function widthOf({ cells }: Pick<CleanGrid, 'cells'>): number {
  return cells.reduce((most, row) => Math.max(most, row.length), 0);
}

/** For each column from 1 to `width`. One without a heading goes by its distance from the heading to its left. */
export function columnKeys(
  grid: CleanGrid,
  { firstRow, lastRow }: HeaderRows,
  width: number,
): readonly string[] {
  const rows = grid.cells.slice(firstRow - 1, lastRow);
  const texts = Array.from({ length: width }, (_, index) =>
    rows
      .map((row) => grid.folded(row[index] ?? '').slice(0, LONGEST))
      .filter((text) => text !== ''),
  );
  const labels = texts.map((over) => over[over.length - 1] ?? '');
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const taken = new Map<string, number>();
  let left = '';
  let distance = 0;
  let group = '';
  return labels.map((label, index) => {
    const over = texts[index] ?? [];
    if (over.length > 0)
      group = over.length > 1 ? (over[0] ?? '') : isOver(rows, index) ? '' : group;
    if (label === '') {
      distance++;
      return `${left}+${distance}`;
    }
    const long = (counts.get(label) ?? 0) > 1 && group !== '' ? `${group}›${label}` : label;
    const before = taken.get(long) ?? 0;
    taken.set(long, before + 1);
    left = before === 0 ? long : `${long}#${before + 1}`;
    distance = 0;
    return left;
  });
}

/** Whether the column's only heading stands in the first row: then no group spans it. */
function isOver(rows: CleanGrid['cells'], index: number): boolean {
  return (rows[0]?.[index] ?? '') !== '';
}

/** That of the lowest text over the column; the first where there is none. */
export function headingRow(
  { cells }: Pick<CleanGrid, 'cells'>,
  { firstRow, lastRow }: HeaderRows,
  column: number,
): number {
  for (let row = lastRow; row > firstRow; row--) {
    if (textIn(cells[row - 1] ?? [], column) !== '') return row;
  }
  return firstRow;
}
