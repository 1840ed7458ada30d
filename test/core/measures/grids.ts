/** A grid from rows of cells; shorter rows are filled up, as a sheet's data range is. */
import { readMeasures } from '../../../src/core/measures/read-measures';
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

/**
 * A grid as one would draw it: a line for each row, its cells between bars; `^` goes on with the cell above and `<` with
 * the one to the left, as merges do, and `\\n` within a cell is a line break.
 */
export function drawn(text: string): Grid {
  const lines = text.split('\n').map((line) => line.trim());
  const cells = lines
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trim().replace(/\\n/g, '\n')));
  const merges: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const [r, row] of cells.entries()) {
    for (const [c, sign] of row.entries()) {
      if (sign !== '^' && sign !== '<') continue;
      row[c] = '';
      const [up, left] = sign === '^' ? [r, c + 1] : [r + 1, c];
      const known = merges.find(
        (each) =>
          up >= each.row &&
          up < each.row + each.rows &&
          left >= each.column &&
          left < each.column + each.columns,
      );
      const grown = known ?? { row: up, column: left, rows: 1, columns: 1 };
      if (!known) merges.push(grown);
      grown.rows = Math.max(grown.rows, r + 2 - grown.row);
      grown.columns = Math.max(grown.columns, c + 2 - grown.column);
    }
  }
  return gridOf(cells, merges);
}

const LETTERS = { done: 'd', 'in-progress': 'i', 'not-started': 'n' } as const;

/** Each measure with the first letter of its status, `?` where it has none; or why the sheet is refused. */
export function toldOf(text: string): readonly string[] {
  const read = readMeasures(drawn(text));
  if (!read.ok) return read.problems.map(({ kind }) => kind);
  return read.value.measures.map(
    ({ title, status }) => `${title} ${status ? LETTERS[status] : '?'}`,
  );
}
