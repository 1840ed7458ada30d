/** Where each row stands among its table's numbers: 1.2 under 1, A1 under A, ก.1 under ก; and 1, 2, 3 under a letter of their own. */
import { textIn } from '../../sheet/cell';
import { toArabicDigits } from '../../text/digits';
import type { CleanGrid } from '../clean-grid';
import type { Header } from '../header';
import { readNumber, readNumberedTitle } from '../numbering';

/** `A.1.2` of a row, from 1; null where it bears neither a number nor a code. */
export type PathAt = (row: number) => string | null;

const LETTERS = '[A-Z]{1,2}|[ก-ฮ]';
const DIGITS = '[0-9๐-๙]{1,3}(?:[.-][0-9๐-๙]{1,3}){0,3}';
/** A, A1, A-1.2, ก.1: nothing else stands in the cell. */
const CODE = new RegExp(`^\\(?(${LETTERS})(?:[.\\s-]?(${DIGITS}))?[.)]?$`);
/** Before a title: a letter alone has a sign or, if it is no Thai one, a space behind it. */
const GLUED = new RegExp(
  `^(?:(${LETTERS})[.-]?(${DIGITS})[.)]?\\s+|([ก-ฮ])[.)]\\s*|([A-Z])[.)]?\\s+)(?=[ก-ฮเ-ไ])`,
);
const THAI = /^[ก-ฮ]$/;
const FIRST_LETTER = 'ก';
const LETTER = new RegExp(`^(?:${LETTERS})$`);

/** By the first header: a table's columns seldom move. */
export function pathsIn(grid: CleanGrid, { columns, lastRow }: Header): PathAt {
  const { number, title, method } = columns;
  const paths = new Map<number, string>();
  const areParts = lettersArePartsIn(
    grid.cells.slice(lastRow).map((cells) => textIn(cells, number)),
  );
  let above: string | null = null;
  let letter: string | null = null;
  let isUnder = false;
  let isGrouped = false;
  for (let row = lastRow + 1; row <= grid.cells.length; row++) {
    const cells = grid.cells[row - 1] ?? [];
    const [numbers, titles] = [textIn(cells, number), textIn(cells, title)];
    const own = readNumber(numbers) ?? readNumberedTitle('', titles).number;
    if (own !== null) {
      above = own;
      // Numbers that begin under a letter are its parts, and those that go on under the next ones.
      if (letter !== null && (own === '1' || isGrouped)) isUnder = true;
      if (isUnder) isGrouped = true;
      else letter = null;
      paths.set(row, isUnder ? `${letter}.${own}` : own);
      continue;
    }
    const code = codeIn(numbers) ?? gluedTo(titles);
    // Headings begin a table again.
    if (code === null && numbers === '') continue;
    if (areParts && above !== null && THAI.test(code ?? '')) {
      paths.set(row, `${above}.${code}`);
      continue;
    }
    if (code !== null) paths.set(row, code);
    isUnder = false;
    const isHead = numbers !== '' && textIn(cells, method) === '' && LETTER.test(code ?? '');
    letter = isHead ? code : null;
  }
  return (row) => paths.get(row) ?? null;
}

/** 1, ก, ข, 2: letters from ก on between two numbers of one count, in a table that begins with a number. */
function lettersArePartsIn(numbers: readonly string[]): boolean {
  const said = numbers.filter((text) => readNumber(text) !== null || codeIn(text) !== null);
  if (readNumber(said[0] ?? '') === null) return false;
  let last = Number.NaN;
  let isLettered = false;
  for (const [at, text] of said.entries()) {
    const number = readNumber(text);
    if (number === null) isLettered ||= codeIn(text) === FIRST_LETTER && at > 0;
    else if (isLettered && Number(number) === last + 1) return true;
    else isLettered = false;
    if (number !== null) last = Number(number);
  }
  return false;
}

function codeIn(text: string): string | null {
  const [, letter, digits] = CODE.exec(text) ?? [];
  return letter === undefined ? null : pathOf(letter, digits);
}

function gluedTo(title: string): string | null {
  const [, letter, digits, thai, latin] = GLUED.exec(title) ?? [];
  const first = letter ?? thai ?? latin;
  return first === undefined ? null : pathOf(first, digits);
}

function pathOf(letter: string, digits: string | undefined): string {
  return digits === undefined ? letter : `${letter}.${toArabicDigits(digits).replace(/-/g, '.')}`;
}

/** ก and ข stand beside each other. */
export function areBothLetters(one: string | null, other: string | null): boolean {
  return [one, other].every((path) => path !== null && LETTER.test(path));
}

/** Whether one is of a part of the other: 1.2 of 1. */
export function isPartOf(path: string | null, whole: string | null): boolean {
  return path !== null && whole !== null && path.startsWith(`${whole}.`);
}
