/** What stands in a unit's row that it may have answered with, and whether that is more than its memo had. */
import type { Activity, Measure, Status } from '../measures/measure';
import { type About, toldLines } from '../measures/results/no-result';
import { tellsResult } from '../measures/results/result-columns';
import { ownRows } from '../measures/scope';
import { readMark } from '../measures/status/status-mark';
import { readStatusWords } from '../measures/status/status-words';
import { hashOf, letters } from '../sign-off/snapshot';
import { titleKey } from '../text/loose-name';
import { hasBlankRound, isAfterNextRound } from './answer-rounds';
import { EMPTY, HEADING_LETTERS, type SeenLine, type SeenRow } from './answer-rows';

export interface AnswerSource {
  readonly measures: readonly Measure[];
  /** The headings of the sheet's own columns. */
  readonly ownColumns: readonly string[];
}

interface LineNow extends SeenLine {
  /** It stands where a unit answers. */
  readonly isTold: boolean;
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
  readonly lines: readonly LineNow[];
  readonly cells: readonly Cell[];
}

export function rowsOf({ measures, ownColumns }: AnswerSource, unit: string): readonly RowNow[] {
  const columns = ownColumns.map((heading) => ({
    heading: headingDigest(heading),
    isTold: tellsResult(heading),
    isNoneTold: NONE_TOLD.test(heading),
  }));
  const isBetweenRounds = hasBlankRound(measures, ownColumns);
  return ownRows(measures, unit).map(({ measure, activity }) => ({
    ...rowOf(measure, activity, columns),
    isBetweenRounds,
  }));
}

/** There is none, is what a unit reports of its problems. */
const NONE_TOLD = /ปัญหา|อุปสรรค|ข้อเสนอ|ข้อจำกัด/;

type Column = Omit<LineNow, 'text'>;
type OwnColumn = Column & { readonly isNoneTold: boolean };

/** With its whole text, but for lines that tell nothing yet. */
type Cell = LineNow;

const COLUMN = (heading: string, isTold: boolean): Column => ({
  heading: headingDigest(heading),
  isTold,
});

const NOTE = COLUMN('note', true);
const STATUS = COLUMN('status', true);
/** The sheet's own once its heading is another. */
const FOLLOW_UP = COLUMN('follow-up', false);
const FIXED: ReadonlySet<string> = new Set([STATUS, FOLLOW_UP].map(({ heading }) => heading));

function rowOf(
  measure: Measure,
  activity: Activity,
  columns: readonly OwnColumn[],
): Omit<RowNow, 'isBetweenRounds'> {
  const title = titleKey(measure.title);
  const method = titleKey(activity.method);
  const { note, own = [], fault, status, followUp } = activity;
  const about = aboutRow(measure, activity);
  const unclear = toldLines(fault?.text ?? '', about);
  const cells = [
    { ...NOTE, text: toldLines(note, about) },
    { ...STATUS, text: unclear },
    { ...FOLLOW_UP, text: followUp },
    ...columns.map(({ isNoneTold, ...column }, at) => {
      const text = own[at] ?? '';
      return { ...column, text: isNoneTold ? text : toldLines(text, about) };
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
    ...saidIn(cells),
    cells,
    isEmpty: fault !== null && unclear === '',
  };
}

/** Who may be waited for, and the work. */
function aboutRow({ title, owners }: Measure, activity: Activity): About {
  return {
    owners: activity.owners.length > 0 ? activity.owners : owners,
    work: `${title}\n${activity.method}`,
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
    .map((line) => ({ ...rest, text: digest(line) }));
}

/** The unit has given another status, or words that its row did not have; what was only taken away is no answer. */
export function hasAnswered(was: SeenRow, now: RowNow): boolean {
  const isChanged = was.status !== now.status && !now.isEmpty && !isAfterNextRound(was, now);
  return isChanged || hasNewLines(was, now);
}

export function hasNewLines(was: SeenRow, now: RowNow): boolean {
  if (!saysMore(was, now)) return false;
  if (isAfterNextRound(was, now)) {
    // Beside the status of the round before stands what the memo had in a column of its own.
    const lines = now.lines.filter(({ heading }) => heading !== NOTE.heading);
    return saysMore(was, { ...now, lines });
  }
  return !beforeNextRound(was, now).some((said) => !saysMore(was, said));
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

/** What stands beside a status, or a mark; null where the text is none of these. */
function besideStatus(text: string, status: Status | null): string | null {
  const words = readStatusWords(text);
  if (words) return words.status === status ? words.note : null;
  const mark = readMark(text);
  return mark.kind === 'mark' ? mark.note : null;
}

/** Of a row that the memo has kept without its lines all words are new that are not the same as a whole. */
function saysMore(was: SeenRow, now: Said): boolean {
  // Broken otherwise into lines it says the same.
  if (was.words === now.words) return false;
  if (was.lines === null) return now.lines.some(({ isTold }) => isTold);
  const left = [...was.lines];
  const isFurther = (isSame: (each: SeenLine) => boolean) => {
    const at = left.findIndex(isSame);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  };
  return now.lines
    .filter(({ heading, text }) =>
      isFurther((each) => each.text === text && each.heading === heading),
    )
    .filter(({ text }) => isFurther((each) => each.text === text))
    .some(({ isTold }) => isTold);
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

/** It is more than work that is still to be begun. */
export function saysAnything({ status, lines }: RowNow): boolean {
  return (status !== null && status !== 'not-started') || lines.some(({ isTold }) => isTold);
}

export function isSameRow(one: RowNow, other: RowNow): boolean {
  const text = ({ whole, status, words, lines }: RowNow) =>
    JSON.stringify([whole, status, words, lines]);
  return text(one) === text(other);
}

function digest(text: string): string {
  return letters(hashOf(text));
}

function headingDigest(heading: string): string {
  return digest(titleKey(heading)).slice(0, HEADING_LETTERS);
}

/** However it is spaced; a dash says as much as an empty cell. */
function plain(text: string): string {
  const bare = text.replace(/\s/g, '');
  return /^[-–—]*$/.test(bare) ? '' : bare;
}
