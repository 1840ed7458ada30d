/**
 * Decides which row is meant that a page speaks of: staff sort rows, put some in and delete some while it is looked at. A row
 * is known by a short code of its cells and of the rows beside it; what is changed in it is left to others.
 */
import { hashOf } from '../../../core/hash';

type Rows = readonly (readonly string[])[];

/** No code is longer. */
export const LONGEST_CODE = 120;

/** As many as a code has room for: all cells behind are taken as one. */
const MOST_CELLS = 37;
const LETTERS = 3;
const BASE = 36;
/** The greatest prime that three letters hold: by a power of two or three, hashes of short texts meet twice as often. */
const CODES = 46_649;
const EMPTY = '.';
/**
 * Between the cells and the rows beside them stands whether another row could be mistaken for this one: none that has fewer than
 * three other cells; none that is quite alike; or one that is.
 */
const FAR = '!';
const ALONE = ':';
const WITH_ANOTHER = ';';
const FAR_CELLS = 3;
/** Rows are held against each other so often at most, for all codes of a sheet: what is not known to be far may be near. */
const MOST_COMPARED = 1_000_000;

export interface KnownRows {
  /**
   * Letters for each cell of the row, which counts from 1; how far from it the others are but for the columns of `own`, those that
   * are to be changed; and letters for the row above and the row below.
   */
  readonly codeOf: (row: number, own: readonly number[]) => string;
  /**
   * Where the row of a code stands now; `row` is where it stood. One of its cells may be another by now, where no other row
   * was near it or the rows beside it are the same. Null where it is nowhere, or where it may be either of two.
   */
  readonly find: (code: string, row: number, own: readonly number[]) => number | null;
}

/** Of a sheet's rows from its first on, as their texts are shown. */
export function knownRows(rows: Rows): KnownRows {
  const known = new Map<string, string>();
  const lettersFor = (text: string) => {
    const letters = known.get(text) ?? lettersOf(text);
    known.set(text, letters);
    return letters;
  };
  const cells = rows.map((row) => codesIn(row, lettersFor));
  const cellsAt = (row: number) => cells[row - 1] ?? [];
  const wholeAt = (row: number) => lettersFor(cellsAt(row).join(''));
  const places = new Map<string, ReadonlyMap<string, readonly number[]>>();
  const alikeTo = (codes: readonly string[], own: readonly number[]) => {
    const key = own.join();
    const rowsOf = places.get(key) ?? placesOf(cells.map((each) => without(each, own)));
    places.set(key, rowsOf);
    return rowsOf.get(without(codes, own)) ?? [];
  };
  let compared = 0;
  return {
    codeOf: (row, own) => {
      const isAlone = alikeTo(cellsAt(row), own).length === 1;
      const isFar = () => {
        compared += cells.length;
        return (
          compared <= MOST_COMPARED &&
          cells.every(
            (other, at) =>
              at === row - 1 || differences(cellsAt(row), other, own, FAR_CELLS) === FAR_CELLS,
          )
        );
      };
      const sign = !isAlone ? WITH_ANOTHER : isFar() ? FAR : ALONE;
      return cellsAt(row).join('') + sign + wholeAt(row - 1) + wholeAt(row + 1);
    },
    find: (code, row, own) => {
      const told = readCode(code);
      if (!told) return null;
      const apart = (at: number) => differences(told.cells, cellsAt(at), own, 2);
      const isBetween = (at: number) => wholeAt(at - 1) + wholeAt(at + 1) === told.beside;
      if (apart(row) === 0 && isBetween(row)) return row;
      const same = alikeTo(told.cells, own);
      // Of rows that have been alike from the first nobody can tell one from another by its cells.
      if (told.sign !== WITH_ANOTHER && same.length === 1) return same[0] ?? null;
      const near = cells.flatMap((_, index) => {
        const at = index + 1;
        return (told.sign === FAR || isBetween(at)) && apart(at) <= 1 ? [at] : [];
      });
      if (near.length === 1) return near[0] ?? null;
      return same.includes(row) ? row : null;
    },
  };
}

/** The same without its white space: a cell may be given other line ends on its way. */
function lettersOf(text: string): string {
  const bare = text.replace(/\s+/g, '');
  if (bare === '') return EMPTY;
  return (hashOf(bare) % CODES).toString(BASE).padStart(LETTERS, '0');
}

/** Without the empty ones at its end. */
function codesIn(row: readonly string[], lettersFor: (text: string) => string): readonly string[] {
  const first = row.slice(0, MOST_CELLS - 1);
  const rest = row.slice(MOST_CELLS - 1).join(' ');
  const codes = [...first, rest].map(lettersFor);
  while (codes[codes.length - 1] === EMPTY) codes.pop();
  return codes;
}

/** Of a column, from 1, in a row's codes. */
function indexOf(column: number): number {
  return Math.min(column, MOST_CELLS) - 1;
}

function without(codes: readonly string[], own: readonly number[]): string {
  const rest = [...codes];
  for (const column of own) if (indexOf(column) < rest.length) rest[indexOf(column)] = EMPTY;
  while (rest[rest.length - 1] === EMPTY) rest.pop();
  return rest.join('');
}

/** No more than `most` are counted. */
function differences(
  one: readonly string[],
  other: readonly string[],
  own: readonly number[],
  most: number,
): number {
  const length = Math.max(one.length, other.length);
  let count = 0;
  for (let at = 0; at < length && count < most; at++) {
    if ((one[at] ?? EMPTY) !== (other[at] ?? EMPTY) && !isOwn(own, at)) count++;
  }
  return count;
}

function isOwn(own: readonly number[], index: number): boolean {
  for (const column of own) if (indexOf(column) === index) return true;
  return false;
}

/** Rows, from 1, by their texts. */
function placesOf(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    const there = places.get(text);
    if (there) there.push(index + 1);
    else places.set(text, [index + 1]);
  }
  return places;
}

interface ReadCode {
  readonly cells: readonly string[];
  readonly sign: string;
  readonly beside: string;
}

/** Null for what is no code of ours. */
function readCode(code: string): ReadCode | null {
  const [, cells = '', sign, beside = ''] =
    /^((?:\.|[0-9a-z]{3}){0,37})([!:;])([0-9a-z.]{2,6})$/.exec(code) ?? [];
  return sign === undefined ? null : { cells: cells.match(/\.|[0-9a-z]{3}/g) ?? [], sign, beside };
}
