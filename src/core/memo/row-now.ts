/** The rows of a unit as they are by now, with what it may have answered in them. */
import type { Activity, Measure } from '../measures/measure';
import type { About } from '../measures/results/no-result';
import { ownRows } from '../measures/scope';
import { everyUnit } from '../measures/units/every-unit';
import { once } from '../once';
import { saysNothing } from '../text/cell-text';
import { titleKey } from '../text/loose-name';
import {
  type Column,
  digest,
  FOLLOW_UP,
  isInWords,
  NOTE,
  type OwnColumn,
  ownColumn,
  STATUS,
} from './answer-columns';
import { hasBlankRound } from './answer-rounds';
import { EMPTY, type SeenLine, type SeenRow } from './answer-rows';
import { digestsBefore, percentOfLine } from './same-line';
import { isTellingWork, ownersOf, sharedLines, workOf } from './shared-notes';
import { namesIn, namesOf, type UnitNames, unitsMeant } from './unit-lines/labels';
import { isSaidSilent, linesOfAll, type OwnLine, ownLines, toldLines } from './unit-lines/lines';
import { isUnsureWhose } from './unit-lines/unsure';

export interface AnswerSource {
  readonly measures: readonly Measure[];
  /** The headings of the sheet's own columns. */
  readonly ownColumns: readonly string[];
  /** What stands over each of them. */
  readonly ownGroups?: readonly string[];
  /** The sheet's, where `measures` are a unit's alone. */
  readonly ofAll?: readonly Measure[];
}

export interface LineNow extends SeenLine, Column {
  /** Of a row that asks all units: one of them tells it, and others have not. */
  readonly isPart: boolean;
  /** As it may have been typed before; its own digest is among them. */
  readonly typed: () => readonly string[];
  /** `50` where it says a per cent and no more; ''. */
  readonly percent: string;
}

export interface RowNow extends SeenRow {
  readonly measure: Measure;
  readonly activity: Activity;
  /** Of the sheet. */
  readonly row: number;
  /** No status is marked or said: รอ is none. */
  readonly isEmpty: boolean;
  /** A cell of several units says that this one has told nothing yet. */
  readonly isSilent: boolean;
  /** A cell of several units names some, and nobody can be sure whose words it has. */
  readonly isUnsure: boolean;
  /** The sheet has a column for a round that nobody fills in. */
  readonly isBetweenRounds: boolean;
  /** Texts of lines that stand alike in the rows of many units: none of them has answered with these. */
  readonly shared: ReadonlySet<string>;
  readonly percent: string;
  readonly lines: readonly LineNow[];
  readonly cells: readonly Cell[];
}

/** `stood` has the lines that stood in the sheet when its memos were made, which are no notes on these. */
export function rowsOf(
  source: AnswerSource,
  unit: string,
  stood: ReadonlySet<string> = new Set(),
): readonly RowNow[] {
  const { measures, ownColumns, ownGroups = [], ofAll = measures } = source;
  const columns = ownColumns.map((heading, at) => ownColumn(heading, ownGroups[at] ?? ''));
  const isBetweenRounds = hasBlankRound(measures, ownColumns);
  const shared = new Set([...sharedIn(ofAll, columns)].filter((line) => !stood.has(line)));
  const toldHere = toldBy(unit, ofAll);
  return ownRows(measures, unit).map(({ measure, activity }) => ({
    ...rowOf(measure, activity, columns, toldHere),
    isBetweenRounds,
    shared: isTellingWork(workOf(measure, activity)) ? NONE_SHARED : shared,
  }));
}

const NONE_SHARED: ReadonlySet<string> = new Set();
const SHARED = new WeakMap<readonly Measure[], ReadonlySet<string>>();

/** Looked for once for all units of a sheet. */
function sharedIn(
  measures: readonly Measure[],
  columns: readonly OwnColumn[],
): ReadonlySet<string> {
  const told = columns.map(({ isTold }) => isTold);
  const shared = SHARED.get(measures) ?? new Set([...sharedLines(measures, told)].map(digest));
  SHARED.set(measures, shared);
  return shared;
}

/** What cells tell of a unit. */
interface Told {
  readonly lines: (text: string, about: About) => readonly OwnLine[];
  readonly isSilent: (text: string, about: About) => boolean;
  readonly isUnsure: (text: string, about: About) => boolean;
}

