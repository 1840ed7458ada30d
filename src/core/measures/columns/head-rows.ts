/** Whether a row goes on with the headings of the row above it. */
import { filledIn } from '../../sheet/cell';
import { coversColumn } from '../../sheet/merge-index';
import type { CleanGrid } from '../clean-grid';
import { isPlaceAlone } from '../rounds/under-heads';
import { isUnderOpenHead } from '../rounds/unmerged-heads';
import { isStatus } from './columns';

/** A second header row holds labels or headings alone; one with a single status word is a measure. */
export function continuesHeader(grid: CleanGrid, row: number): boolean {
  const cells = filledIn(grid.cells[row - 1] ?? []);
  if (cells.length === 0) return false;
  const labels = new Set(cells.map((cell) => grid.headedBy(cell)[0]).filter(isStatus));
  const isHeading = (cell: string) => grid.headedBy(cell).length > 0 || isPlaceAlone(cell);
  const isHead = labels.size >= 2 || cells.every(isHeading);
  return isHead || isUnderGroups(grid, row) || isUnderOpenHead(grid, row);
}

/** Whether whatever the row says stands under cells of the row above that are merged across. */
function isUnderGroups(grid: CleanGrid, row: number): boolean {
  const groups = grid.merges.beginningIn(row - 1);
  return (grid.cells[row - 1] ?? []).every(
    (cell, index) => cell === '' || groups.some((group) => coversColumn(group, index + 1)),
  );
}
