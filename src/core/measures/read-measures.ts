/** From a grid of cells to measures: finds the table, reads its rows, drops nothing that counts. */

import type { Result } from '../result';
import { a1 } from '../sheet/a1';
import { type CellPlace, textAt, textIn } from '../sheet/cell';
import type { Grid } from '../sheet/grid';
import { type CleanGrid, cleanGrid } from './clean-grid';
import {
  bestGuess,
  type Columns,
  type FoundHeading,
  findHeader,
  type Header,
  hasStatus,
  marksForm,
  STATUSES,
} from './header';
import type { ColumnName } from './headings';
import { headingRow } from './mapping/column-keys';
import { legendOf } from './mapping/legend';
import { findMappedHeader } from './mapping/mapped-header';
import type { Mapping } from './mapping/mapping';
import {
  type DoubledHeading,
  doubledHeadings,
  headingsNowhere,
  type LostHeading,
  lostHeadings,
} from './mapping/strayed';
import { type Measure, saysAnyOf } from './measure';
import { type OtherStatus, otherStatus } from './rounds/elsewhere';
import { type RoundRead, roundRead } from './rounds/round-read';
import { readTable } from './rows/drafts';
import { withPlanAbove } from './unread/above/plan-above';
import { type UncountedAbove, uncountedAbove } from './unread/above/uncounted-above';
import { tableBelow } from './unread/below';
import { tableBeside, type UnreadTable } from './unread/beside';
import { lastRoundIn } from './unread/round-tables';

export interface MeasuresSheet {
  readonly sheet: string;
  readonly header: Header;
  readonly measures: readonly Measure[];
  /**
   * Columns the table does without, and that nothing else says: a unit's heading, a plan above, numbered parts, for every
   * measure. The title and the status are never among them.
   */
  readonly missing: readonly ColumnName[];
  /** Headings that the office has said are columns of the table, and that are gone. */
  readonly lost: readonly LostHeading[];
  /** By which headings the table is read instead where the mapping was set aside for them; null where it holds, or there is none. */
  readonly instead: readonly FoundHeading[] | null;
  /** Mapped headings that stand over more columns than when that was said. */
  readonly doubled: readonly DoubledHeading[];
  /** A second table beside this one, which is not read; null where there is none. */
  readonly beside: UnreadTable | null;
  /** A table of another year, or a plan without statuses, that begins below this one and is not read. */
  readonly below: UnreadTable | null;
  /** Lines below the measures that are none by their words, which a measure may be called by too. */
  readonly leftOut: readonly CellPlace[];
  /** Measures above the heading that no row below it is; null where there are none. */
  readonly above: UncountedAbove | null;
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
  /** Where its office has said what its columns are, and that does not fit any more: the headings that stand nowhere. */
  readonly unfit: readonly LostHeading[] | null;
  /** It is one of several that were chosen, and the others may have measures. */
  readonly isOneOfSeveral?: true;
}

const EXPECTED: readonly ColumnName[] = ['method', 'owners', 'followUp'];

/**
 * The column in words whose per cents are rounded for display: 99.6 reads 100%. Null where no cell
 * shows a whole 0% or 100%, so that nobody needs to look.
 */
export function roundedPercentColumn(grid: Grid, header: Header): number | null {
  const { status } = header.columns;
  const rounded = grid.cells.some((row) => /^(?:0|100)%$/.test(textIn(row, status).trim()));
  return rounded ? (status ?? null) : null;
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
  return read(whole, mapping, uncountedAbove);
}

/** For a formula, which tells of nothing but the measures: `above` is null. */
export function readForFormula(raw: Grid): Result<MeasuresSheet, SheetFault> {
  return read(cleanGrid(raw), null, () => null);
}

function read(
  whole: CleanGrid,
  mapping: Mapping | null,
  aboveIn: typeof uncountedAbove,
): Result<MeasuresSheet, SheetFault> {
  const found = (grid: CleanGrid) =>
    (mapping && findMappedHeader(grid, mapping)) ?? findHeader(grid);
  const first = found(whole);
  if (!first) return { ok: false, problems: [faultOf(whole, mapping)] };
  const round = lastRoundIn(whole, first, readTable);
  const ofRound = (round !== whole && found(round)) || first;
  const beside = tableBeside(round, ofRound, readTable);
  // The other's notes are none of this one's.
  const alone = beside?.rest ?? round;
  const besides = (beside && findHeader(alone)) ?? ofRound;
  const below = tableBelow(alone, besides, readTable);
  const grid = below?.rest ?? alone;
  // Nor are the other's rounds.
  const header = withLegend(whole, (below && found(grid)) ?? besides);
  const leftOut: CellPlace[] = [];
  const table = readTable(grid, header, (place) => leftOut.push(place));
  const { measures, planned } = withPlanAbove(grid, header, table, readTable);
  return {
    ok: true,
    value: {
      sheet: grid.sheet,
      header,
      measures,
      missing: missingColumns(header.columns).filter(
        (name) => !planned.some((each) => each === name) && !isSaidElsewhere(name, measures),
      ),
      lost: mapping ? lostHeadings(grid, header, mapping) : [],
      instead: mapping && !header.mapping ? headingsOf(grid, header) : null,
      doubled: doubledHeadings(grid, header),
      beside: beside?.unread ?? null,
      below: below?.unread ?? null,
      leftOut,
      above: aboveIn(grid, header, measures, readTable),
      elsewhere: otherStatus(grid, header, measures),
      round: roundRead(grid, header, round !== whole),
    },
  };
}

/** What the office has said goes before what the sheet says. */
function withLegend(grid: CleanGrid, header: Header): Header {
  const legend = legendOf(grid, header);
  return legend.size === 0 ? header : { ...header, words: new Map([...legend, ...header.words]) };
}

function missingColumns(columns: Columns): readonly ColumnName[] {
  const marks = marksForm(columns) ? STATUSES : [];
  return [...EXPECTED, ...marks].filter((name) => columns[name] === undefined);
}

/** One measure whose owners are not named is found by itself: it is counted for no unit. */
function isSaidElsewhere(name: ColumnName, measures: readonly Measure[]): boolean {
  const says = (measure: Measure) => saysAnyOf(name, measure);
  if (name === 'owners') return measures.some(says);
  return measures.length > 0 && measures.every(says);
}

/** The headings that the measures and their statuses are read by. */
function headingsOf(grid: CleanGrid, header: Header): readonly FoundHeading[] {
  return (['title', 'status', ...STATUSES] as const).flatMap((name) => {
    const column = header.columns[name];
    if (column === undefined) return [];
    const place = { row: headingRow(grid, header, column), column };
    return [{ column: name, cell: a1(place), text: textAt(grid.cells, place) }];
  });
}

function faultOf(grid: CleanGrid, mapping: Mapping | null): SheetFault {
  const found = bestGuess(grid);
  const columns: Columns = Object.fromEntries(found.map(({ column }) => [column, 1]));
  const titled = columns.title !== undefined;
  const isNoTable = found.length < 2 || (!titled && !hasStatus(columns));
  return {
    kind: isNoTable ? 'no-table' : titled ? 'no-status' : 'no-title',
    sheet: grid.sheet,
    found,
    unfit: mapping && headingsNowhere(grid, mapping),
  };
}
