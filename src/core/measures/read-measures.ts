/** From a grid of cells to measures: finds the table, reads its rows, drops nothing that counts. */

import type { Result } from '../result';
import type { Grid } from '../sheet/grid';
import { looseName } from '../text/loose-name';
import { singleSpaced } from '../text/spelling';
import { type CleanGrid, cleanGrid } from './clean-grid';
import {
  bestGuess,
  type Columns,
  type FoundHeading,
  findHeader,
  type Header,
  hasStatus,
  headerAt,
  marksForm,
  repeatsHeader,
  STATUSES,
} from './header';
import type { ColumnName } from './headings';
import { findMappedHeader, lostHeadings, mappedHeaderAt } from './mapping/mapped-header';
import type { Mapping } from './mapping/mapping';
import type { Activity, Measure, Status } from './measure';
import { readNumber, readNumberedTitle } from './numbering';
import { isDitto, sameSpelling, unique } from './owners';
import { type OtherStatus, otherStatus } from './rounds/elsewhere';
import { inLastRound } from './rounds/in-rows';
import { type RoundRead, roundRead } from './rounds/round-read';
import { endsTable, isFootnote, isWholeMeasure, kindOf, type RowKind, titleText } from './row-kind';
import { readStatus } from './status/status';
import { type TableRow, tableRow } from './table-row';
import { tableBelow } from './unread/below';
import { tableBeside, type UnreadTable } from './unread/beside';
import { aloneIn, isCaption, isExample, isNumberedPart } from './unread/captions';
import { groupRowsOf, isHeadOfParts } from './unread/group-rows';
import { lastRoundIn } from './unread/round-tables';
import { unitOfSection } from './whose/section-units';

export interface MeasuresSheet {
  readonly sheet: string;
  readonly header: Header;
  readonly measures: readonly Measure[];
  /** Columns the table does without; the title and the status are never among them. */
  readonly missing: readonly ColumnName[];
  /** Headings that the office has said are columns of the table, and that are gone. */
  readonly lost: readonly string[];
  /** A second table beside this one, which is not read; null where there is none. */
  readonly beside: UnreadTable | null;
  /** A table of another year, or a plan without statuses, that begins below this one and is not read. */
  readonly below: UnreadTable | null;
  /** The first row in which another place says another status; null where none does. */
  readonly elsewhere: OtherStatus | null;
  /** What stands over the status that is read, and over the table. */
  readonly round: RoundRead;
}

/** Why a sheet is no measures sheet, with the headings it does have. */
export interface SheetFault {
  readonly kind: 'no-table' | 'no-title' | 'no-status';
  readonly sheet: string;
  readonly found: readonly FoundHeading[];
}

const EXPECTED: readonly ColumnName[] = ['method', 'owners', 'followUp'];

/**
 * The column in words whose per cents are rounded for display: 99.6 reads 100%. Null where no cell
 * shows a whole 0% or 100%, so that nobody needs to look.
 */
export function roundedPercentColumn(grid: Grid, header: Header): number | null {
  const { status } = header.columns;
  if (status === undefined) return null;
  const rounded = grid.cells.some((row) => /^(?:0|100)%$/.test(row[status - 1]?.trim() ?? ''));
  return rounded ? status : null;
}

/**
 * An empty table gives no measures; a sheet without a title or a status column gives its fault. A mapping whose title
 * or status is gone is set aside.
 */
export function readMeasures(
  raw: Grid,
  mapping: Mapping | null = null,
): Result<MeasuresSheet, SheetFault> {
  return readCleanGrid(cleanGrid(raw), mapping);
}

export function readCleanGrid(
  whole: CleanGrid,
  mapping: Mapping | null = null,
): Result<MeasuresSheet, SheetFault> {
  const found = (grid: CleanGrid) =>
    (mapping && findMappedHeader(grid, mapping)) ?? findHeader(grid);
  const first = found(whole);
  if (!first) return { ok: false, problems: [faultOf(whole)] };
  const round = lastRoundIn(whole, first, readTable);
  const ofRound = (round !== whole && found(round)) || first;
  const beside = tableBeside(round, ofRound, readTable);
  // The other's notes are none of this one's.
  const alone = beside?.rest ?? round;
  const besides = (beside && findHeader(alone)) ?? ofRound;
  const below = tableBelow(alone, besides, readTable);
  const grid = below?.rest ?? alone;
  // Nor are the other's rounds.
  const header = (below && found(grid)) ?? besides;
  const measures = readTable(grid, header);
  return {
    ok: true,
    value: {
      sheet: grid.sheet,
      header,
      measures,
      missing: missingColumns(header.columns),
      lost: mapping ? lostHeadings(grid, header, mapping) : [],
      beside: beside?.unread ?? null,
      below: below?.unread ?? null,
      elsewhere: otherStatus(grid, header, measures),
      round: roundRead(grid, header, round !== whole),
    },
  };
}

