/**
 * Lines under the last measure that are none: a text alone in its row that closes the table by its words, and what stands right
 * below one that heads further text. A title alone in any other words is a measure of which nothing is filled in.
 */
import { filledIn, isBlankRow } from '../../../sheet/cell';
import type { CleanGrid } from '../../clean-grid';
import { type Header, repeatsHeader, STATUSES } from '../../header';
import { readNumber } from '../../numbering';
import { readStatus } from '../../status/status';
import { type TableRow, tableRow } from '../../table-row';
import { closesTable, opensText } from './closing-words';

/** Boxes that are made ahead. */
const UNTICKED = /^(?:false|[☐□])$/i;
/** A measure without a number or a status says so much at least. */
const LEAST_FILLED = 3;

/** Tells such a line; asked of each row in turn, `isBelow` where a measure that is filled in stands above. */
export function closingLinesOf(
  grid: CleanGrid,
): (row: TableRow, header: Header, isBelow: boolean) => boolean {
  const isLast = lastMeasures(grid);
  /** The column of a line that heads text, to the next blank row; 0 elsewhere. */
  let heading = 0;
  return (row, header, isBelow) => {
    const column = columnAlone(row, header);
    const text = row.own(column);
    if (text === '') heading = 0;
    if (text === '' || !isBelow || !isPlace(grid, row, header, column)) return false;
    if (heading !== column && !closesTable(text)) return false;
    if (!isLast(row.row, header)) return false;
    if (opensText(text)) heading = column;
    return true;
  };
}

/** The column of the row’s only text; 0 where it has none, or others. */
function columnAlone({ cells }: TableRow, { columns }: Header): number {
  const isText = (text: string) => text !== '' && !UNTICKED.test(text);
  const column = cells.findIndex(isText) + 1;
  const others = cells.slice(column).some(isText);
  const isStatus = [columns.status, ...STATUSES.map((status) => columns[status])].includes(column);
  return others || isStatus ? 0 : column;
}

/** Where a title would stand; elsewhere only below a blank row, for there it may lengthen what the measure says. */
function isPlace(grid: CleanGrid, row: TableRow, { columns }: Header, column: number): boolean {
  if (row.covered(columns.title)) return false;
  const isTitle = column === columns.title || column === columns.number;
  return isTitle || isBlankRow(grid.cells[row.row - 2] ?? []);
}

/** Whether no measure stands below a row, to the table’s end or its heads’ next. */
function lastMeasures(grid: CleanGrid): (row: number, header: Header) => boolean {
  let end = 0;
  let isMeasure = false;
  return (row, header) => {
    if (row >= end) {
      end = row + 1;
      while (end <= grid.cells.length && !isHead(grid, end, header)) {
        if (looksFilledIn(tableRow(grid, end), header)) {
          isMeasure = true;
          return false;
        }
        end++;
      }
      isMeasure = false;
    }
    return !isMeasure;
  };
}

function isHead(grid: CleanGrid, row: number, header: Header): boolean {
  const cells = grid.cells[row - 1] ?? [];
  return filledIn(cells).length > 1 && repeatsHeader(header, grid, cells);
}

function looksFilledIn(row: TableRow, header: Header): boolean {
  const { columns } = header;
  if (row.own(columns.title) === '') return false;
  if (readNumber(row.own(columns.number)) !== null) return true;
  if (readStatus(row, header).status !== null) return true;
  const { number: _number, ...others } = columns;
  return filledIn(Object.values(others).map(row.own)).length >= LEAST_FILLED;
}
