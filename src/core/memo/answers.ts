/**
 * What a unit would answer a request with: the status, the result, the evidence and the note of its own rows, as its memo
 * had them, and which of them are others by now. What an officer does to a measure (its title, number, method, owners,
 * follow-up, place) is no answer, nor is another unit's row in a measure that they share, nor what only vanished.
 */
import type { Activity, Measure } from '../measures/measure';
import type { SeenStatus } from '../sign-off/snapshot';
import {
  hasAnswered,
  hasNewLines,
  hasNewPart,
  hasNewPercent,
  isAskedOf,
  isSameRow,
  saysAnything,
} from './answer-cells';
import { matchRows, readRows, type SeenRow, type TitlesBefore, writeRow } from './answer-rows';
import { type AnswerSource, type RowNow, rowsOf } from './row-now';

export type { AnswerSource };

/** What a memo is made from, and of which of its rows it asks something. */
export interface AskedSource extends AnswerSource {
  readonly isAsked: (activity: Activity) => boolean;
}

export interface Answer {
  readonly number: string | null;
  readonly title: string;
  readonly from: SeenStatus;
  readonly to: SeenStatus;
  /** What its status cell says by now, where that is new; ''. */
  readonly percent: string;
  /** The result, the evidence or the note has other words. */
  readonly words: boolean;
  /** It stands in a row that the memo did not have. */
  readonly isAdded: boolean;
}

/** The cell has the units of the batch beside it. */
const MOST_CHARACTERS = 10_000;

/**
 * The same text where an officer has put words right in these rows, which is no answer: each row that said what the memo
 * had is kept as it is put. `before` and `after` are one sheet's; `titles` are the memo's.
 */
export function keepAnswers(
  text: string,
  { before, after }: Readonly<Record<'before' | 'after', AnswerSource>>,
  unit: string,
  titles: TitlesBefore,
): string {
  const kept = readRows(text);
  if (!kept) return text;
  const rows = rowsOf(before, unit);
  const put = new Map(rowsOf(after, unit).map((row) => [row.row, row]));
  const renewed = new Map<SeenRow, SeenRow>();
  matchRows(kept, rows, titles).forEach((own, index) => {
    const row = rows[index];
    const next = row && put.get(row.row);
    if (!own || !row || !next || hasAnswered(own, row) || isSameRow(row, next)) return;
    const { words, lines, percent } = next;
    const work = own.whole === row.whole ? { ...next, number: own.number } : own;
    // A status that the officer takes back is none; that one is gone for another reason says nothing.
    const status = next.isEmpty && row.isEmpty ? own.status : next.status;
    const { isAsked } = own;
    const kept = { percent: own.percent === null ? null : percent, lines: own.lines && lines };
    renewed.set(own, { ...work, status, words, isAsked, ...kept });
  });
  return renewed.size === 0 ? text : written(kept.map((own) => renewed.get(own) ?? own));
}

/** '' where there are more rows than have room: then changes of status alone can be told. */
export function writeAnswers(source: AskedSource, unit: string): string {
  return written(askedRows(source, unit));
}

function askedRows(source: AskedSource, unit: string): readonly RowNow[] {
  return rowsOf(source, unit).map((row) => ({ ...row, isAsked: source.isAsked(row.activity) }));
}

/**
 * What a memo keeps when it is given new content: what its unit has answered by then stays an answer, to rows as they are
 * called now. `all` are the unit's rows, of which the new content asks about those of `asked`.
 */
export function carryAnswers(
  text: string,
  { asked, all }: { readonly asked: AskedSource; readonly all: AnswerSource },
  unit: string,
  titles: TitlesBefore,
): string {
  const kept = readRows(text);
  if (!kept) return writeAnswers(asked, unit);
  const rows = rowsOf(all, unit);
  const placeOf = ({ whole, row }: RowNow) => `${whole} ${row}`;
  const inContent = new Map(askedRows(asked, unit).map((row) => [placeOf(row), row]));
  const earlier = matchRows(kept, rows, titles);
  const present = rows.flatMap((row, index) => {
    const own = earlier[index];
    const content = inContent.get(placeOf(row));
    if (!own) return content ? [content] : [];
    const { status, words, percent, lines } = own;
    // What it has been asked about stays so when the unit has answered it.
    const isAsked = own.isAsked === null ? null : own.isAsked || content?.isAsked === true;
    return [{ ...row, status, words, percent, lines, isAsked }];
  });
  const found = new Set(earlier);
  return written([...present, ...kept.filter((own) => !found.has(own))]);
}

/** Of many rows not each line has room. */
function written(rows: readonly SeenRow[]): string {
  const whole = rows.map(writeRow).join(' ');
  if (whole.length <= MOST_CHARACTERS) return whole;
  const short = rows.map((row) => writeRow({ ...row, lines: null })).join(' ');
  return short.length > MOST_CHARACTERS ? '' : short;
}

/** What became of a request by now. */
export interface Reported {
  /** In the sheet's order. */
  readonly answers: readonly Answer[];
  /** The rows that the unit is asked to report on. */
  readonly asked: readonly AskedRow[];
  /** Rows of the unit that are not done, and that the memo asks nothing about: they were given to it, or put in, since. */
  readonly unasked: readonly Omit<AskedRow, 'isOpen'>[];
  /** Of `asked` those that it shares with units that a cell of theirs names: whose words these are is for the reader to say. */
  readonly unsure: readonly Omit<AskedRow, 'isOpen'>[];
}

