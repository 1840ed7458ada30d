/**
 * A numbered measure over its parts: 1 over 1.1 and 1.2, or over lines that begin with a dash. What counts is either the
 * head, whose parts are its activities, or the parts, whose head is a heading; never both.
 */
import type { CleanGrid } from '../clean-grid';
import type { Header } from '../header';
import { readNumber, readNumberedTitle } from '../numbering';
import { readStatus } from '../status/status';
import { type TableRow, tableRow } from '../table-row';
import { isHeadOfParts, PART } from './group-rows';

/** A dash or a bullet before its words, (1) or ก. */
const SUB_LINE = /^(?:[-–—•·▪▫●○◦‣*]\s*|[([]?[0-9๐-๙]{1,2}[)\]]\s*|\(?[ก-ฮ][.)]\s*)[^\s\d.)-]/;

/** The number that a row bears, in its own cell or before its title. */
export function numberOf(row: TableRow, { columns }: Header): string | null {
  return (
    readNumber(row.own(columns.number)) ?? readNumberedTitle('', row.own(columns.title)).number
  );
}

/** Whether one number is of a part of the other: 1.2 of 1. */
export function isPartOf(number: string | null, whole: string | null): boolean {
  return number !== null && whole !== null && number.startsWith(`${whole}.`);
}

/** A line of a numbered measure: it has no number, and its title begins as lists do. */
export function isSubLine(row: TableRow, { columns }: Header): boolean {
  if (columns.number === undefined || row.own(columns.number) !== '') return false;
  return !row.covered(columns.title) && SUB_LINE.test(row.own(columns.title));
}

/** Tells the heads that are headings: none counts where one of them has a status that is not just the sum of its parts. */
export function headingsOver(
  grid: CleanGrid,
  first: Header,
): (row: TableRow, header: Header) => boolean {
  const count = headsCount(grid, first);
  return (row, header) =>
    isHeadOfParts(grid, header, row)
      ? !count || PART.test(row.own(header.columns.title))
      : !count && isHead(grid, header, row);
}

function headsCount(grid: CleanGrid, header: Header): boolean {
  const { title = 0, method = 0 } = header.columns;
  for (let number = header.lastRow + 1; number <= grid.cells.length; number++) {
    const cells = grid.cells[number - 1] ?? [];
    if (!cells[title - 1] || cells[method - 1]) continue;
    const row = tableRow(grid, number);
    if (!isHead(grid, header, row) || isHeadOfParts(grid, header, row)) continue;
    if (readStatus(row, header).status !== null) return true;
  }
  return false;
}

/** A number and a title, at most its owners and its status, right over the first of its parts, which has a title too. */
function isHead(grid: CleanGrid, header: Header, row: TableRow): boolean {
  const { method, followUp, title } = header.columns;
  if (row.own(title) === '') return false;
  if ([method, followUp].some((column) => !/^[-–—\s]*$/.test(row.own(column)))) return false;
  const own = numberOf(row, header);
  if (own === null) return false;
  let next = row.row;
  while (next < grid.cells.length && grid.cells[next]?.every((text) => text === '')) next++;
  const part = tableRow(grid, next + 1);
  return isPartOf(numberOf(part, header), own) && hasWords(part.own(title));
}

function hasWords(title: string): boolean {
  return readNumber(title) === null && title !== '';
}
