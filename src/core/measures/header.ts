/** Finds the header of the measures table: one to three rows, below a title, columns in any order. */

import { a1 } from '../sheet/a1';
import { textAt, textIn } from '../sheet/cell';
import { type CleanGrid, columnsOf } from './clean-grid';
import { assign, withNumberBesideTitle, withoutGroupLabel } from './columns/assign';
import { type Columns, hasStatus, isStatus, marksForm, STATUSES } from './columns/columns';
import { groupAbove } from './columns/group-above';
import { continuesHeader, isNumberedRow } from './columns/head-rows';
import { isInOtherWords } from './columns/other-words';
import { withoutSuperseded } from './columns/superseded';
import type { ColumnName } from './headings';
import { type Mapping, type MeaningOfWords, MOST_HEADER_ROWS } from './mapping/mapping';
import { type OwnColumn, ownColumns } from './own-columns';
import { checkersHead, withoutCheckers } from './results/checker-columns';
import { withShown } from './results/shown-columns';
import { isAgainstPlan } from './rounds/against-plan';
import { headsOver } from './rounds/heads';
import { oppositesIn } from './rounds/opposites';
import { reportedOn, type StatusPlace, yearOver } from './rounds/reported';
import { withShares } from './rounds/shares';
import { labelsUnder, settleUnderHeads } from './rounds/under-heads';
import { countedColumns } from './status/bare-numbers';
import { targetColumn } from './status/target';
import { countHeadRows } from './unread/count-tables';
import { withoutPersons } from './whose/persons-beside';
import { supportersIn } from './whose/supporters';
import { type TickedUnits, tickedUnits } from './whose/ticked-units';

export { type Columns, hasStatus, marksForm, STATUSES };

export interface Header {
  /** First and last row, from 1. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: Columns;
  /** Every column of notes; `columns` names the first. */
  readonly notes: readonly number[];
  /** Further columns of owners, beside the main one. */
  readonly supporters: readonly number[];
  /** Columns of units that are ticked for those that answer. */
  readonly ticked: TickedUnits;
  /** The columns that are none of these, left to right. */
  readonly own: readonly OwnColumn[];
  /** The folded headings by column: a row further down that repeats them is a header again. */
  readonly texts: ReadonlyMap<number, readonly string[]>;
  /** All of them. */
  readonly known: ReadonlySet<string>;
  /** Further places for a status, none of them another round; none where the office has said which it is. */
  readonly others: readonly StatusPlace[];
  /** Columns that say the status of another unit or step, under one head with the column that is read. */
  readonly shares: readonly number[];
  /** What the office has said of its columns, where that is what the header was read by. */
  readonly mapping: Mapping | null;
  /** The columns in which a number without its sign is no per cent. */
  readonly counted: ReadonlySet<number>;
  /** A column of targets in per cents; null where there is none. */
  readonly target: number | null;
  /** What it has said of words in the status cells. */
  readonly words: MeaningOfWords;
}

export interface FoundHeading {
  readonly column: ColumnName;
  readonly cell: string;
  readonly text: string;
}

/** Whether such columns make a header. */
export type Fits = (columns: Columns) => boolean;

/** The header with the most columns, the fewest rows, and the first of those; null where none has a title and a status. */
export function findHeader(grid: CleanGrid, fits: Fits = qualifies): Header | null {
  for (let row = 1; row <= grid.cells.length; row++) {
    const here = headerAt(grid, row, fits);
    if (!here) continue;
    // A sheet's title may read like a heading and pair with the true header below it.
    const below = [row + 1, row + 2]
      .filter((next) => next <= here.lastRow)
      .flatMap((next) => headerAt(grid, next, fits, row) ?? []);
    return below.reduce(
      (best, next) => (truer(next, best) || isStray(grid, best, next) ? next : best),
      here,
    );
  }
  return null;
}

/**
 * The header that begins in this row; null where there is none. `from` is the row of the first heading above it, which
 * tells a measure further down.
 */
export function headerAt(
  grid: CleanGrid,
  row: number,
  fits: Fits = qualifies,
  from = row,
): Header | null {
  let best: Header | null = null;
  for (let rows = 1; rows <= MOST_HEADER_ROWS && row + rows - 1 <= grid.cells.length; rows++) {
    const next = row + rows - 1;
    // Whoever looks for another kind of table tells those that count apart.
    if (fits === qualifies && countHeadRows(grid, next) > 0) break;
    if (rows > 1 && (!continuesHeader(grid, next) || holdsMeasure(grid, next, from))) break;
    const header = readHeader(grid, row, next);
    if (fits(header.columns) && (!best || better(header, best))) best = header;
    // Over two columns that deny each other, or that tell of the plan, the head says nothing.
    else if (!hasStatus(header.columns) && holdsNoStatus(grid, row, next)) best = null;
  }
  return best;
}

