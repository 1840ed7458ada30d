/** What stands in a unit's row that it may have answered with, and whether that is more than its memo had. */
import type { Activity, Measure } from '../measures/measure';
import { type About, toldLines } from '../measures/results/no-result';
import { ownRows } from '../measures/scope';
import { saysNothing } from '../text/cell-text';
import { titleKey } from '../text/loose-name';
import {
  type Column,
  digest,
  FIXED,
  FOLLOW_UP,
  NOTE,
  type OwnColumn,
  ownColumn,
  STATUS,
} from './answer-columns';
import { besideStatus, hasBlankRound, isAfterNextRound, isRoundCleared } from './answer-rounds';
import { EMPTY, type SeenLine, type SeenRow } from './answer-rows';
import { digestsOf, percentDigests, percentOfLine } from './same-line';
import { linesOfUnit, ownersOf, sharedLines } from './shared-notes';

export interface AnswerSource {
  readonly measures: readonly Measure[];
  /** The headings of the sheet's own columns. */
  readonly ownColumns: readonly string[];
  /** The sheet's, where `measures` are a unit's alone. */
  readonly ofAll?: readonly Measure[];
}

interface LineNow extends SeenLine, Column {
  /** As it may have been typed before; its own digest is among them. */
  readonly typed: readonly string[];
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
  /** The sheet has a column for a round that nobody fills in. */
  readonly isBetweenRounds: boolean;
  /** Texts of lines that stand alike in the rows of many units: none of them has answered with these. */
  readonly shared: ReadonlySet<string>;
  readonly percent: string;
  readonly lines: readonly LineNow[];
  readonly cells: readonly Cell[];
}

export function rowsOf(source: AnswerSource, unit: string): readonly RowNow[] {
  const { measures, ownColumns, ofAll = measures } = source;
  const columns = ownColumns.map(ownColumn);
  const isBetweenRounds = hasBlankRound(measures, ownColumns);
  const shared = sharedIn(ofAll);
  return ownRows(measures, unit).map(({ measure, activity }) => ({
    ...rowOf(measure, activity, columns, unit),
    isBetweenRounds,
    shared,
  }));
}

const SHARED = new WeakMap<readonly Measure[], ReadonlySet<string>>();

/** Looked for once for all units of a sheet. */
function sharedIn(measures: readonly Measure[]): ReadonlySet<string> {
  const shared = SHARED.get(measures) ?? new Set([...sharedLines(measures)].map(digest));
  SHARED.set(measures, shared);
  return shared;
}

/** With its whole text, but for lines that tell nothing yet. */
type Cell = SeenLine & Column;

