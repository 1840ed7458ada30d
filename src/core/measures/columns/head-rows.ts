/** Whether a row goes on with the headings of the row above it, or is one of the table's own. */
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

/**
 * A row that begins with a number and goes on in words is a measure's. Forms number their heads, and quarters, by numbers
 * beside each other.
 */
export function isNumberedRow(cells: readonly string[]): boolean {
  const [first = '', second = ''] = filledIn(cells);
  return /^[0-9๐-๙]{1,3}[.)]?$/.test(first) && /\p{L}/u.test(second);
}

/** Words that are no heading, in a row of which every cell stands under a heading of its own: a measure's. */
export function isUnderFullHeads(grid: CleanGrid, row: number): boolean {
  const above = grid.cells[row - 2] ?? [];
  const groups = grid.merges.beginningIn(row - 1);
  const isUnderOwn = (index: number) =>
    (above[index] ?? '') !== '' && !groups.some((group) => coversColumn(group, index + 1));
  const cells = (grid.cells[row - 1] ?? []).flatMap((cell, index) =>
    cell === '' ? [] : [{ cell, isOwn: isUnderOwn(index) }],
  );
  const isWords = (cell: string) =>
    /\p{L}/u.test(cell) && grid.headedBy(cell).length === 0 && !isPlaceAlone(cell);
  return (
    cells.length > 1 && cells.every(({ isOwn }) => isOwn) && cells.some(({ cell }) => isWords(cell))
  );
}

/** Whether whatever the row says stands under cells of the row above that are merged across. */
function isUnderGroups(grid: CleanGrid, row: number): boolean {
  const groups = grid.merges.beginningIn(row - 1);
  return (grid.cells[row - 1] ?? []).every(
    (cell, index) => cell === '' || groups.some((group) => coversColumn(group, index + 1)),
  );
}