function holdsNoStatus(grid: CleanGrid, firstRow: number, lastRow: number): boolean {
  const labels = labelsUnder(grid, lastRow, headsOver(grid, firstRow, lastRow));
  return oppositesIn(labels) !== null || labels.filter(isAgainstPlan).length > 1;
}

/** The row with the most headings, for telling what was found where no header qualifies. */
export function bestGuess(grid: CleanGrid): readonly FoundHeading[] {
  let best: readonly FoundHeading[] = [];
  for (let row = 1; row <= grid.cells.length; row++) {
    if (isNumberedRow(grid.cells[row - 1] ?? [])) continue;
    const twoRows =
      row < grid.cells.length &&
      continuesHeader(grid, row + 1) &&
      !isNumberedRow(grid.cells[row] ?? []) &&
      !holdsMeasure(grid, row + 1, row);
    const { columns } = readHeader(grid, row, twoRows ? row + 1 : row);
    const found = (Object.entries(columns) as [ColumnName, number][]).map(([name, column]) =>
      foundHeading(grid, row, column, name),
    );
    if (found.length > best.length) best = found;
  }
  return best;
}

/** Whether a row of the table repeats the header: the same headings again, at a page's top. */
export function repeatsHeader(header: Header, grid: CleanGrid, row: readonly string[]): boolean {
  let filled = 0;
  let same = 0;
  let elsewhere = 0;
  for (const [index, cell] of row.entries()) {
    if (cell === '') continue;
    filled++;
    const text = grid.folded(cell);
    if (header.texts.get(index + 1)?.includes(text)) same++;
    if (header.known.has(text)) elsewhere++;
  }
  if (same === 1 && filled === 1) return true;
  // Words of the headings beside a title are a measure's: N in each quarter, two status words.
  const isLike =
    elsewhere >= 3 ||
    same >= 2 ||
    statusLabels(header, grid, row) >= 2 ||
    isInOtherWords(header.columns, grid, row);
  return isLike && !hasTitle(header, grid, row);
}

/** Text in the title's column that is no heading. */
function hasTitle({ columns, known }: Header, grid: CleanGrid, row: readonly string[]): boolean {
  const text = textIn(row, columns.title);
  if (text === '' || grid.headedBy(text).length > 0) return false;
  return !known.has(grid.folded(text));
}

function qualifies(columns: Columns): boolean {
  return columns.title !== undefined && hasStatus(columns);
}

function better(one: Header, other: Header): boolean {
  const more = size(one) - size(other);
  if (more > 0 || (marksForm(one.columns) && !marksForm(other.columns))) return true;
  // The months under a heading of the office's own.
  return more === 0 && one.own.length > other.own.length;
}

/** Of two headers that say as much, the later start is the table's own: what stands above is a form's name or a date. */
function truer(later: Header, sooner: Header): boolean {
  const more = size(later) - size(sooner);
  return more > 0 || (more === 0 && later.lastRow >= sooner.lastRow);
}

/** A remark alone in a row, over a column that has its own head below: หมายเหตุ: โปรดกรอกให้ครบ heads nothing. */
function isStray(grid: CleanGrid, sooner: Header, later: Header): boolean {
  const filled = (grid.cells[sooner.firstRow - 1] ?? []).flatMap((cell, index) =>
    cell === '' ? [] : index + 1,
  );
  const [column, ...more] = filled;
  return (
    more.length === 0 &&
    grid.merges.beginningIn(sooner.firstRow).length === 0 &&
    grid.cells.slice(later.firstRow - 1, later.lastRow).some((row) => textIn(row, column) !== '')
  );
}

function size(header: Header): number {
  return Object.keys(header.columns).length;
}

function statusLabels(header: Header, grid: CleanGrid, row: readonly string[]): number {
  return STATUSES.filter((status) => {
    return grid.headedBy(textIn(row, header.columns[status]))[0] === status;
  }).length;
}

