/** Slips of the hand that no list of words can hold: a last consonant typed twice, and a month's name with letters missing. */

import { everyMatch } from '../every-match';
import { MONTHS, SHORT_MONTHS } from '../text/dates';
import { nearestName } from '../text/nearest-name';

export interface Slip {
  readonly index: number;
  readonly wrong: string;
  readonly right: string;
}

/** Thai letters, from the beginning of a syllable on: as much as a message shows of the word. */
const WORD = '[เ-ไ]?[ก-ฮ][ก-๎]{0,14}?';
/** A vowel or a tone stands near: letters alone are an abbreviation. */
const SPOKEN = '(?<=[\\u0e30-\\u0e3a\\u0e40-\\u0e4e][ก-ฮ]{0,3})';
/** Right ends: แบบ, โดด, ระบบ, คะแนน, ถนน, หมักหมม; and กก, งง, ละออ, รร are no slips at all. */
const NO_SLIP = '(?<![เ-ไะถห])';
/** Of letters that a syllable may end with, without ณ, which is a word: `\\1` is the first of the two. */
const TWO = '([ขคจชซญดตถทธนบปผพฟภมยลวศษสหฬ])\\1+';
/**
 * No word goes on behind it: white space, a sign, the end. Before และ no word has a consonant of its own. After การ and สาร,
 * which are often followed by a word that begins so, only at an end.
 */
const TWICE = new RegExp(
  `${SPOKEN}${NO_SLIP}${TWO}(?![ก-๎.ฯ])|${SPOKEN}${NO_SLIP}${TWO.replace('1', '2')}(?=และ)|(?<=การ|สาร)ร+(?![ก-๎.ฯ])`,
  'g',
);
const BEFORE = new RegExp(`${WORD}$`);
const MOST_BEFORE = 12;

/** Most texts have no such place: one look is cheaper than one at all that stands before every letter. */
const TWICE_HINT = /([ก-ฮ])\1(?:(?![ก-๎])|และ)|[กส]ารร(?![ก-๎])/;

/** In the text's order. */
export function doubledEndsIn(text: string): readonly Slip[] {
  if (!TWICE_HINT.test(text)) return [];
  return everyMatch(text, TWICE).map(({ 0: letters, index }) => {
    const before = text.slice(Math.max(0, index - MOST_BEFORE), index);
    const word = BEFORE.exec(before)?.[0] ?? '';
    const right =
      word + letters.slice(letters.startsWith('ร') ? letters.length : letters.length - 1);
    return { index: index - word.length, wrong: word + letters, right };
  });
}

const YEAR = '(?=\\s{0,3}(?:พ\\.?\\s?ศ\\.?\\s{0,3})?(?:25[0-9]{2}|๒๕[๐-๙]{2}))';
const LETTERS = '([ก-๎]{4,12}(?:\\s(?:คม|ยน|พันธ์|าคม|ายน))?)';
/** Behind a day and before a year, or behind เดือน: nothing but a month stands there. */
const MONTH_PLACE = new RegExp(
  `(เดือน\\s{0,3})${LETTERS}(?:${YEAR}|(?=\\s*$))|((?<![0-9๐-๙])[0-9๐-๙]{1,2}\\s{1,3})${LETTERS}${YEAR}`,
  'g',
);
const HINT = /เดือน|(?:25[0-9]|๒๕[๐-๙])/;
/** `15 มี.ค 2569`: the last full stop is missing. */
const CUT_SHORT = new RegExp(
  `([0-9๐-๙]\\s{0,3})(${SHORT_MONTHS.map((month) => month.slice(0, -1).replace('.', '\\.')).join('|')})(?![ก-๎.])`,
  'g',
);

/** In the text's order. */
export function monthSlipsIn(text: string): readonly Slip[] {
  const cut = everyMatch(text, CUT_SHORT).map(({ 1: before = '', 2: wrong = '', index }) => ({
    index: index + before.length,
    wrong,
    right: `${wrong}.`,
  }));
  if (!HINT.test(text)) return cut;
  const found = everyMatch(text, MONTH_PLACE).flatMap((match) => {
    const before = match[1] ?? match[3] ?? '';
    const wrong = match[2] ?? match[4] ?? '';
    const right = monthMeant(wrong);
    return right === null ? [] : [{ index: match.index + before.length, wrong, right }];
  });
  return [...cut, ...found].sort((one, other) => one.index - other.index);
}

/** Null for a month that is written right, for one with words behind it, and for whatever is far from all of them. */
function monthMeant(written: string): string | null {
  const letters = written.replace(/\s/g, '');
  if (MONTHS.some((month) => written.startsWith(month))) return null;
  const whole = MONTHS.find((month) => month === letters || isCut(month, letters));
  return whole ?? nearestName(letters, MONTHS);
}

/** มกรา, พฤศจิกาย: cut off, with enough left of it to be no other word. */
function isCut(month: string, letters: string): boolean {
  return letters.length >= month.length - 3 && month.startsWith(letters);
}
