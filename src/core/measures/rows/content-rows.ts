/** The rows of a table that say something of a measure, each with the header and the unit that it stands under. */
import { type CellPlace, filledIn, isBlankRow } from '../../sheet/cell';
import type { CleanGrid } from '../clean-grid';
import { type Header, headerAt, ownColumnsOf, repeatsHeader } from '../header';
import { mappedHeaderAt } from '../mapping/mapped-header';
import { readNumber } from '../numbering';
import { isFootnote, kindOf, type RowKind, titleText } from '../row-kind';
import { hasStatusContent } from '../status/status';
import { type TableRow, tableRow } from '../table-row';
import {
  aloneIn,
  captionAbove,
  isCaption,
  isExample,
  isNumberedPart,
  isPartLine,
} from '../unread/captions';
import { choicesOf } from '../unread/choices';
import { behindCounts } from '../unread/count-tables';
import { groupLinesOf } from '../unread/group-lines';
import { groupRowsOf } from '../unread/group-rows';
import { groupSharesOf } from '../unread/group-shares';
import { markSumsOf } from '../unread/mark-sums';
import { headingsOver } from '../unread/parts';
import { isPartOf, pathsIn } from '../unread/paths';
import { averagesOf, isSumRow } from '../unread/sums';
import { closingLinesOf } from '../unread/under/closing-lines';
import { goesOn, isSignatureRow, isUntitledActivity } from '../unread/under/signatures';
import { unitHeadings } from '../whose/headings';
import { unitNamed, unitsAnswering, unitsOfLine } from '../whose/section-units';

/** A row that says something of a measure, with the header that it stands under. */
export interface ContentRow {
  readonly row: TableRow;
  readonly header: Header;
  readonly kind: Exclude<RowKind, 'skip'>;
  /** The units that head this part of the table; none where nobody does. */
  readonly units: readonly string[];
  /** Where it stands among the numbers and codes of the table; null where it has none. */
  readonly path: string | null;
  /** Whose the heading is whose part it is: 1 over 1.1. */
  readonly heads: readonly string[];
  /** How many times the headings have stood again above it. */
  readonly page: number;
}

/** The heading over numbered parts. */
interface Over {
  readonly path: string | null;
  readonly owners: readonly string[];
}

const NOBODY: readonly string[] = [];

/** Is told of the cell of a line that is no measure for its words alone. */
export type LeaveOut = (place: CellPlace) => void;

/**
 * Every row of the table that is not skipped, to the signatures. `leaveOut` is told of the lines that close the table by words
 * which a measure may be called by too.
 */
export function* contentRows(
  grid: CleanGrid,
  first: Header,
  leaveOut: LeaveOut = () => {},
): Generator<ContentRow, void> {
  let header = first;
  let ended = false;
  const heading = unitHeadings(unitsOver(grid, first));
  let page = 0;
  let inNotes = false;
  /** The last number of the notes' own, in a cell before them. */
  let numbered = 0;
  const isGroupRow = groupRowsOf(grid, first);
  const pathAt = pathsIn(grid, first);
  const isHeading = headingsOver(grid, first, pathAt);
  const isGroupLine = groupLinesOf(grid, first);
  const isAverage = averagesOf(grid, first);
  const isMarkSum = markSumsOf(grid, first);
  const isGroupShare = groupSharesOf(grid, first);
  const isChoice = choicesOf(grid, first);
  const isClosing = closingLinesOf(grid);
  let hasMeasure = false;
  let last: string | null = null;
  /** Whether titles are merged over rows of their own, as the first is; null before it. */
  let areMerged: boolean | null = null;
  let over: Over | null = null;
  for (let at = first.lastRow + 1; at <= grid.cells.length; at++) {
    const row = tableRow(grid, at);
    const behind = behindCounts(grid, at);
    if (behind > at && !isMapped(grid, at, header)) {
      at = behind - 1;
      continue;
    }
    if (repeatsHeader(header, grid, row.cells)) {
      ended = false;
      inNotes = false;
      hasMeasure = false;
      page++;
      const next = headerAgain(grid, at, header);
      if (next && (says(next) >= says(header) || isInOtherOrder(next, header))) header = next;
      // The quarters below their head are no measure's.
      if (next) at = next.lastRow;
      continue;
    }
    if (ended || isSignatureRow(row, header)) {
      ended = !goesOn(row, header, last, tableRow(grid, at + 1));
    }
    const alone = aloneIn(grid, at);
    const closes = isClosing(row, header, hasMeasure);
    const isNext = isNumberedLine(row, numbered + 1);
    numbered = isFootnote(alone) ? 0 : numbered + (isNext ? 1 : 0);
    const isNote: boolean = inNotes && (alone !== '' || isNext || isBlankRow(row.cells));
    inNotes = isFootnote(alone) || (isNote && !isUntitledActivity(tableRow(grid, at + 1), header));
    const isLine =
      inNotes ||
      isExample(grid, header, at) ||
      isCaption(grid, header, at) ||
      isNumberedPart(grid, header, at) ||
      isPartLine(grid, header, at) ||
      isChoice(row) ||
      isGroupLine(at) ||
      closes !== null;
    const isSum =
      isGroupRow(row, header) ||
      isHeading(row, header) ||
      isSumRow(row, header) ||
      isMarkSum(row, header) ||
      isGroupShare(row) ||
      isAverage(row, header);
    const isOverWork: boolean =
      areMerged !== false &&
      row.merges.length > 0 &&
      isUntitledActivity(tableRow(grid, at + 1), header);
    const kind = ended || isLine || isSum ? 'skip' : kindOf(row, header, isOverWork);
    if (kind === 'skip') {
      const isPlace = !isSum && !isCaption(grid, header, at);
      if (closes === 'likely' && !ended)
        leaveOut({ row: at, column: row.cells.indexOf(alone) + 1 });
      heading.read(row, header, isPlace && !ended && !inNotes);
      if (isHeading(row, header)) over = overParts(grid, row, header, pathAt(at), over);
      continue;
    }
    areMerged ??= isOverWork;
    hasMeasure = hasMeasure || isFilledIn(row, header);
    last = readNumber(row.own(header.columns.number)) ?? last;
    const units = heading.ofMeasure();
    const path = pathAt(row.row);
    const heads = over && isPartOf(path, over.path) ? over.owners : NOBODY;
    yield { row, header, kind, units, path, heads, page };
  }
}