/** What the headings in these rows say, enough or not. */
export function readHeader(grid: CleanGrid, firstRow: number, lastRow: number): Header {
  const candidates = new Map<number, readonly (ColumnName | null)[]>();
  for (let row = firstRow; row <= lastRow; row++) {
    for (const [index, cell] of (grid.cells[row - 1] ?? []).entries()) {
      const column = index + 1;
      const columns = grid.headedBy(cell);
      if (columns.length === 0) continue;
      // A status label stands under its group's heading and says more than it.
      if (!candidates.has(column) || isStatus(columns[0])) candidates.set(column, columns);
    }
  }
  const over = headsOver(grid, firstRow, lastRow);
  settleUnderHeads(candidates, grid, lastRow, over);
  withoutSuperseded(candidates, over, yearOver(grid, firstRow));
  withoutCheckers(candidates, grid, firstRow, lastRow, over);
  withoutPersons(candidates, grid, lastRow);
  const assigned = withoutGroupLabel(assign(candidates), grid, lastRow);
  const statuses = [...candidates].flatMap(([column, names]) =>
    names.includes('status') && assigned.title !== undefined ? [column] : [],
  );
  const { number, title } = assigned;
  const counted = countedColumns(grid, { lastRow, number, title, statuses }, over);
  const rows = { firstRow, lastRow };
  const reported = reportedOn(grid, rows, candidates, assigned, over, counted);
  const { columns, others, shares } = withShares(grid, lastRow, candidates, reported, over);
  const notes = [...candidates].flatMap(([column, [name]]) => (name === 'note' ? [column] : []));
  const withNumber = withNumberBesideTitle(grid, firstRow, columns);
  const taken = [...Object.values(withNumber), ...notes];
  const texts = headerTexts(grid, firstRow, lastRow);
  return {
    firstRow,
    lastRow,
    columns: withNumber,
    notes,
    supporters: supportersIn(grid, lastRow, withNumber.owners, over),
    ticked: tickedUnits(grid, lastRow, withNumber.owners, over),
    own: withShown(ownColumnsOf(grid, firstRow, lastRow, taken), withNumber, notes),
    texts,
    known: new Set([...texts.values()].flat()),
    others,
    shares,
    counted,
    target: targetColumn(grid, lastRow, over, columns.status),
    mapping: null,
    words: NO_WORDS,
  };
}

const NO_WORDS: MeaningOfWords = new Map();

/** The known headings of each column, folded, from above. */
export function headerTexts(
  grid: CleanGrid,
  firstRow: number,
  lastRow: number,
): Map<number, readonly string[]> {
  const texts = new Map<number, readonly string[]>();
  for (const row of grid.cells.slice(firstRow - 1, lastRow)) {
    for (const [index, cell] of row.entries()) {
      if (grid.headedBy(cell).length === 0) continue;
      texts.set(index + 1, [...(texts.get(index + 1) ?? []), grid.folded(cell)]);
    }
  }
  return texts;
}

/** The office's own of all columns but those taken. */
export function ownColumnsOf(
  grid: CleanGrid,
  firstRow: number,
  lastRow: number,
  taken: readonly number[],
): readonly OwnColumn[] {
  const rows = grid.cells.slice(firstRow - 1, lastRow);
  const heads = headsOver(grid, firstRow, lastRow);
  return ownColumns(
    columnsOf(grid, lastRow).filter((column) => !taken.includes(column)),
    (column) => rows.map((row) => textIn(row, column)),
    (column) => checkersHead(heads(column)),
    groupAbove(grid, firstRow, lastRow),
  );
}

/** A number or a title under the headings so far: its status words are a measure's, and no labels. */
function holdsMeasure(grid: CleanGrid, row: number, firstRow: number): boolean {
  const { number, title } = readHeader(grid, firstRow, row - 1).columns;
  const under = (column: number | undefined) => textAt(grid.cells, { row, column });
  if (/^[0-9๐-๙]{1,3}[.)]?$/.test(under(number))) return true;
  const isGroup = grid.merges
    .beginningIn(firstRow)
    .some(({ column, columns }) => column === title && columns > 1);
  return !isGroup && under(title) !== '' && grid.headedBy(under(title)).length === 0;
}

function foundHeading(
  grid: CleanGrid,
  row: number,
  column: number,
  name: ColumnName,
): FoundHeading {
  const isHere = textAt(grid.cells, { row, column }) !== '';
  const place = { row: isHere ? row : row + 1, column };
  return { column: name, cell: a1(place), text: textAt(grid.cells, place) };
}
