/** Quarters, months or rounds that hold the statuses themselves, where no column is headed as one: ไตรมาส 1 | ไตรมาส 2. */
import { textIn } from '../../sheet/cell';
import { saysNothing } from '../../text/cell-text';
import { type CleanGrid, columnsOf, rowsBelow } from '../clean-grid';
import { readStatusWords } from '../status/status-words';
import type { HeadsOver } from './heads';
import { placeOf } from './places';

/** Longer texts say more than when. */
const LONGEST = 40;
/** Of the cells that say anything; what is left is unclear, and told. */
const MOST = 0.8;

/** Their columns; none where they hold ticks or dates of a plan. */
export function roundsAlone(grid: CleanGrid, lastRow: number, over: HeadsOver): readonly number[] {
  const columns = columnsOf(grid, lastRow).filter((column) => isRoundAlone(over, column));
  if (columns.length < 2) return [];
  const rows = rowsBelow(grid, lastRow);
  const said = rows.flatMap((row) =>
    columns.map((column) => textIn(row, column)).filter((text) => !saysNothing(text)),
  );
  const read = said.filter((text) => /\p{L}/u.test(text) && readStatusWords(text) !== null);
  return read.length > 0 && read.length >= said.length * MOST ? columns : [];
}

/** Years are other reports, and a figure alone numbers the columns. */
function isRoundAlone(over: HeadsOver, column: number): boolean {
  const [head, ...more] = over(column);
  if (!head || head.spans || more.length > 0) return false;
  if (head.text.length > LONGEST || !/\p{L}/u.test(head.text)) return false;
  const place = placeOf(head.text);
  return place !== null && place.kind !== 'year';
}
