/** A unit's rows as its memo keeps them, a digest of each, and which of the sheet's rows each of them is by now. */
import { HASH_LETTERS, LETTERS, type SeenStatus, statusOf } from '../sign-off/snapshot';
import { isSameTitle } from './same-title';

/** A row by what it is known by, and a digest of what would be answered. */
export interface SeenRow {
  /** Of the title with the method; of each by itself, EMPTY where there is none. */
  readonly whole: string;
  readonly method: string;
  readonly title: string;
  /** Of the measure's number; EMPTY where it has none, or the memo did not keep it. */
  readonly number: string;
  readonly status: SeenStatus;
  /** Of all that is told of it. */
  readonly words: string;
  /** Its memo asks something of it; null where the memo did not keep that. */
  readonly isAsked: boolean | null;
  /** The per cent that its status cell says; '' where it says none, null where the memo did not keep that. */
  readonly percent: string | null;
  /** Each line of what stands in it; null where the memo did not keep them. */
  readonly lines: readonly SeenLine[] | null;
}

/** By digests. */
export interface SeenLine {
  /** Of the column's heading, which staff rename. */
  readonly heading: string;
  readonly text: string;
}

/** The memo's titles by their digests, as far as its row has kept them: cut, and of most of its measures. */
export type TitlesBefore = ReadonlyMap<string, string>;

export const EMPTY = '-'.repeat(HASH_LETTERS);

export function writeRow(row: SeenRow): string {
  const { whole, method, title, number, status, words, isAsked, percent, lines } = row;
  const asked = isAsked === null ? '' : isAsked ? ASKED : NOT_ASKED;
  const amount = isAsked === null || percent === null ? '' : PERCENT + percent;
  const letter = LETTERS[status ?? 'unclear'];
  const head = [whole, method, title, letter, words, number, asked, amount].join('');
  return lines === null ? head : [head, ...lines.map(writeLine)].join(BETWEEN_LINES);
}

const BETWEEN_LINES = ':';

/** Of the heading as much as tells the columns of a sheet apart. */
export const HEADING_LETTERS = 2;

function writeLine({ heading, text }: SeenLine): string {
  return heading + text;
}

const ASKED = '?';
const NOT_ASKED = '.';

const PERCENT = '%';

/** Memos of earlier versions have kept no number, not what they ask, and no per cent. */
const ROW =
  /^([\w-]{5})([\w-]{5})([\w-]{5})([NPDU])([\w-]{5})(?:([\w-]{5})(?:([?.])(?:%([0-9.]{0,9}))?)?)?$/;
const LINE = /^([\w-]{2})([\w-]{5})$/;

function readLine(text: string): SeenLine | null {
  const found = LINE.exec(text);
  return found && { heading: found[1] ?? '', text: found[2] ?? '' };
}

export function readRows(text: string): readonly SeenRow[] | null {
  const rows: SeenRow[] = [];
  for (const each of text.split(' ')) {
    const [head = '', ...tail] = each.split(BETWEEN_LINES);
    const found = ROW.exec(head);
    const lines = tail.map(readLine).filter((line) => line !== null);
    if (!found || lines.length < tail.length) return null;
    const [, whole = '', method = '', title = '', letter = '', words = ''] = found;
    const [number = EMPTY, asked, percent = null] = found.slice(6);
    rows.push({
      whole,
      method,
      title,
      number,
      status: statusOf(letter),
      words,
      isAsked: asked === undefined ? null : asked === ASKED,
      percent,
      lines: each === head ? null : lines,
    });
  }
  return rows;
}

function said({ status, words }: SeenRow): string {
  return `${status} ${words}`;
}

/** By what a row is found again, the surest first; among equals in order of occurrence. */
const KEYS: readonly ((row: SeenRow) => string | null)[] = [
  // Of several with one title and method those first that say what they said: staff sort rows.
  (row) => numbered(row, `${row.whole} ${said(row)}`),
  (row) => `${row.whole} ${said(row)}`,
  (row) => numbered(row, row.whole),
  ({ whole }) => whole,
  (row) => `${row.title} ${said(row)}`,
  (row) => numbered(row, row.title),
  ({ title }) => title,
];

