/** Characters that are not what they look like, or that no word has so: found, named by kind, and put right where that is sure. */

import { closeGaps, isPdfText } from '../text/looks/pdf-text';
import { settleMarks } from '../text/looks/thai-marks';
import { around, aroundChange, firstChange } from '../text/short';
import { outsideLinks } from './links';
import { misspeltIn } from './misspelt';
import { wrongSyllables } from './slips/syllables';

export type OddKind =
  | 'marks'
  | 'invisible'
  | 'spaces'
  | 'letter-for-digit'
  | 'two-marks'
  | 'loose-mark'
  | 'split-vowel'
  | 'no-syllable';

export interface OddCharacters {
  readonly kind: OddKind;
  /** The text around, as it is where the message may show it, else as it should be. */
  readonly shown: string;
  /** What is meant; '' where only the user knows. */
  readonly meant: string;
}

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/;
const ALL_INVISIBLE = new RegExp(`${INVISIBLE.source}+`, 'g');
/** It keeps a line from breaking. */
const HARD_SPACE = /[\u00a0\u2007\u202f]/;
const SPACES = /[ \u00a0\u2007\u202f]{2,}/g;

/** Two vowels over or under, or two tones, on one letter. */
const TWO_MARKS = /[ก-ฮ](?:[ัิ-ื]{2,}|[ุู]{2,}|[ัิ-ฺ็]?[่-๋]{2,})/;
const LOOSE_MARK = /(?:^|[\s(0-9๐-๙A-Za-z.,)])[ัิ-ฺ็-๎]/m;
const SPLIT_VOWEL = /(?<![ก-๎])[เ-ไ][ \u00a0]+(?=[ก-ฮ][ก-๎])/;
const ALL_SPLIT_VOWELS = new RegExp(SPLIT_VOWEL.source, 'g');

const UNITS =
  '\\s*(?:เดือน|คน|วัน|ครั้ง|ปี|บาท|แห่ง|ราย|ม\\.ค|ก\\.พ|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค|มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)';
/** O and l typed for 0 and 1. O26 is an item's code, I1 a question's. */
const FOR_ZERO =
  /(?<![A-Za-z][0-9๐-๙]{0,9})(?<=[0-9๐-๙])[oO]+(?![A-Za-z])|(?<![A-Za-z0-9๐-๙])[oO](?=[๐-๙]{3})/;
const FOR_ONE = new RegExp(
  `(?<=[๐-๙])[lI](?![A-Za-z])|(?<=[0-9])l(?=[0-9])|(?<![A-Za-z0-9๐-๙])l(?=[0-9๐-๙])|(?<![A-Za-z0-9๐-๙])I(?=[0-9๐-๙]{1,2}${UNITS})`,
);
const LETTER_FOR_DIGIT = new RegExp(`${FOR_ZERO.source}|${FOR_ONE.source}`, 'g');

/** What nearly no text has; one look in place of many. */
const SUSPICIOUS =
  /[0-9๐-๙][oOlI]|[oOlI][0-9๐-๙]|[ัิ-ฺ็]{2}|[่-๋]{2}|[\s(0-9๐-๙A-Za-z.,)][ัิ-ฺ็-๎]|^[ัิ-ฺ็-๎]|[เ-ไ][ \u00a0]/m;

export function oddCharactersIn(text: string): readonly OddCharacters[] {
  const found: OddCharacters[] = [];
  const settled = settledMarks(text);
  if (settled !== text) {
    const meant = aroundChange(text, settled);
    found.push({ kind: 'marks', shown: meant, meant });
  }
  if (INVISIBLE.test(text)) {
    const clean = text.replace(ALL_INVISIBLE, '');
    const meant = around(clean, text.search(INVISIBLE));
    found.push({ kind: 'invisible', shown: meant, meant });
  }
  const single = withSingleSpaces(text);
  if (single !== text) {
    const meant = aroundChange(text, single);
    found.push({ kind: 'spaces', shown: meant, meant });
  }
  const asked = SUSPICIOUS.test(settled) ? askedIn(closeGaps(settled)) : [];
  // One of the others tells it better.
  return asked.length > 0 ? [...found, ...asked] : [...found, ...noSyllablesIn(settled)];
}

/** The first that no list of words and no slip of the hand explains. */
function noSyllablesIn(settled: string): readonly OddCharacters[] {
  const text = closeGaps(settled.replace(ALL_INVISIBLE, ''));
  const places = wrongSyllables(text);
  if (places.length === 0) return [];
  const told = misspeltIn(text);
  const place = places.find(
    (at) => !told.some(({ index, wrong }) => index <= at + 1 && at < index + wrong.length),
  );
  if (place === undefined) return [];
  return [{ kind: 'no-syllable', shown: around(text, place + 1), meant: '' }];
}

/** What can only be right. */
export function withSureCharacters(text: string): string {
  return withSingleSpaces(settledMarks(text).replace(ALL_INVISIBLE, ''));
}

function withSingleSpaces(text: string): string {
  if (!HARD_SPACE.test(text)) return text;
  return text.replace(SPACES, (run) => (HARD_SPACE.test(run) ? ' ' : run));
}

/** Marks in glyphs of their own, and gaps in words, are told of text from a PDF. */
function settledMarks(text: string): string {
  const settled = settleMarks(text);
  return settled === text || isPdfText(text) ? text : settled;
}

function askedIn(text: string): readonly OddCharacters[] {
  const found: OddCharacters[] = [];
  const digits = withDigits(text);
  if (digits !== text) {
    const at = firstChange(text, digits);
    found.push({ kind: 'letter-for-digit', shown: around(text, at), meant: around(digits, at) });
  }
  if (SPLIT_VOWEL.test(text)) {
    const meant = aroundChange(text, withJoinedVowels(text));
    found.push({ kind: 'split-vowel', shown: meant, meant });
  }
  const two = text.search(TWO_MARKS);
  if (two >= 0) found.push({ kind: 'two-marks', shown: around(text, two), meant: '' });
  const loose = text.search(LOOSE_MARK);
  if (loose >= 0) found.push({ kind: 'loose-mark', shown: around(text, loose + 2), meant: '' });
  return found;
}

export function withJoinedVowels(text: string): string {
  return text.replace(ALL_SPLIT_VOWELS, (gap) => gap[0] ?? '');
}

/** In the digits that stand beside it; web and e-mail addresses keep theirs. */
export function withDigits(text: string): string {
  return outsideLinks(text, (part) =>
    part.replace(LETTER_FOR_DIGIT, (letters: string, index: number) => {
      const beside = `${part[index - 1] ?? ''}${part[index + letters.length] ?? ''}`;
      const [zero, one] = /[๐-๙]/.test(beside) ? ['๐', '๑'] : ['0', '1'];
      return letters.replace(/./g, (letter) => (/[oO]/.test(letter) ? zero : one));
    }),
  );
}
