/**
 * Finds where another table begins below the one that is read: of another fiscal year, by the line above it, or a plan
 * without statuses. Next year's plan under this year's results counts with neither; tables of one year are one.
 */
import { isBlankRow, textAt, textIn } from '../../sheet/cell';
import { fiscalYearIn } from '../../text/found/fiscal-year';
import type { CleanGrid } from '../clean-grid';
import {
  type Header,
  hasStatus,
  headerAt,
  marksForm,
  readHeader,
  repeatsHeader,
  STATUSES,
} from '../header';
import { readNumber } from '../numbering';
import type { ReadTable, UnreadTable } from './beside';
import { aloneIn, captionAbove } from './captions';

export interface Below {
  readonly unread: UnreadTable;
  /** The sheet down to that table. */
  readonly rest: CleanGrid;
}

/** What is yet to come, where no year says so. */
const PLANNED = /ปีถัดไป|ปีต่อไป|ปีหน้า|next year/i;

/** Null where there is none. */
export function tableBelow(grid: CleanGrid, read: Header, readTable: ReadTable): Below | null {
  const own = yearOf(grid, read);
  for (let row = read.lastRow + 1; row <= grid.cells.length; row++) {
    const found = repeatsHeader(read, grid, grid.cells[row - 1] ?? [])
      ? otherAt(grid, read, row, own)
      : restartAt(grid, read, row, own);
    if (!found) continue;
    const other = { ...grid, cells: grid.cells.map((cells, at) => (at + 1 < row ? [] : cells)) };
    const measures = readTable(other, found.header).length;
    if (measures === 0) continue;
    const texts = grid.cells[found.firstRow - 1] ?? [];
    const column = texts.findIndex((text) => text !== '') + 1;
    return {
      unread: { row: found.firstRow, column, heading: found.heading, measures },
      rest: { ...grid, cells: grid.cells.slice(0, found.firstRow - 1) },
    };
  }
  return null;
}

interface Found {
  readonly header: Header;
  readonly firstRow: number;
  readonly heading: string;
}

/** By the lines above the table's head, or else by the sheet's name. */
function yearOf(grid: CleanGrid, { firstRow }: Header): number | null {
  const lines = grid.cells.slice(0, firstRow - 1).map((row) => row.join(' '));
  return fiscalYearIn(lines) ?? fiscalYearIn([grid.sheet]);
}

/** Headings that begin once more in the row: whether they are another table's. */
function otherAt(grid: CleanGrid, read: Header, row: number, own: number | null): Found | null {
  const caption = captionAbove(grid, row);
  const year = fiscalYearIn(caption.texts);
  const whole = headerAt(grid, row);
  const header = whole ?? readHeader(grid, row, row);
  const isOther = year !== null && own !== null && year !== own;
  const isPlanned =
    (year !== null && own === null) || caption.texts.some((text) => PLANNED.test(text));
  const isPlan = isPlanned && whole !== null && saysNoStatus(grid, whole);
  if (!isOther && !isPlan && !(whole === null && isWithoutStatus(grid, read, header, row)))
    return null;
  const heading =
    caption.texts.join(' ') || (grid.cells[row - 1] ?? []).find((cell) => cell !== '');
  return { header, firstRow: caption.row, heading: heading ?? '' };
}

/** Headings that nobody knows stand between the line and the first measure. */
const MOST_HEADS = 3;

/** The same headings go on, or others that are not known: a line that names another year, and numbers from 1 again, tell. */
function restartAt(grid: CleanGrid, read: Header, row: number, own: number | null): Found | null {
  const text = aloneIn(grid, row);
  const { number } = read.columns;
  if (text === '' || own === null || number === undefined) return null;
  const year = fiscalYearIn([text]);
  if (year === null || year === own) return null;
  const numberIn = (cells: readonly string[]) => readNumber(textIn(cells, number));
  const next = grid.cells.slice(row).filter((cells) => !isBlankRow(cells));
  const [first] = next.slice(0, MOST_HEADS).flatMap((cells) => numberIn(cells) ?? []);
  const isAgain = grid.cells.slice(read.lastRow, row - 1).some((cells) => numberIn(cells) === '1');
  if (first !== '1' || !isAgain) return null;
  // แผน over ปี 2570: the lines above it are its own.
  const caption = captionAbove(grid, row + 1);
  const header = { ...read, firstRow: row, lastRow: row };
  return { header, firstRow: caption.row, heading: caption.texts.join(' ') };
}

/** Other headings stand where the statuses would be: a page's end leaves them out at most. */
function isWithoutStatus(grid: CleanGrid, read: Header, header: Header, row: number): boolean {
  if (header.columns.title === undefined || hasStatus(header.columns)) return false;
  return statusColumns(read).some(
    (column) => grid.headedBy(textAt(grid.cells, { row, column })).length > 0,
  );
}

function saysNoStatus(grid: CleanGrid, header: Header): boolean {
  const columns = statusColumns(header);
  return grid.cells
    .slice(header.lastRow)
    .every((cells) =>
      columns.every((column) => /^(?:[-–—\s.…☐□]*|false|0)$/i.test(textIn(cells, column))),
    );
}

function statusColumns({ columns }: Header): readonly number[] {
  const names = marksForm(columns) ? STATUSES : (['status'] as const);
  return names.flatMap((name) => columns[name] ?? []);
}