function missingColumns(columns: Columns): readonly ColumnName[] {
  const marks = marksForm(columns) ? STATUSES : [];
  return [...EXPECTED, ...marks].filter((name) => columns[name] === undefined);
}

function faultOf(grid: CleanGrid): SheetFault {
  const found = bestGuess(grid);
  const columns: Columns = Object.fromEntries(found.map(({ column }) => [column, 1]));
  const titled = columns.title !== undefined;
  if (found.length < 2 || (!titled && !hasStatus(columns))) {
    return { kind: 'no-table', sheet: grid.sheet, found };
  }
  return { kind: titled ? 'no-status' : 'no-title', sheet: grid.sheet, found };
}

/** A measure as it grows row by row. */
interface Draft {
  readonly row: number;
  readonly number: string | null;
  readonly title: string;
  readonly activities: Activity[];
}

function readTable(grid: CleanGrid, first: Header): readonly Measure[] {
  const drafts: Draft[] = [];
  const placesIn = ownPlaces(first);
  for (const content of contentRows(grid, first)) {
    addRow(drafts, content, grid, placesIn(content.header));
  }
  const spelling = sameSpelling();
  const withOneSpelling = (activity: Activity): Activity => ({
    ...activity,
    owners: unique(activity.owners.map(spelling)),
  });
  return drafts.map((draft) =>
    finish({ ...draft, activities: draft.activities.map(withOneSpelling) }, first),
  );
}

/** A row that says something of a measure, with the header that it stands under. */
export interface ContentRow {
  readonly row: TableRow;
  readonly header: Header;
  readonly kind: Exclude<RowKind, 'skip'>;
  /** The unit that heads this part of the table; '' where none does. */
  readonly unit: string;
}

/** Every row of the table that is not skipped, to the signatures. */
export function* contentRows(grid: CleanGrid, first: Header): Generator<ContentRow, void> {
  let header = first;
  let ended = false;
  let unit = '';
  let inNotes = false;
  const isGroupRow = groupRowsOf(grid, first);
  for (let number = first.lastRow + 1; number <= grid.cells.length; number++) {
    const row = tableRow(grid, number);
    if (repeatsHeader(header, grid, row.cells)) {
      ended = false;
      const next = headerAgain(grid, number, header);
      if (next && says(next) >= says(header)) header = next;
      // The quarters below their head are no measure's.
      if (next) number = next.lastRow;
      continue;
    }
    ended = (ended || endsTable(row)) && !isWholeMeasure(row, header);
    const alone = aloneIn(grid, number);
    inNotes = isFootnote(alone) || (inNotes && (alone !== '' || isBlankRow(row)));
    const isLine =
      inNotes ||
      isExample(grid, header, number) ||
      isCaption(grid, header, number) ||
      isNumberedPart(grid, header, number);
    const isSum = isGroupRow(row, header) || isHeadOfParts(grid, header, row);
    const kind = ended || isLine || isSum ? 'skip' : kindOf(row, header);
    if (kind !== 'skip') yield { row, header, kind, unit };
    else unit = unitOfSection(row, header) || unit;
  }
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
  return isHeadedAlike(next, present) ? { ...next, columns, notes, own, counted } : next;
}

function isBlankRow({ cells }: TableRow): boolean {
  return cells.every((cell) => cell === '');
}

function isHeadedAlike({ texts }: Header, { texts: others }: Header): boolean {
  const columns = new Set([...texts.keys(), ...others.keys()]);
  return [...columns].every(
    (column) => texts.get(column)?.join('\n') === others.get(column)?.join('\n'),
  );
}

function says({ columns }: Header): number {
  return Object.keys(columns).length;
}

function addRow(
  drafts: Draft[],
  { row, header, kind, unit }: ContentRow,
  grid: CleanGrid,
  ownColumns: OwnPlaces,
): void {
  const { columns } = header;
  const last = drafts[drafts.length - 1];
  const begins = kind === 'measure' || isNumberedAnew(row, columns, last);
  if (kind === 'continuation' && last && !begins) {
    const activity = last.activities.pop();
    if (activity) last.activities.push(continued(activity, row, header, grid, ownColumns));
    return;
  }
  const above = last?.activities[last.activities.length - 1];
  const read = ownersAsAbove(readActivity(row, header, grid, ownColumns), row, columns, above);
  // Where no column says whose a measure is, its part's heading does.
  const isHeaded = unit !== '' && columns.owners === undefined;
  const activity = isHeaded ? { ...read, owners: [unit] } : read;
  const title = titleText(row, columns);
  const numbered = readNumberedTitle(row.own(columns.number), title);
  const continues = !begins || isContinued(numbered, last);
  if (last && continues) {
    const [first] = last.activities;
    const isHead = last.activities.length === 1 && first && isOnlyHead(first);
    if (isHead) last.activities.splice(0, 1, under(first, activity));
    else last.activities.push(activity);
  } else drafts.push({ row: row.row, ...numbered, activities: [activity] });
}

