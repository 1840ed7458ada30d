/** Finds words that are surely or probably misspelt, and never a piece that two right words make between them. */
import { once } from '../once';
import { doubledEndsIn, monthSlipsIn, type Slip } from './slips';
import { aiSlipsIn } from './slips/ai-vowels';
import { lateMarkForms } from './slips/late-marks';
import { lawShortsIn } from './slips/law-shorts';
import { nearWordsIn } from './slips/near-words';
import { syllableSlipsIn } from './slips/syllables';
import { isWhole, JOINS_BEFORE } from './whole';
import { WORD_PAIRS } from './word-pairs';

export interface Misspelt {
  readonly index: number;
  readonly wrong: string;
  readonly right: string;
  /** Something else may be meant: only the user can say. */
  readonly asks: boolean;
}

interface Pair {
  readonly right: string;
  readonly asks: boolean;
  /** What stands around it where it is part of right text. */
  readonly around: readonly (readonly [before: string, after: string])[];
}

/** Behind any letter. */
const ANY_LETTER = '^';
const THAI_LETTER = /[ก-๎]/;
const PAIRS = once(
  (): ReadonlyMap<string, Pair> =>
    new Map([
      ...lateMarkForms().map(
        ([wrong, right]) => [wrong, { right, asks: false, around: [] }] as const,
      ),
      ...WORD_PAIRS.trim().split('\n').flatMap(pairsOf),
    ]),
);

/** The longest first: โน๊ตบุ๊ค holds โน๊ต. */
const ANY_WRONG = once(
  () =>
    new RegExp(
      [...PAIRS().keys()]
        .sort((one, other) => other.length - one.length)
        .map((wrong) => wrong.replace(/\./g, '\\.'))
        .join('|'),
      'g',
    ),
);

function pairsOf(line: string): readonly (readonly [string, Pair])[] {
  const [right = '', forms = ''] = line.split(' < ');
  return forms.split(', ').map((form) => {
    const [, asks = '', wrong = '', rest = ''] =
      /^(\??)([^[]*?)((?: \[[^\]]*\])*)$/.exec(form) ?? [];
    const around = [...rest.matchAll(/\[([^_]*)_([^\]]*)\]/g)].map(
      ([, before = '', after = '']) => [before, after] as const,
    );
    return [wrong, { right, asks: asks !== '', around }] as const;
  });
}

/** In the text's order; none overlaps another. */
export function misspeltIn(text: string): readonly Misspelt[] {
  const listed = listedIn(text);
  const slips = [
    ...lawShortsIn(text),
    ...[
      ...monthSlipsIn(text),
      ...doubledEndsIn(text),
      ...aiSlipsIn(text),
      ...unlisted(text),
      ...syllableSlipsIn(text),
    ].map((slip) => ({ ...slip, asks: true })),
  ];
  if (slips.length === 0) return listed;
  const found = [...listed];
  for (const slip of slips) {
    if (!found.some((each) => overlaps(each, slip))) found.push(slip);
  }
  return found.sort((one, other) => one.index - other.index);
}

/** What the list knows is told by the list, with the letters around it where it is right. */
function unlisted(text: string): readonly Slip[] {
  return nearWordsIn(text).filter(({ wrong }) =>
    [...wrong.matchAll(ANY_WRONG())].every(({ 0: listed, index }) =>
      JOINS_BEFORE.test(wrong[index + listed.length] ?? ''),
    ),
  );
}

function overlaps(one: Slip, other: Slip): boolean {
  return one.index < other.index + other.wrong.length && other.index < one.index + one.wrong.length;
}

function listedIn(text: string): readonly Misspelt[] {
  const found: Misspelt[] = [];
  const wrongs = ANY_WRONG();
  wrongs.lastIndex = 0;
  for (let match = wrongs.exec(text); match; match = wrongs.exec(text)) {
    const [wrong] = match;
    const { index } = match;
    const pair = PAIRS().get(wrong);
    if (pair && isWord(text, index, wrong, pair)) {
      found.push({ index, wrong, right: pair.right, asks: pair.asks });
    } else {
      // A shorter one may begin inside.
      wrongs.lastIndex = index + 1;
    }
  }
  return found;
}

/** มค.71801/45: the letters of a province before a paper's number, and no month. */
const REFERENCE = /^\s?[0-9๐-๙]{4,5}(?:\.[0-9๐-๙]{1,3}){0,2}\s?\//;
const MOST_DIGITS = 20;

function isWord(text: string, index: number, wrong: string, { around }: Pair): boolean {
  const end = index + wrong.length;
  const before = text[index - 1] ?? '';
  if (!isWhole(text, index, wrong) || REFERENCE.test(text.slice(end, end + MOST_DIGITS)))
    return false;
  return !around.some(
    ([left, right]) =>
      (left === ANY_LETTER ? THAI_LETTER.test(before) : text.endsWith(left, index)) &&
      text.startsWith(right, end),
  );
}
