/** Which of the two says the status where the header has both a column in words and a column for each status. */
import { textIn } from '../../sheet/cell';
import { type CleanGrid, rowsBelow } from '../clean-grid';
import { readStatusWords } from './status-words';

/** Of a table of counts, or of nothing. */
const FIGURE = /^[0-9๐-๙\s–-]*$/;

/**
 * Words do, where they stand under their heading and the others hold figures at most: a table of counts beside the
 * measures is headed by the statuses too. Otherwise the heading in words is the others' group.
 */
export function isInWords(
  grid: CleanGrid,
  lastRow: number,
  words: number,
  marks: readonly number[],
): boolean {
  if (marks.includes(words)) return false;
  const rows = rowsBelow(grid, lastRow);
  const isSaid = rows.some((row) => {
    const text = textIn(row, words);
    return /\p{L}/u.test(text) && readStatusWords(text) !== null;
  });
  return isSaid && rows.every((row) => marks.every((mark) => FIGURE.test(textIn(row, mark))));
}