/** The units in the lines over the first table: where it says that they answer for it, or further units stand over the next. */
function unitsOver(grid: CleanGrid, { firstRow, lastRow }: Header): readonly string[] {
  const { texts } = captionAbove(grid, firstRow);
  const [line = ''] = texts.slice(-1);
  const units = unitsOfLine(line);
  if (units.length === 0 || unitsAnswering(line).length > 0) return units;
  const rows = Array.from({ length: grid.cells.length - lastRow }, (_, at) => lastRow + 1 + at);
  return rows.some((row) => unitsOfLine(aloneIn(grid, row)).length > 0) ? units : NOBODY;
}

/** A heading within another that names nobody is the other's. */
function overParts(
  grid: CleanGrid,
  row: TableRow,
  { columns }: Header,
  path: string | null,
  above: Over | null,
): Over {
  const unit = columns.owners === undefined ? unitNamed(titleText(row, columns)) : '';
  const owners = unit === '' ? grid.ownersIn(row.shown(columns.owners)) : [unit];
  const isWithin = above && owners.length === 0 && isPartOf(path, above.path);
  return { path, owners: isWithin ? above.owners : owners };
}

/**
 * The next page's table may order its columns anew; one that says less keeps the first's order. Under the same heads the
 * same round counts on each page. Null where no whole header begins in the row.
 */
function headerAgain(grid: CleanGrid, row: number, present: Header): Header | null {
  const { mapping, words, columns, notes, own, counted } = present;
  const mapped = mapping && mappedHeaderAt(grid, row, mapping);
  if (mapped) return mapped;
  const plain = headerAt(grid, row);
  if (!plain) return null;
  const next = { ...plain, mapping, words };
  if (!isHeadedAlike(next, present)) return next;
  // The office's own columns may stand in another order under the same heads.
  const taken = [...Object.values(columns), ...notes];
  const here = mapping ? own : ownColumnsOf(grid, next.firstRow, next.lastRow, taken);
  return { ...next, columns, notes, own: here, counted };
}

/** The office has said that these are headings of measures. */
function isMapped(grid: CleanGrid, row: number, { mapping }: Header): boolean {
  return mapping !== null && mappedHeaderAt(grid, row, mapping) !== null;
}

/** A number or a status of its own: where nothing is filled in yet, each line may be a measure. */
function isFilledIn({ own }: TableRow, header: Header): boolean {
  return readNumber(own(header.columns.number)) !== null || hasStatusContent(header, own);
}

/** `1 | บุคลากรไม่เพียงพอ`, and nothing else. */
function isNumberedLine({ cells }: TableRow, number: number): boolean {
  const [first = '', ...others] = filledIn(cells);
  return others.length === 1 && readNumber(first) === String(number);
}

function isHeadedAlike({ texts }: Header, { texts: others }: Header): boolean {
  const columns = new Set([...texts.keys(), ...others.keys()]);
  return [...columns].every(
    (column) => texts.get(column)?.join('\n') === others.get(column)?.join('\n'),
  );
}

/** Another table, and no page of this one: its texts stand under heads of their own. */
function isInOtherOrder({ columns: next }: Header, { columns: present }: Header): boolean {
  return (['title', 'method', 'owners', 'followUp'] as const).some(
    (name) =>
      next[name] !== undefined && present[name] !== undefined && next[name] !== present[name],
  );
}

function says({ columns }: Header): number {
  return Object.keys(columns).length;
}
