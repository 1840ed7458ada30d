/** Each activity of the table with the cells that tell of it: what rules on results, owners and follow-up look at. */
import type { ColumnName } from '../measures/headings';
import type { Activity, Measure } from '../measures/measure';
import type { MeasuresSheet } from '../measures/read-measures';
import { evidenceIn, figureNames, resultPlaces } from '../measures/results/result-columns';
import { saidLater } from '../measures/results/said-later';
import { a1 } from '../sheet/a1';
import { toArabicDigits } from '../text/digits';
import type { CheckContext, Seen } from './finding';

export interface Line {
  readonly measure: Measure;
  readonly activity: Activity;
  /** The first of its measure. */
  readonly isFirst: boolean;
  /** What notes and the office's own columns say of the result, in Arabic digits; '' where they say nothing. */
  readonly told: string;
  /** The same without what was said in a round before one that says something. */
  readonly toldNow: string;
  /** The cell where that stands, or should. */
  readonly toldAt: string;
  /**
   * What is to be said of the result was said at an activity above: a merge covers the status or the note of both, or
   * no row of the measure says anything beside one and the same status.
   */
  readonly isShared: boolean;
  /** What the row's own cell in a column of the table holds; '' where the table has no such column. */
  readonly own: (column: ColumnName) => string;
  /** The row's cell in a column; that of the title where the table has no such column. */
  readonly at: (column: ColumnName) => string;
  /** The row's cell that names an owner, where several columns do; the main one where none has it as it is spelt. */
  readonly atOwner: (owner: string) => string;
}

const known = new WeakMap<MeasuresSheet, readonly Line[]>();

/** Read once for a table: a dozen rules look at them. */
export function linesOf({ table, sheets }: CheckContext): readonly Line[] {
  const before = known.get(table);
  if (before) return before;
  const cells = sheets.find(({ sheet }) => sheet === table.sheet)?.cells ?? [];
  const { own } = table.header;
  const headings = own.map(({ heading }) => heading);
  const groups = own.map(({ group }) => group);
  const names = figureNames(headings, groups);
  const results = resultPlaces(table.measures, headings, groups).flatMap((place) => {
    const column = own[place]?.column;
    return column === undefined ? [] : [{ column, place, name: names[place] ?? '' }];
  });
  const isPast = saidLater(cells, table.header);
  const lines = table.measures.flatMap((measure) => {
    const ofMeasure: Line[] = [];
    for (const activity of measure.activities) {
      ofMeasure.push(lineOf({ table, cells, results, isPast }, measure, activity, ofMeasure));
    }
    return ofMeasure;
  });
  known.set(table, lines);
  return lines;
}

interface Sheet {
  readonly table: MeasuresSheet;
  readonly cells: readonly (readonly string[])[];
  /** The own columns of results, with their places among the own ones. */
  readonly results: readonly {
    readonly column: number;
    readonly place: number;
    /** What is said with a figure. */
    readonly name: string;
  }[];
  /** Whether what a row's cell says of a round has a later one's beside it. */
  readonly isPast: (row: number, column: number) => boolean;
}

function lineOf(
  { table: { header }, cells, results, isPast }: Sheet,
  measure: Measure,
  activity: Activity,
  ofMeasure: readonly Line[],
): Line {
  const { columns, notes } = header;
  const { row } = activity;
  const index = ofMeasure.length;
  /** Before the first column, where a column that the table has not would stand, there is nothing. */
  const cellIn = (column = 0) => (cells[row - 1]?.[column - 1] ?? '').trim();
  const toldIn = (places: Sheet['results']) =>
    [
      activity.note,
      ...places.map(({ place, name }) => evidenceIn(activity.own?.[place] ?? '', name)),
    ]
      .filter((text) => !isNothing(text))
      .join('\n');
  const told = toldIn(results);
  const sayable = [...notes, ...results.map(({ column }) => column)];
  const tellingColumn = () => {
    const filled = sayable.find((column) => !isNothing(cellIn(column)));
    const empty = told === '' ? sayable[0] : undefined;
    return filled ?? empty ?? statusColumn(columns, activity) ?? titleColumn(columns);
  };
  return {
    measure,
    activity,
    isFirst: index === 0,
    told: toArabicDigits(told),
    get toldNow() {
      return toArabicDigits(toldIn(results.filter(({ column }) => !isPast(row, column))));
    },
    get toldAt() {
      return a1({ row, column: tellingColumn() });
    },
    get isShared() {
      if (index === 0 || activity.status === null) return false;
      const mark = cellIn(statusColumn(columns, activity));
      if (mark === '' || isSilent(ofMeasure)) return true;
      const [said = ''] = activity.note.split('\n');
      const isOwn = sayable.some((column) => !isNothing(cellIn(column))) || mark.includes(said);
      return told !== '' && !isOwn && ofMeasure[index - 1]?.activity.note === activity.note;
    },
    own: (name) => cellIn(columns[name]),
    at: (name) => a1({ row, column: columns[name] ?? titleColumn(columns) }),
    atOwner: (owner) => {
      const naming = header.supporters.find((column) => cellIn(column).includes(owner));
      const isMain = cellIn(columns.owners).includes(owner);
      const column = (isMain ? undefined : naming) ?? columns.owners ?? titleColumn(columns);
      return a1({ row, column });
    },
  };
}

/** A measure may have thousands of rows, each of which asks. */
const silent = new WeakMap<readonly Line[], boolean>();

/** Whether nothing stands beside one and the same status in every row of the measure. */
function isSilent(ofMeasure: readonly Line[]): boolean {
  const before = silent.get(ofMeasure);
  if (before !== undefined) return before;
  const status = ofMeasure[0]?.activity.status;
  const isSo = ofMeasure.every(({ told, activity }) => told === '' && activity.status === status);
  silent.set(ofMeasure, isSo);
  return isSo;
}

type Columns = MeasuresSheet['header']['columns'];

function titleColumn({ title }: Columns): number {
  return title ?? 1;
}

/** The cell of a row's title, or where it should be. */
export function titleAt({ header }: MeasuresSheet, row: number): string {
  return a1({ row, column: titleColumn(header.columns) });
}

/** Where the activity's mark stands, or its status in words. */
function statusColumn(columns: Columns, { status, fault }: Activity): number | undefined {
  return (status && columns[status]) ?? columns.status ?? fault?.column;
}

/** Blank, dashes, dots for the pen, empty brackets. */
export function isNothing(text: string): boolean {
  return /^[\s\-–—−.…_/()（）[\]]*$/.test(text);
}

/** Nothing, or what a form has there for whoever fills it in: (ระบุวิธีการดำเนินการ), XXXX. */
export function saysNothingYet(text: string): boolean {
  return isNothing(text) || TO_BE_SAID.test(text);
}

const TO_BE_SAID =
  /^\s*(?:[([<]\s?(?:โปรด|กรุณา|ให้)?(?:ระบุ|กรอก|ใส่|พิมพ์)[^()[\]<>\n]{0,60}[)\]>]|x{3,40})\s*$/i;

export interface OfMeasure {
  readonly measure: string;
}

/** A finding of a measure at one of its cells. */
export function seenAt<Details>(
  { table }: Pick<CheckContext, 'table'>,
  cell: string,
  details: Details,
): Seen<Details> {
  return { sheet: table.sheet, cell, details };
}
