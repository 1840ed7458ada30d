/** A figure alone in its row under one of the marks: how many marks stand above it, or one of a measure that nobody names. */
import { filledIn, textIn } from '../../sheet/cell';
import { toArabicDigits } from '../../text/digits';
import type { CleanGrid } from '../clean-grid';
import { type Header, marksForm, STATUSES } from '../header';
import { readMark } from '../status/status-mark';
import type { TableRow } from '../table-row';

const FIGURE = /^[0-9๐-๙]{1,3}$/;

/** The column of marks whose figure is all that the row says; null for any other row, and under a measure that goes on. */
export function figureAlone(row: TableRow, { columns }: Header): number | null {
  if (!marksForm(columns) || row.covered(columns.title)) return null;
  const [text = '', ...others] = filledIn(row.cells);
  if (others.length > 0 || !FIGURE.test(text)) return null;
  return (
    STATUSES.map((status) => columns[status]).find((column) => row.own(column) === text) ?? null
  );
}

/** Tells `=COUNTIF()` under the last measure, where all of them have the one status. */
export function markSumsOf(
  grid: CleanGrid,
  first: Header,
): (row: TableRow, header: Header) => boolean {
  const sums = sumsIn(grid, first);
  return (row, header) => sums.get(row.row) === figureAlone(row, header);
}

/** By row, its column. */
function sumsIn({ cells }: CleanGrid, { columns, lastRow }: Header): ReadonlyMap<number, number> {
  const marks = STATUSES.flatMap((status) => columns[status] ?? []);
  const counts = new Map(marks.map((column) => [column, 0]));
  const sums = new Map<number, number>();
  for (let row = lastRow + 1; row <= cells.length; row++) {
    const texts = cells[row - 1] ?? [];
    const isAlone = filledIn(texts).length === 1;
    for (const column of marks) {
      const text = textIn(texts, column);
      const isAll = [...counts].every(
        ([each, count]) => count === (each === column ? numberIn(text) : 0),
      );
      if (isAlone && isAll && FIGURE.test(text)) sums.set(row, column);
      else if (readMark(text).kind === 'mark') counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return sums;
}

function numberIn(text: string): number {
  return Number(toArabicDigits(text));
}