function rowOf(
  measure: Measure,
  activity: Activity,
  columns: readonly OwnColumn[],
  unit: string,
): Omit<RowNow, 'isBetweenRounds' | 'shared'> {
  const title = titleKey(measure.title);
  const method = titleKey(activity.method);
  const { note, own = [], fault, status, followUp, percent = '' } = activity;
  const about = aboutRow(measure, activity);
  const told = (text: string) => toldLines(linesOfUnit(text, about.owners, unit), about);
  const unclear = told(fault?.text ?? '');
  const cells = [
    { ...NOTE, text: told(note) },
    { ...STATUS, text: unclear },
    { ...FOLLOW_UP, text: followUp },
    ...columns.map(({ isNoneTold, ...column }, at) => {
      const text = own[at] ?? '';
      return { ...column, text: isNoneTold ? text : told(text) };
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
    isEmpty: fault !== null && unclear === '',
  };
}

/** Who may be waited for, and the work. */
function aboutRow(measure: Measure, activity: Activity): About {
  return {
    owners: ownersOf(measure, activity),
    work: `${measure.title}\n${activity.method}`,
  };
}

type Said = Pick<RowNow, 'words' | 'lines'>;

function saidIn(cells: readonly Cell[]): Said {
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
function linesOf({ text, ...rest }: Cell): readonly LineNow[] {
  return text
    .split('\n')
    .map(plain)
    .filter((line) => line !== '')
    .map((line) => ({
      ...rest,
      text: digest(line),
      typed: digestsOf(line),
      percent: percentOfLine(line),
    }));
}

/**
 * The unit has given another status, another per cent, or words that its row did not have; what was only taken away is no
 * answer.
 */
export function hasAnswered(was: SeenRow, now: RowNow): boolean {
  const isChanged = was.status !== now.status && !now.isEmpty && !isAfterNextRound(was, now);
  return isChanged || hasNewPercent(was, now) || hasNewLines(was, now);
}

/** Of a memo that has not kept the per cent nobody knows whether it is new. Beside a word (อยู่ระหว่าง 50%) it was a line. */
export function hasNewPercent(was: SeenRow, now: RowNow): boolean {
  if (was.percent === null || now.percent === '' || isRoundCleared(was, now)) return false;
  if (was.percent === now.percent) return false;
  const said = percentDigests(now.percent);
  const isSaid = ({ heading, text }: SeenLine) => heading === NOTE.heading && said.includes(text);
  return was.percent !== '' || !was.lines?.some(isSaid);
}

export function hasNewLines(was: SeenRow, now: RowNow): boolean {
  if (!saysMore(was, now, now.shared)) return false;
  if (isAfterNextRound(was, now)) {
    // Beside the status of the round before stands what the memo had in a column of its own.
    const lines = now.lines.filter(({ heading }) => heading !== NOTE.heading);
    return saysMore(was, { ...now, lines }, now.shared);
  }
  return !beforeNextRound(was, now).some((said) => !saysMore(was, said, now.shared));
}

/**
 * What the row says besides the status that the memo had, as far as a column of the sheet's own has that by now: of several
 * rounds the last that anybody fills in is read, and the one before is no status any more. In the new round nobody of
 * this row has said the same: that would be an answer.
 */
function beforeNextRound(was: SeenRow, { status, cells }: RowNow): readonly Said[] {
  if (was.status === null || was.status === status) return [];
  const [note, ...others] = cells;
  if (!note) return [];
  return others.flatMap((cell) => {
    const kept = FIXED.has(cell.heading) ? null : besideStatus(cell.text, was.status);
    if (kept === null) return [];
    const text = [kept, note.text].filter((part) => part !== '').join('\n');
    return [saidIn([{ ...note, text }, ...others.filter((each) => each !== cell)])];
  });
}

/** Of a row that the memo has kept without its lines all words are new that are not the same as a whole. */
function saysMore(was: SeenRow, now: Said, shared: ReadonlySet<string>): boolean {
  // Broken otherwise into lines it says the same.
  if (was.words === now.words) return false;
  // Beside the status (อยู่ระหว่าง 50%) it says what that said by itself; in a column of its own it may be another round's.
  const isSamePercent = ({ heading, percent }: LineNow) =>
    heading === NOTE.heading && percent !== '' && percent === was.percent;
  const isSaid = (line: LineNow) => line.isTold && !shared.has(line.text) && !isSamePercent(line);
  if (was.lines === null) return now.lines.some(isSaid);
  const left = [...was.lines];
  const isFurther = (isSame: (each: SeenLine) => boolean) => {
    const at = left.findIndex(isSame);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  };
  return now.lines
    .filter(({ heading, typed }) =>
      isFurther((each) => typed.includes(each.text) && each.heading === heading),
    )
    .filter(({ typed }) => isFurther((each) => typed.includes(each.text)))
    .some(isSaid);
}

/**
 * Its memo asks something of it. Memos of earlier versions have not kept that: then it was not done, or had nothing to
 * show for it.
 */
export function isAskedOf(was: SeenRow, now: RowNow): boolean {
  if (was.isAsked !== null) return was.isAsked;
  if (was.status !== 'done') return true;
  if (!hasAnswered(was, now)) return !now.lines.some(({ isTold }) => isTold);
  const told = new Set(now.cells.flatMap(({ heading, isTold }) => (isTold ? [heading] : [])));
  return was.lines !== null && !was.lines.some(({ heading }) => told.has(heading));
}

/**
 * Of a row put in since: whoever plans a step marks it as under way, or as not begun. Its end, a per cent or words are a
 * report, where these are not everybody's.
 */
export function saysAnything({ status, percent, lines, shared }: RowNow): boolean {
  const isSaid = lines.some(({ isTold, text }) => isTold && !shared.has(text));
  return status === 'done' || percent !== '' || isSaid;
}

export function isSameRow(one: RowNow, other: RowNow): boolean {
  const text = ({ whole, status, words, percent, lines }: RowNow) =>
    JSON.stringify([whole, status, words, percent, lines]);
  return text(one) === text(other);
}

/** However it is spaced; a dash says as much as an empty cell. */
function plain(text: string): string {
  const bare = text.replace(/\s/g, '');
  return saysNothing(bare) ? '' : bare;
}
