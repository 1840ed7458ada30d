/** Whether a row goes on with the headings of the row above it. */
import { textAt } from '../../sheet/cell';
import { coversColumn } from '../../sheet/merge-index';
import type { CleanGrid } from '../clean-grid';
import { isPlaceAlone } from '../rounds/under-heads';
import { isUnderOpenHead } from '../rounds/unmerged-heads';
import { isStatus } from './columns';

/** A second header row holds labels or headings alone; one with a single status word is a measure. */
export function continuesHeader(grid: CleanGrid, row: number): boolean {
  const cells = (grid.cells[row - 1] ?? []).filter((cell) => cell !== '');
  const labels = new Set(cells.map((cell) => grid.headedBy(cell)[0]).filter(isStatus));
  const headings = cells.filter((cell) => grid.headedBy(cell).length > 0);
  if (labels.size >= 2 || (cells.length > 0 && headings.length === cells.length)) return true;
  if (
    cells.filter(isPlaceAlone).length >= 2 &&
    cells.every((cell) => isPlaceAlone(cell) || grid.headedBy(cell).length > 0)
  )
    return true;
  if (cells.length === 1) return isGroup(grid, row) && isUnderGroups(grid, row);
  return cells.length > 1 && (isUnderGroups(grid, row) || isUnderOpenHead(grid, row));
}

/** ปีงบประมาณ 2569 between ผลการดำเนินงาน and its labels, merged over them as well. */
function isGroup({ merges, cells }: CleanGrid, row: number): boolean {
  return merges
    .beginningIn(row)
    .some(({ column, columns }) => columns > 1 && textAt(cells, { row, column }) !== '');
}

/** Whether whatever the row says stands under cells of the row above that are merged across. */
function isUnderGroups(grid: CleanGrid, row: number): boolean {
  const groups = grid.merges.beginningIn(row - 1).filter(({ columns }) => columns > 1);
  return (grid.cells[row - 1] ?? []).every(
    (cell, index) => cell === '' || groups.some((group) => coversColumn(group, index + 1)),
  );
}