/** A measure's title, maybe with its owner, in a row above its activities: it has no method and no status of its own. */
function isOnlyHead({ method, note, fault }: Activity): boolean {
  return method === '' && note === '' && fault?.kind === 'none' && fault.text === '';
}

/** The first activity, with what the row of the title says for all. */
function under(head: Activity, activity: Activity): Activity {
  return {
    ...activity,
    owners: activity.owners.length > 0 ? activity.owners : head.owners,
    followUp: activity.followUp === '' ? head.followUp : activity.followUp,
  };
}

/** Where the sheet's own columns stand; undefined for one that a header further down has not got. */
type OwnPlaces = readonly (number | undefined)[];

/** They are named by the first header, and found again by name under each other. */
function ownPlaces(first: Header): (header: Header) => OwnPlaces {
  const names = first.own.map(({ heading }) => looseName(heading));
  const known = new Map<Header, OwnPlaces>();
  return (header) => {
    const before = known.get(header);
    if (before) return before;
    const here = new Map(
      header.own.map(({ heading, column }) => [looseName(heading), column] as const),
    );
    const places = names.map((name) => here.get(name));
    known.set(header, places);
    return places;
  };
}

/**
 * A number of its own begins a measure though its title is missing, which is then a finding; 2.1 under 2, and 2
 * again, are activities of measure 2.
 */
function isNumberedAnew(row: TableRow, columns: Columns, last: Draft | undefined): boolean {
  const number = readNumber(row.own(columns.number));
  if (number === null || row.covered(columns.title)) return false;
  const above = last?.number;
  return above === undefined || !(number === above || number.startsWith(`${above}.`));
}

/** `(๑) ให้ความรู้ (ต่อ)` at a page's top goes on with the measure above. */
function isContinued(numbered: { number: string | null; title: string }, last?: Draft): boolean {
  if (!last || !/\(ต่อ\)$/.test(numbered.title)) return false;
  const title = singleSpaced(numbered.title.replace(/\(ต่อ\)$/, ''));
  return title === last.title && (numbered.number ?? last.number) === last.number;
}

function readActivity(row: TableRow, header: Header, grid: CleanGrid, own: OwnPlaces): Activity {
  const { columns, notes } = header;
  const { status, fault, note } = readStatus(row, header);
  return {
    row: row.row,
    method: row.shown(columns.method),
    owners: grid.ownersIn(row.shown(columns.owners)),
    followUp: row.shown(columns.followUp),
    status,
    fault,
    note: joined(note, ...notes.map(row.shown)),
    ...(own.length > 0 ? { own: own.map(row.shown) } : {}),
  };
}

/** `"` and `〃` stand for the owners of the row above; where there are none nobody is named. */
function ownersAsAbove(
  activity: Activity,
  row: TableRow,
  columns: Columns,
  above: Activity | undefined,
): Activity {
  return above && isDitto(row.shown(columns.owners))
    ? { ...activity, owners: above.owners }
    : activity;
}

/** A row without a title, a method or a status lengthens the cells above it. */
function continued(
  activity: Activity,
  row: TableRow,
  { columns, notes }: Header,
  grid: CleanGrid,
  own: OwnPlaces,
): Activity {
  return {
    ...activity,
    owners: unique([...activity.owners, ...grid.ownersIn(row.own(columns.owners))]),
    followUp: joined(activity.followUp, row.own(columns.followUp)),
    note: joined(activity.note, ...notes.map(row.own)),
    ...(activity.own && {
      own: activity.own.map((text, index) => joined(text, row.own(own[index]))),
    }),
  };
}

/** A dash says that there is nothing to say. */
function joined(...parts: readonly string[]): string {
  return parts.filter((part) => !/^[-–—]*$/.test(part)).join('\n');
}

function finish({ row, number, title, activities }: Draft, { own }: Header): Measure {
  return {
    row,
    number,
    title,
    owners: unique(activities.flatMap((activity) => activity.owners)),
    activities,
    status: statusOf(inLastRound(activities, own).map((activity) => activity.status)),
  };
}

function statusOf(statuses: readonly (Status | null)[]): Status | null {
  if (statuses.includes(null)) return null;
  if (statuses.every((status) => status === 'done')) return 'done';
  return statuses.every((status) => status === 'not-started') ? 'not-started' : 'in-progress';
}
