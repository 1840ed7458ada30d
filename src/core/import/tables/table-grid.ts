/** Lays a Word table's rows under each other: which cell stands in which column, however its borders were drawn. */
import type { Grid, Merge } from '../../sheet/grid';
import { cleanCell } from '../../text/spelling';
import type { TableBlock, TableCell } from '../block';

type Row = readonly TableCell[];

/** Columns are those of the usual row; a row with more or fewer cells goes by where its cells begin and end. */
export function gridOf({ rows }: TableBlock): Grid {
  const columns = usualRow(rows);
  const placed = rows.map((row) => placesOf(row, columns));
  const cells = rows.map((row, index) => {
    const texts = columns.map(() => '');
    row.forEach((cell, at) => {
      const column = placed[index]?.[at]?.first;
      if (column === undefined || cell.isMerged || cell.text === '') return;
      const present = texts[column] ?? '';
      texts[column] = cleanCell(present === '' ? cell.text : `${present}\n${cell.text}`);
    });
    return texts;
  });
  return { sheet: '', cells, merges: mergesOf(rows, placed) };
}

/** How many cells most rows of several have; of two numbers the larger. */
export function usualWidth(rows: readonly Row[]): number {
  return usualRow(rows).length;
}

/** A head, and a row below it. */
const FEWEST = 2;

function usualRow(rows: readonly Row[]): Row {
  const counts = new Map<number, number>();
  // A line over all columns, as a part's name or a note, says nothing of how many there are.
  const told = rows.filter(({ length }) => length > 1);
  for (const { length } of told.length < FEWEST ? rows : told)
    counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual = 0] = [...counts].reduce(
    (best, next) => (next[1] > best[1] || (next[1] === best[1] && next[0] > best[0]) ? next : best),
    [0, 0],
  );
  // A heading's row has the narrow cells that a table of wide ones is drawn with.
  return [...rows].reverse().find(({ length }) => length === usual) ?? [];
}

interface Place {
  readonly first: number;
  readonly columns: number;
}

function placesOf(row: Row, columns: Row): readonly Place[] {
  if (row.length === columns.length) return row.map((_, first) => ({ first, columns: 1 }));
  let next = 0;
  return row.map(({ left, right }) => {
    const covered = columns.flatMap((column, index) => {
      const middle = (column.left + column.right) / 2;
      return index >= next && middle >= left && middle < right ? [index] : [];
    });
    const first = covered[0] ?? Math.min(next, columns.length - 1);
    const width = Math.max(covered.length, 1);
    next = Math.min(first + width, columns.length);
    return { first, columns: width };
  });
}

function mergesOf(rows: readonly Row[], placed: readonly (readonly Place[])[]): readonly Merge[] {
  const merges: Merge[] = [];
  rows.forEach((row, index) => {
    row.forEach(({ isMerged }, at) => {
      const place = placed[index]?.[at];
      if (isMerged || !place) return;
      let below = 1;
      while (goesOn(rows, placed, index + below, place.first)) below++;
      if (below > 1 || place.columns > 1) {
        const { first, columns } = place;
        merges.push({ row: index + 1, column: first + 1, rows: below, columns });
      }
    });
  });
  return merges;
}

function goesOn(
  rows: readonly Row[],
  placed: readonly (readonly Place[])[],
  index: number,
  column: number,
): boolean {
  const at = placed[index]?.findIndex(({ first }) => first === column) ?? -1;
  return at >= 0 && rows[index]?.[at]?.isMerged === true;
}
