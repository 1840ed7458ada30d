/** How the same Thai word is typed: variants that look alike on screen but differ in code points. */
import { closeGaps } from './looks/pdf-text';
import { settleMarks } from './looks/thai-marks';

/** The text as it looks: marks and look-alikes settled, nothing invisible; line breaks are `\n`, ends trimmed. */
export function cleanCell(text: string): string {
  return settleMarks(UNCLEAN.test(text) ? settled(text) : text).trim();
}

/** Nearly every cell has none of these: one look is cheaper than three replacements. */
const UNCLEAN =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\r\u2028\u2029\v]/;

function settled(text: string): string {
  return text
    .replace(/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/\r\n?|[\u2028\u2029\v]/g, '\n');
}

/** Letters of other alphabets that are drawn as Latin ones, and the Latin ones; keyboards of both are at hand. */
const FOREIGN = 'АВЕКМНОРСТХІЅЈУаеорсхуіѕјΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const LATIN = 'ABEKMHOPCTXISJYaeopcxyisjABEZHIKMNOPTYXo';
const LATIN_FOR: ReadonlyMap<string, string> = new Map(
  [...FOREIGN].map((letter, index) => [letter, LATIN[index] ?? letter]),
);
const FOREIGN_LETTER = new RegExp(`[${FOREIGN}]`, 'g');

/** One form for comparing: what looks alike settled, gaps of a PDF closed, no white space, lower case. */
export function foldThai(text: string): string {
  return closeGaps(cleanCell(text))
    .replace(/\s+/g, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(FOREIGN_LETTER, (letter) => LATIN_FOR.get(letter) ?? letter)
    .replace(/ๅ/g, 'า')
    .toLowerCase();
}

/** White space made single, for titles and names; line breaks become spaces. */
export function singleSpaced(text: string): string {
  return cleanCell(text).replace(/\s+/g, ' ');
}

/** A pattern for a word however it is spaced or broken over lines, in text that `cleanCell` has settled. */
export function looseWord(word: string): string {
  return [...word.replace(/\s+/g, '')].map(looseLetter).join('\\s*');
}

function looseLetter(letter: string): string {
  // Text from a PDF has a gap in its place.
  if (letter === 'ำ') return '(?:ำ|(?<=\\s)า)';
  return letter.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
