/**
 * Titles alone that head the numbered measures below them, where nothing in their words says so: such a table begins with
 * one, and its numbers leave none out for it. A letter before the title says so anywhere: ก การปฏิบัติหน้าที่ over 1, 2, 3.
 */
import { isBlankRow, textAt, textIn } from '../../sheet/cell';
import type { CleanGrid } from '../clean-grid';
import type { Header } from '../header';
import { readNumber } from '../numbering';

const EMPTY = /^(?:[-–—\s.…☐□]*|false)$/i;
const LETTER = /^\(?(?:[ก-ฮ]|[A-Z]|[IVX]{1,4})\)?[.)]?$/;
/** More headings stand over no measure. */
const MOST_LINES = 4;

export function groupLinesOf(grid: CleanGrid, first: Header): (row: number) => boolean {
  const { number = 0, title = 0 } = first.columns;
  const numberAt = (row: number) => readNumber(textAt(grid.cells, { row, column: number }));
  const lineAt = (row: number): 'plain' | 'lettered' | null => {
    const cells = grid.cells[row - 1] ?? [];
    const says = (text: string, at: number) =>
      at + 1 === number || at + 1 === title || EMPTY.test(text);
    if (!cells.every(says)) return null;
    const label = textIn(cells, number);
    // Unmerged, where the row begins: ไตรมาส 1 under ที่.
    if (textIn(cells, title) === '') return label !== '' && numberAt(row) === null ? 'plain' : null;
    if (label === '') return 'plain';
    return LETTER.test(label) ? 'lettered' : null;
  };
  const isBlank = (row: number) => isBlankRow(grid.cells[row - 1] ?? []);
  /** The number of the first measure below the lines that begin here; null for anything else. */
  const numberBelow = (row: number): string | null => {
    let lines = 0;
    for (let next = row + 1; next <= grid.cells.length && lines < MOST_LINES; next++) {
      if (isBlank(next)) continue;
      if (lineAt(next) === null) return numberAt(next);
      lines++;
    }
    return null;
  };
  const numberAbove = (row: number): string | null => {
    for (let above = row - 1; above > first.lastRow; above--) {
      const found = numberAt(above);
      if (found !== null) return found;
    }
    return null;
  };
  let begin = first.lastRow + 1;
  while (begin <= grid.cells.length && isBlank(begin)) begin++;
  const isGrouped = number > 0 && lineAt(begin) !== null && isFirst(numberBelow(begin));
  return (row) => {
    const line = number > 0 ? lineAt(row) : null;
    if (line === null || (line === 'plain' && !isGrouped)) return false;
    const below = numberBelow(row);
    return below !== null && (isFirst(below) || follows(numberAbove(row), below));
  };
}

function isFirst(number: string | null): boolean {
  return number !== null && /(?:^|\.)1$/.test(number);
}

/** No number is left out between them. */
function follows(above: string | null, below: string): boolean {
  const last = (number: string) => Number(number.split('.').slice(-1)[0]);
  return above !== null && last(below) === last(above) + 1;
}
