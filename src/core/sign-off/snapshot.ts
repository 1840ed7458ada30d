/**
 * The measures as a memo had them, small enough for one cell of its row: status, number and title of each,
 * and what tells whether the other words have changed since.
 */
import { HASHES, hashOf } from '../hash';
import type { Measure, Status } from '../measures/measure';
import type { Settings } from '../office/read-settings';
import { NAMING } from '../office/settings';
import type { Signer } from '../office/signers';
import { titleKey } from '../text/loose-name';

/** Null: unclear. */
export type SeenStatus = Status | null;

export interface SeenMeasure {
  /** Of the title, however it is spaced: what the measure is known by. */
  readonly hash: string;
  readonly number: string | null;
  /** Cut, where it comes from a snapshot. */
  readonly title: string;
  readonly status: SeenStatus;
  /** Of its other words; 0 where it comes from a snapshot. */
  readonly words: number;
  /** Of what stands in the office's own columns, such as the budget; 0 where nothing does, or from a snapshot. */
  readonly own: number;
}

export interface Seen {
  readonly measures: readonly SeenMeasure[];
  /** The sum over the measures, so that one that was added can be taken out again. */
  readonly words: number;
  /** The same over the own columns; null where an older memo has not kept it. */
  readonly own: number | null;
  readonly settings: string;
  readonly signers: string;
}

export interface SeenSource {
  readonly measures: readonly Measure[];
  readonly settings: Settings;
  readonly signers: readonly Signer[];
}

export function seenNow({ measures, settings, signers }: SeenSource): Seen {
  const seen = measures.map(seenMeasure);
  const printed = [...settings.known].flatMap(([key, entry]) => (key === NAMING ? [] : [entry]));
  const entries = [...printed, ...settings.extra];
  return {
    measures: seen,
    words: seen.reduce((sum, { words }) => (sum + words) % HASHES, 0),
    own: seen.reduce((sum, { own }) => (sum + own) % HASHES, 0),
    settings: letters(hashOf(entries.map(({ label, value }) => [label, value]))),
    // Without addresses: see the fingerprint.
    signers: letters(
      hashOf(signers.map(({ row: _row, order: _order, email: _email, ...signer }) => signer)),
    ),
  };
}

function seenMeasure({ number, title, status, activities }: Measure): SeenMeasure {
  const words = activities.map(({ method, owners, followUp, note }) => [
    method,
    owners,
    followUp,
    note,
  ]);
  const own = activities.map((activity) => activity.own ?? []);
  return {
    hash: titleHash(title),
    number,
    title,
    status,
    words: hashOf(words),
    own: own.some((texts) => texts.length > 0) ? hashOf(own) : 0,
  };
}

/** What a measure is known by in a snapshot. */
export function titleHash(title: string): string {
  return letters(hashOf(titleKey(title)));
}

/** A cell holds 50,000 characters; the rest is left to whoever counts them otherwise. */
const MOST_CHARACTERS = 45_000;

/** Titles are for people, and every command that looks for a memo reads all rows: their part of a row has an end. */
const MOST_WITH_TITLES = 9_000;

/** Not a line break: a cell with thousands of those makes its row as high. */
const BREAK = '¶';

/** As many letters of a title as tell it from others. */
const LONGEST_TITLE = 120;

/** Of this form; a letter in front, so that no cell takes it for a number. Of the one before, `S1`, the own columns are left out. */
const VERSION = 'S2';

/**
 * A piece for each measure, behind one for the digests. Titles are cut, and then numbers left out, where
 * there are many; '' where even so they do not fit: then nothing can be compared.
 */
export function writeSnapshot(seen: Seen): string {
  const { words, own, settings, signers } = seen;
  const head = VERSION + letters(words) + settings + signers + letters(own ?? 0);
  const unnumbered = seen.measures.map((measure) => ({ ...measure, number: null }));
  for (const measures of [seen.measures, unnumbered]) {
    const bare = [head, ...lines(measures, 0)].join(BREAK).length;
    if (bare > MOST_CHARACTERS) continue;
    const room = Math.floor((MOST_WITH_TITLES - bare) / Math.max(measures.length, 1));
    return [head, ...lines(measures, Math.min(Math.max(room, 0), LONGEST_TITLE))].join(BREAK);
  }
  return '';
}