function toldBy(unit: string, ofAll: readonly Measure[]): Told {
  const every = everyUnit(unit);
  if (every?.reach === 'all') {
    const names = namesIn(ofAll);
    const units = unitsMeant(every, names.units);
    const lines = (text: string, about: About) => linesOfAll(text, { names, units, about });
    return { lines, isSilent: () => false, isUnsure: () => false };
  }
  const known = new Map<string, UnitNames>();
  const namesOfRow = ({ owners }: About) => {
    const key = owners.join('\n');
    const names = known.get(key) ?? namesOf(owners);
    known.set(key, names);
    return names;
  };
  const isShared = ({ owners }: About) => owners.length > 1;
  return {
    lines: (text, about) =>
      isShared(about)
        ? ownLines(text, { names: namesOfRow(about), unit, about })
        : toldLines(text, about),
    isSilent: (text, about) =>
      isShared(about) && isSaidSilent(text, { names: namesOfRow(about), unit, about }),
    isUnsure: (text, about) => isShared(about) && isUnsureWhose(text, namesOfRow(about)),
  };
}

/** With its whole text, but for lines that tell nothing yet. */
type Cell = Pick<SeenLine, 'text'> & Column & { readonly told?: readonly OwnLine[] };

function rowOf(
  measure: Measure,
  activity: Activity,
  columns: readonly OwnColumn[],
  { lines, isSilent, isUnsure }: Told,
): Omit<RowNow, 'isBetweenRounds' | 'shared'> {
  const title = titleKey(measure.title);
  const method = titleKey(activity.method);
  const { note, own = [], fault, status, followUp, percent = '' } = activity;
  const about = aboutRow(measure, activity);
  const texts = [note, fault?.text ?? '', ...own];
  const cellOf = (column: Column, text: string) => {
    const told = lines(text, about);
    return { ...column, told, text: told.map((each) => each.text).join('\n') };
  };
  const unclear = cellOf(STATUS, fault?.text ?? '');
  const cells: readonly Cell[] = [
    cellOf(NOTE, note),
    unclear,
    { ...FOLLOW_UP, text: followUp },
    ...columns.map(({ isNoneTold, ...column }, at) => {
      const text = own[at] ?? '';
      return isNoneTold ? { ...column, text } : cellOf(column, text);
    }),
  ];
  return {
    measure,
    activity,
    row: activity.row,
    whole: digest(`${title}\n${method}`),
    method: method === '' ? EMPTY : digest(method),
    title: digest(title),
    status,
    number: measure.number === null ? EMPTY : digest(measure.number),
    isAsked: null,
    percent,
    ...saidIn(cells),
    cells,
    isSilent: texts.some((text) => isSilent(text, about)),
    isUnsure: texts.some((text) => isUnsure(text, about)),
    isEmpty: fault !== null && unclear.text === '',
  };
}

/** Who may be waited for, and the work. */
function aboutRow(measure: Measure, activity: Activity): About {
  return { owners: ownersOf(measure, activity), work: workOf(measure, activity) };
}

export type Said = Pick<RowNow, 'words' | 'lines'>;

export function saidIn(cells: readonly Cell[]): Said {
  const told = cells.filter(({ isTold }) => isTold).map(({ text }) => plain(text));
  return {
    // In no order, and without what is empty: staff move columns, and add some.
    words: digest(
      told
        .filter((text) => text !== '')
        .sort()
        .join('\n'),
    ),
    lines: cells.flatMap(linesOf),
  };
}

/** A line for itself: a note is what several cells have. */
function linesOf({ text, told = asTyped(text), ...column }: Cell): readonly LineNow[] {
  return told.flatMap((each) => {
    const line = plain(each.text);
    if (line === '') return [];
    // Memos of earlier versions have kept it with what it tells of others.
    const typed = once(() => [...new Set([line, plain(each.line)])].flatMap(digestsBefore));
    const { isPart } = each;
    const { heading, isRound } = column;
    const isTold = column.isTold && (!isRound || isInWords(each.text));
    const percent = percentOfLine(line);
    return [{ heading, isTold, isRound, isPart, text: digest(line), typed, percent }];
  });
}

function asTyped(text: string): readonly OwnLine[] {
  return text.split('\n').map((line) => ({ text: line, line, isPart: false }));
}

/** However it is spaced; a dash says as much as an empty cell. */
function plain(text: string): string {
  const bare = text.replace(/\s/g, '');
  return saysNothing(bare) ? '' : bare;
}