export interface AskedRow {
  /** The same for every memo that asks about it. */
  readonly activity: Activity;
  readonly measure: Pick<Measure, 'number' | 'title'>;
  /** Nothing has been reported on it. */
  readonly isOpen: boolean;
}

interface Kept {
  readonly rows: Set<string>;
  readonly lines: Set<string>;
}

/** The rows that memos have kept and what stood in them, by their units: officers give rows to other units. */
export type RowsBefore = ReadonlyMap<string, Readonly<Record<keyof Kept, ReadonlySet<string>>>>;

export function rowsKept(
  memos: readonly { readonly owner: string | null; readonly answers: string }[],
): RowsBefore {
  const kept = new Map<string, Kept>();
  for (const { owner, answers } of memos) {
    const own = kept.get(owner ?? '') ?? { rows: new Set(), lines: new Set() };
    for (const { whole, lines } of readRows(answers) ?? []) {
      own.rows.add(whole);
      for (const { text } of lines ?? []) own.lines.add(text);
    }
    kept.set(owner ?? '', own);
  }
  return kept;
}

/**
 * What the unit has answered since; null where the text says nothing of it. `titles` are the memo's, `others` the rows
 * that other units had then.
 */
export function reportedSince(
  text: string,
  source: AnswerSource,
  unit: string,
  { titles, others }: { readonly titles: TitlesBefore; readonly others: RowsBefore },
): Reported | null {
  const before = readRows(text);
  if (!before) return null;
  const now = rowsOf(source, unit, linesBefore(before, others));
  const earlier = matchRows(before, now, titles);
  const pairs = now.flatMap((row, index) => {
    const was = earlier[index];
    return was ? [{ row, was, isAnswered: hasAnswered(was, row) }] : [];
  });
  const known = new Set(pairs.map(({ row }) => row.measure));
  // Memos that have not kept what they ask have not kept the rows either that name nobody in a measure of several.
  const isOlder = before.every(({ isAsked }) => isAsked === null);
  // Another measure was not asked about, and a step that is only put in is no answer.
  const isUnkept = (row: RowNow) =>
    isOlder && row.activity.owners.length === 0 && row.measure.owners.length > 1;
  const wasOthers = (row: RowNow) => [...others.values()].some(({ rows }) => rows.has(row.whole));
  const isAdded = (row: RowNow) =>
    known.has(row.measure) && !isUnkept(row) && !wasOthers(row) && saysAnything(row);
  const unmatched = now.filter((_, index) => earlier[index] === undefined);
  const added = unmatched.filter(isAdded);
  const unasked = unmatched.filter(
    (row) => row.status !== 'done' && !isUnkept(row) && (!known.has(row.measure) || wasOthers(row)),
  );
  const asked = pairs.filter(({ row, was }) => isAskedOf(was, row));
  const silent = asked.filter(({ isAnswered }) => !isAnswered).map(({ row }) => row);
  const open = new Set(withoutReported(silent, added));
  const answers = new Map(
    pairs.flatMap(({ row, was, isAnswered }) =>
      isAnswered || hasNewPart(was, row) ? [[row, answerOf(row, was)] as const] : [],
    ),
  );
  return {
    answers: now.flatMap((row) => answers.get(row) ?? (added.includes(row) ? [addedOf(row)] : [])),
    asked: asked.map(({ row }) => ({ ...row, isOpen: open.has(row) })),
    unasked,
    unsure: asked.flatMap(({ row }) => (row.isUnsure ? [row] : [])),
  };
}

/** A result that stood in the sheet before is no note on who has answered. */
function linesBefore(own: readonly SeenRow[], others: RowsBefore): ReadonlySet<string> {
  const kept = own.flatMap(({ lines }) => lines?.map(({ text }) => text) ?? []);
  return new Set([...kept, ...[...others.values()].flatMap(({ lines }) => [...lines])]);
}

/** Each row that a unit has put in reports on one of its measure. */
function withoutReported(silent: readonly RowNow[], added: readonly RowNow[]): readonly RowNow[] {
  const left = [...added];
  return silent.filter(({ measure }) => {
    const at = left.findIndex((row) => row.measure === measure);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The same, of what is answered alone. */
export function answersSince(
  text: string,
  source: AnswerSource,
  unit: string,
  titles: TitlesBefore,
): readonly Answer[] | null {
  const others: RowsBefore = new Map();
  return reportedSince(text, source, unit, { titles, others })?.answers ?? null;
}

function answerOf(row: RowNow, was: SeenRow): Answer {
  const { number, title } = row.measure;
  // A status that is no longer said is not another one.
  const to = row.isEmpty ? was.status : row.status;
  const percent = hasNewPercent(was, row) ? row.percent : '';
  const words = hasNewLines(was, row) || hasNewPart(was, row);
  return { number, title, from: was.status, to, percent, words, isAdded: false };
}

function addedOf({ measure: { number, title }, status, percent }: RowNow): Answer {
  return { number, title, from: null, to: status, percent, words: false, isAdded: true };
}
