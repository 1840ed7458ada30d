/** The head over some of a table's columns that stands in the row above its header: ผลการดำเนินงาน over four quarters. */
import { once } from '../../once';
import { filledIn, textAt, textIn } from '../../sheet/cell';
import { coversColumn } from '../../sheet/merge-index';
import type { CleanGrid } from '../clean-grid';
import { isRound } from '../rounds/places';

/** Longer texts are no heads. */
const LONGEST = 60;
/** Number and title, or a title and its owners: what begins further to the left is the sheet's own title. */
const FIRST_COLUMNS = 2;

/** '' where nothing stands there. */
export function groupAbove(
  grid: CleanGrid,
  firstRow: number,
  lastRow: number,
): (column: number) => string {
  const row = firstRow - 1;
  const heads = once(() => filledIn(grid.cells[row - 1] ?? []).length);
  const labels = grid.cells.slice(firstRow - 1, lastRow);
  const isOfRounds = (column: number) => labels.some((cells) => isRound(textIn(cells, column)));
  const isHead = (text: string, column: number) =>
    text !== '' &&
    text.length <= LONGEST &&
    labels.some((cells) => filledIn(cells.slice(0, column - 1)).length >= FIRST_COLUMNS);
  return (column) => {
    if (heads() === 0) return '';
    const merge = grid.merges
      .beginningIn(row)
      .find((each) => each.columns > 1 && coversColumn(each, column));
    const left = merge?.column ?? spanningFrom(column);
    const text = textAt(grid.cells, { row, column: left });
    return isHead(text, left) ? text : '';
  };

  /** Unmerged, and alone, it stands over the first of the rounds; a remark over some column is none. */
  function spanningFrom(column: number): number {
    for (let left = column; isOfRounds(left); left--) {
      if (textAt(grid.cells, { row, column: left }) === '') continue;
      return heads() > 1 || !isOfRounds(left - 1) ? left : 0;
    }
    return 0;
  }
}