export const LETTERS: Readonly<Record<Status | 'unclear', string>> = {
  'not-started': 'N',
  'in-progress': 'P',
  done: 'D',
  unclear: 'U',
};

/** A capital where the number is the one that follows; else the number stands behind the hash. */
function lines(measures: readonly SeenMeasure[], room: number): readonly string[] {
  let next: string | null = FIRST;
  return measures.map(({ hash, number, title, status }) => {
    const letter = LETTERS[status ?? 'unclear'];
    const follows = number === next;
    next = following(number);
    const place = follows ? '' : `${number ?? ''} `;
    return (follows ? letter : letter.toLowerCase()) + hash + place + cut(title, room);
  });
}

const FIRST = '1';

/** `3` after `2`, `2.2` after `2.1`; none after none. */
function following(number: string | null): string | null {
  return number?.replace(/(?<!\d)\d+$/, (last) => String(Number(last) + 1)) ?? null;
}

function cut(title: string, room: number): string {
  const text = title.slice(0, room).split(BREAK).join(' ');
  // Half of a letter that takes two characters is not a letter.
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}

/** Null where it is no snapshot, or where someone has changed it. */
export function readSnapshot(text: string): Seen | null {
  const [head = '', ...rest] = text.split(BREAK);
  const heading = HEAD.exec(head);
  if (!heading) return null;
  let next: string | null = FIRST;
  const measures: SeenMeasure[] = [];
  for (const line of rest) {
    const found = LINE.exec(line);
    if (!found) return null;
    const [, letter = '', hash = '', tail = ''] = found;
    const follows = letter === letter.toUpperCase();
    const space = follows ? -1 : tail.indexOf(' ');
    const number: string | null = follows ? next : tail.slice(0, space) || null;
    next = following(number);
    measures.push({
      hash,
      number,
      title: tail.slice(space + 1),
      status: statusOf(letter.toUpperCase()),
      words: 0,
      own: 0,
    });
  }
  const [, words = '', settings = '', signers = '', own] = heading;
  return {
    measures,
    words: numberFrom(words),
    own: own === undefined ? null : numberFrom(own),
    settings,
    signers,
  };
}

const HEAD = /^(?:S1(?=[\w-]{15}$)|S2(?=[\w-]{20}$))([\w-]{5})([\w-]{5})([\w-]{5})([\w-]{5})?$/;
const LINE = /^([NPDU]|[npdu](?=.{5}[\d.]* ))([\w-]{5})(.*)$/;

export function statusOf(letter: string): SeenStatus {
  if (letter === LETTERS['not-started']) return 'not-started';
  if (letter === LETTERS['in-progress']) return 'in-progress';
  return letter === LETTERS.done ? 'done' : null;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
export const HASH_LETTERS = 5;
/** Of a number below `HASHES`: five letters of 64 hold 30 bits. */
export function letters(value: number): string {
  let text = '';
  for (let rest = value, place = 0; place < HASH_LETTERS; place++) {
    text += ALPHABET[rest % ALPHABET.length];
    rest = Math.floor(rest / ALPHABET.length);
  }
  return text;
}

function numberFrom(text: string): number {
  return [...text].reduceRight(
    (sum, letter) => sum * ALPHABET.length + ALPHABET.indexOf(letter),
    0,
  );
}

/** Its measures; none where it cannot be read. */
export function seenMeasures(text: string): readonly SeenMeasure[] {
  return readSnapshot(text)?.measures ?? [];
}

/** The titles of its measures, as `titleHash` makes them. */
export function seenHashes(text: string): readonly string[] {
  return seenMeasures(text).map(({ hash }) => hash);
}
