/**
 * A numbered measure over its parts: 1 over 1.1 and 1.2, or over lines that begin with a dash. What counts is either the
 * head, whose parts are its activities, or the parts, whose head is a heading; never both.
 */
import { isBlankRow } from '../../sheet/cell';
import { saysNothing } from '../../text/cell-text';
import type { CleanGrid } from '../clean-grid';
import type { Header } from '../header';
import { readNumber } from '../numbering';
import { readStatus } from '../status/status';
import { type TableRow, tableRow } from '../table-row';
import { PART_OF_TABLE } from '../whose/section-units';
import { isHeadOfParts } from './group-rows';
import { isPartOf, type PathAt } from './paths';

/** So many rows tell of two parts, with blank ones between. */
const NEAR = 6;
/** A dash or a bullet before its words, or กิจกรรมที่ 1. */
const LISTED = '[-–—•·▪▫●○◦‣*]\\s*|กิจกรรม(?:ย่อย)?ที่\\s?[0-9๐-๙]{1,2}(?:\\.[0-9๐-๙]{1,2})?[.)]?\\s*';
/** Where numbers share the cell with their titles, (1) is one of them. */
const SUB_LINE_GLUED = new RegExp(`^(?:${LISTED})[^\\s\\d.)-]`);
/** The same, (1) or ก. */
const SUB_LINE = new RegExp(
  `^(?:${LISTED}|[([]?[0-9๐-๙]{1,2}[)\\]]\\s*|\\(?[ก-ฮ][.)]\\s*)[^\\s\\d.)-]`,
);

/** A line of a numbered measure: it has no number, and its title begins as lists do. */
export function isSubLine(row: TableRow, { columns: { number, title } }: Header): boolean {
  if (row.covered(title) || row.own(number) !== '') return false;
  return (number === undefined ? SUB_LINE_GLUED : SUB_LINE).test(row.own(title));
}

/** A further line of a measure whose number is merged over the rows of all its lines, and nothing else before its title. */
export function isUnderNumber(row: TableRow, { columns }: Header, measure: number): boolean {
  const { number, title } = columns;
  if (number === undefined || title === undefined || row.covered(title)) return false;
  if (row.shownFrom(number) !== measure || row.row === measure) return false;
  // กองคลัง, merged over its measures as well, is what the number counts.
  for (let column = 1; column < title; column++) {
    if (column !== number && row.covered(column)) return false;
  }
  return readNumber(row.shown(number)) !== null;
}

/** Tells the heads that are headings: none counts where one of them has a status that is not just the sum of its parts. */
export function headingsOver(
  grid: CleanGrid,
  first: Header,
  pathAt: PathAt,
): (row: TableRow, header: Header) => boolean {
  const count = headsCount(grid, first, pathAt);
  return (row, header) =>
    isHeadOfParts(grid, header, row, pathAt)
      ? !count || PART_OF_TABLE.test(row.own(header.columns.title))
      : !count && isHead(grid, header, row, pathAt);
}

function headsCount(grid: CleanGrid, header: Header, pathAt: PathAt): boolean {
  let isSummed = false;
  let isSaid = false;
  let isEcho = false;
  for (let number = header.lastRow + 1; number <= grid.cells.length; number++) {
    const row = tableRow(grid, number);
    if (!isHead(grid, header, row, pathAt)) continue;
    if (isHeadOfParts(grid, header, row, pathAt)) isSummed = true;
    else if (readStatus(row, header).status === null) continue;
    else if (isSameAsPart(grid, header, row, pathAt)) isEcho = true;
    else isSaid = true;
  }
  return isSaid || (isEcho && !isSummed);
}

/** Of one part the sum is the part: it says nothing where other heads are sums. */
function isSameAsPart(grid: CleanGrid, header: Header, row: TableRow, pathAt: PathAt): boolean {
  const [part, other] = grid.cells
    .slice(row.row, row.row + NEAR)
    .flatMap((cells, at) => (isBlankRow(cells) ? [] : [row.row + at + 1]));
  const isOnly = other === undefined || !isPartOf(pathAt(other), pathAt(row.row));
  const says = (each: TableRow) => readStatus(each, header).status;
  return part !== undefined && isOnly && says(tableRow(grid, part)) === says(row);
}

/** A number and a title, at most its owners and its status, right over the first of its parts, which has a title too. */
function isHead(grid: CleanGrid, header: Header, row: TableRow, pathAt: PathAt): boolean {
  const { method, followUp, title } = header.columns;
  if (row.own(title) === '') return false;
  if ([method, followUp].some((column) => !saysNothing(row.own(column)))) return false;
  let next = row.row;
  while (next < grid.cells.length && isBlankRow(grid.cells[next] ?? [])) next++;
  const part = tableRow(grid, next + 1);
  return isPartOf(pathAt(part.row), pathAt(row.row)) && hasWords(part.own(title));
}

function hasWords(title: string): boolean {
  return readNumber(title) === null && title !== '';
}
