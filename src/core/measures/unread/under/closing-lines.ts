/**
 * Lines under the last measure that are none: a text alone in its row that closes the table by its words. Where a title may be
 * worded so too, it is one right below a measure, and over anything that is or may be one: so none is lost whose rest is not
 * filled in yet, or stands in the rows below.
 */
import { filledIn, isBlankRow } from '../../../sheet/cell';
import type { CleanGrid } from '../../clean-grid';
import { type Header, repeatsHeader, STATUSES } from '../../header';
import { readNumber } from '../../numbering';
import { isFootnote, kindOf, titleText } from '../../row-kind';
import { readStatus } from '../../status/status';
import { type TableRow, tableRow } from '../../table-row';
import { isCountRow } from '../counts';
import { isSumRow } from '../sums';
import { type Closing, closingOf, isNoTitle } from './closing-words';
import { isSignatureRow } from './signatures';

/** Boxes that are made ahead. */
const UNTICKED = /^(?:false|[☐□])$/i;
/** A measure without a number or a status says so much at least. */
const LEAST_FILLED = 3;

/**
 * Tells how a row closes the table, null where it does not; asked of each row in turn, `isBelow` where a measure that is filled
 * in stands above. One that is `likely` stands where a title would.
 */
export function closingLinesOf(
  grid: CleanGrid,
): (row: TableRow, header: Header, isBelow: boolean) => Closing | null {
  const isOverMeasure = overAny(grid, isMeasure, () => false);
  // What stands below a signature is read where it is filled in alone.
  const isOverTitle = overAny(grid, isTitle, isSignatureRow);
  /** The column of the line above that closes the table; 0 where none does. */
  let above = 0;
  return (row, header, isBelow) => {
    const column = columnAlone(row, header);
    const text = row.own(column);
    const closing = text === '' ? null : closesHere(row, header, column, text);
    if (closing === null || !isBelow) above = 0;
    else above = column;
    return isBelow ? closing : null;
  };

  function closesHere(row: TableRow, header: Header, column: number, text: string): Closing | null {
    const { title, number } = header.columns;
    const isBelowBlank = isBlankRow(grid.cells[row.row - 2] ?? []);
    const isPlace = column === title || column === number;
    // Elsewhere it may lengthen what the measure says.
    if (!isPlace && !isBelowBlank) return null;
    const closing = above > 0 && isNoTitle(text) ? 'sure' : closingOf(text);
    if (closing === null || isOverMeasure(row.row, header)) return null;
    if (closing === 'sure') return 'sure';
    if (!isBelowBlank && above === 0 && column === title) return null;
    if (isOverTitle(row.row, header)) return null;
    return isPlace ? 'likely' : 'sure';
  }
}

/** The column of the row’s only text; 0 where it has none, or others, or a merge from above says more of it. */
function columnAlone(row: TableRow, { columns }: Header): number {
  const isText = (text: string) => text !== '' && !UNTICKED.test(text);
  const column = row.cells.findIndex(isText) + 1;
  if (column === 0 || row.cells.slice(column).some(isText)) return 0;
  const statuses = [columns.status, ...STATUSES.map((status) => columns[status])];
  const { title, method, owners } = columns;
  const isCovered = [title, method, owners, ...statuses].some(row.covered);
  return isCovered || statuses.includes(column) ? 0 : column;
}

/** Tells whether such a row stands below another, to the table’s end, its heads’ next or the first that `ends` it. */
function overAny(
  grid: CleanGrid,
  isOne: (row: TableRow, header: Header) => boolean,
  ends: (row: TableRow, header: Header) => boolean,
): (row: number, header: Header) => boolean {
  let end = 0;
  let isThere = false;
  return (row, header) => {
    if (row < end) return isThere;
    isThere = false;
    for (end = row + 1; end <= grid.cells.length && !isHead(grid, end, header); end++) {
      const below = tableRow(grid, end);
      isThere = isOne(below, header);
      if (isThere || ends(below, header)) break;
    }
    return isThere;
  };
}

function isHead(grid: CleanGrid, row: number, header: Header): boolean {
  const cells = grid.cells[row - 1] ?? [];
  return filledIn(cells).length > 1 && repeatsHeader(header, grid, cells);
}

/** A measure that is filled in, or an activity of one whose title stands above. */
function isMeasure(row: TableRow, header: Header): boolean {
  if (isBlankRow(row.cells) || isSumRow(row, header) || isCountRow(row.cells)) return false;
  const { columns } = header;
  if (titleText(row, columns) === '') return isActivity(row, header);
  if (row.own(columns.title) === '') return false;
  if (readNumber(row.own(columns.number)) !== null) return true;
  if (readStatus(row, header).status !== null) return true;
  const { number: _number, ...others } = columns;
  return filledIn(Object.values(others).map(row.own)).length >= LEAST_FILLED;
}

/** A status, a method or owners, and not just a line that stands in their column. */
function isActivity(row: TableRow, header: Header): boolean {
  const { method, owners } = header.columns;
  const isAlone = filledIn(row.cells).length < 2;
  if (!isAlone && readStatus(row, header).status !== null) return true;
  const work = row.own(method);
  if (work !== '' && closingOf(work) === null && !isFootnote(work) && !isSignatureRow(row, header))
    return true;
  return !isAlone && row.own(owners) !== '' && !isSignatureRow(row, header);
}

/** What would be a measure of which nothing is filled in yet. */
function isTitle(row: TableRow, header: Header): boolean {
  if (isMeasure(row, header)) return true;
  const { title } = header.columns;
  const text = row.own(title);
  if (text === '' || closingOf(text) !== null || isNoTitle(text)) return false;
  if (isSumRow(row, header) || isCountRow(row.cells) || isSignatureRow(row, header)) return false;
  return kindOf(row, header) === 'measure';
}
