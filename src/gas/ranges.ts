/** Names for many cells at once, so that a call writes all of them: runs down a column become ranges. */

import { a1, columnName } from '../core/sheet/a1';
import type { CellPlace } from '../core/sheet/cell';

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
