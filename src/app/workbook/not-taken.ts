/** The error for cells that have dropped without a word what was written into them. */
import { a1 } from '../../core/sheet/a1';
import type { CellPlace } from '../../core/sheet/cell';
import { coversColumn } from '../../core/sheet/merge-index';
import type { Sheet } from '../ports';
import { CommandError } from '../stopped';

/** Why is asked of the sheet here, and where all is well never. */
export function notTaken(
  sheet: Pick<Sheet, 'name' | 'grid'>,
  cells: readonly CellPlace[],
  madeNothing = false,
): CommandError {
  const merged = coveredIn(sheet, cells);
  const isMerged = merged.length > 0;
  const named = (isMerged ? merged : cells).map(a1);
  const more = named.length > MOST_NAMED ? ' …' : '';
  const problem = {
    kind: 'cells-untaken',
    sheet: sheet.name,
    cells: named.slice(0, MOST_NAMED).join(', ') + more,
    isMerged,
    madeNothing,
  } as const;
  return new CommandError(problem);
}

const MOST_NAMED = 6;

/** Those that a merge covers: what is written there is dropped. */
export function coveredIn(
  sheet: Pick<Sheet, 'grid'>,
  cells: readonly CellPlace[],
): readonly CellPlace[] {
  const { merges } = sheet.grid();
  return cells.filter(({ row, column }) =>
    merges.some(
      (merge) =>
        row >= merge.row &&
        row < merge.row + merge.rows &&
        coversColumn(merge, column) &&
        (row !== merge.row || column !== merge.column),
    ),
  );
}

export function isUntaken(error: unknown): boolean {
  return error instanceof CommandError && error.problem.kind === 'cells-untaken';
}