function numbered({ number }: SeenRow, key: string): string | null {
  return number === EMPTY ? null : `${key} ${number}`;
}

/**
 * Of each row now the one that it was: the same title and method, else the title alone, else the method where the measure
 * was only given another title. A row that is none of them is another's work: `undefined`.
 */
export function matchRows<Row extends SeenRow & { readonly measure: { readonly title: string } }>(
  before: readonly SeenRow[],
  now: readonly Row[],
  titles: TitlesBefore,
): readonly (SeenRow | undefined)[] {
  const found = new Map<SeenRow, SeenRow>();
  const taken = new Map<SeenRow, SeenRow>();
  const take = (row: SeenRow, was: SeenRow) => {
    found.set(row, was);
    taken.set(was, row);
  };
  for (const keyOf of KEYS) {
    const queues = new Map<string, SeenRow[]>();
    for (const was of before) {
      const key = taken.has(was) ? null : keyOf(was);
      const queue = key === null ? undefined : queues.get(key);
      if (queue) queue.push(was);
      else if (key !== null) queues.set(key, [was]);
    }
    for (const row of now) {
      const key = found.has(row) ? null : keyOf(row);
      const was = key === null ? undefined : queues.get(key)?.shift();
      if (was) take(row, was);
    }
  }
  const [places, earlier] = [placesIn(now, found), placesIn(before, taken)];
  for (const row of now) {
    if (found.has(row) || row.method === EMPTY) continue;
    const was = before.find(
      (each) =>
        !taken.has(each) &&
        each.method === row.method &&
        isRetitled(titles.get(each.title), row.measure.title, {
          number: each.number !== EMPTY && each.number === row.number,
          place: isOnePlace(earlier.get(each), places.get(row)),
        }),
    );
    if (was) take(row, was);
  }
  return now.map((row) => found.get(row));
}

/** Where a row stands: after which that is found in both lists, and before which, and how far from it. */
interface Place {
  readonly above: string;
  readonly below: string;
}

/** `pairs` has the rows of this list that are found in the other; both name a pair alike. */
function placesIn(
  rows: readonly SeenRow[],
  pairs: ReadonlyMap<SeenRow, SeenRow>,
): ReadonlyMap<SeenRow, Place> {
  const above = distances(rows, pairs);
  const below = distances([...rows].reverse(), pairs);
  return new Map(
    rows.map((row) => [row, { above: above.get(row) ?? '', below: below.get(row) ?? '' }]),
  );
}

function distances(
  rows: readonly SeenRow[],
  pairs: ReadonlyMap<SeenRow, SeenRow>,
): ReadonlyMap<SeenRow, string> {
  let [pair, since] = ['', 0];
  return new Map(
    rows.map((row) => {
      const other = pairs.get(row);
      if (other)
        [pair, since] = [
          [row, other]
            .map(({ whole }) => whole)
            .sort()
            .join(),
          0,
        ];
      else since++;
      return [row, `${pair} ${since}`];
    }),
  );
}

function isOnePlace(one: Place | undefined, other: Place | undefined): boolean {
  return one?.above === other?.above || one?.below === other?.below;
}

/**
 * Many measures of an office have one method: one that was put in for another is no answer of its unit. Where the memo has
 * not kept the title, both its number and its place say that it is the same.
 */
function isRetitled(
  before: string | undefined,
  now: string,
  { number, place }: { readonly number: boolean; readonly place: boolean },
): boolean {
  if (before === undefined) return number && place;
  return (number || place) && isSameTitle(before, now);
}

/** The titles of a memo's snapshot. */
export function titlesOf(
  measures: readonly { readonly hash: string; readonly title: string }[],
): TitlesBefore {
  return new Map(measures.flatMap(({ hash, title }) => (title === '' ? [] : [[hash, title]])));
}
