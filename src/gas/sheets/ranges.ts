/** Many cells at once, so that a call reads or writes all of them: the names of their runs, and the block around them. */

import type { Block, RowValue } from '../../app/ports';
import { a1, columnName } from '../../core/sheet/a1';
import type { CellPlace } from '../../core/sheet/cell';
import type { RangeHost } from '../host';

export function blockOf(range: RangeHost): Block {
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

/** `F5:F9`, `G7`: the fewest vertical runs that cover just these cells; none for no cells. */
export function columnRuns(cells: readonly CellPlace[]): string[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: { column: number; first: number; last: number }[] = [];
  for (const { row, column } of sorted) {
    const run = runs[runs.length - 1];
    if (run && run.column === column && run.last >= row - 1) run.last = row;
    else runs.push({ column, first: row, last: row });
  }
  return runs.map(({ column, first, last }) =>
    first === last
      ? a1({ row: first, column })
      : `${a1({ row: first, column })}:${columnName(column)}${last}`,
  );
}

export interface Rectangle extends CellPlace {
  readonly values: RowValue[][];
}

/** The cells and no other, row by row as far as they lie side by side; rows alike one below the other are one. */
export function rectangles(
  cells: readonly (CellPlace & { readonly value: RowValue })[],
): readonly Rectangle[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: { row: number; column: number; values: RowValue[] }[] = [];
  for (const { row, column, value } of sorted) {
    const run = runs[runs.length - 1];
    if (run && run.row === row && run.column + run.values.length === column) run.values.push(value);
    else runs.push({ row, column, values: [value] });
  }
  const made: Rectangle[] = [];
  const lastOf = new Map<string, Rectangle>();
  for (const { row, column, values } of runs) {
    const alike = `${column} ${values.length}`;
    const above = lastOf.get(alike);
    if (above && above.row + above.values.length === row) above.values.push(values);
    else {
      const next = { row, column, values: [values] };
      lastOf.set(alike, next);
      made.push(next);
    }
  }
  return made;
}

/** The smallest that holds them all. */
export function blockAround(cells: readonly CellPlace[]): Block {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [row, column] = [least(rows), least(columns)];
  return { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
}

// Not Math.min(...numbers): thousands of arguments overflow the stack.
function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other), 0);
}
