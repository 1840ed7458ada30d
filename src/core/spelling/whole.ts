/** Whether a piece of a text can be a word by the letters around it, since Thai has no spaces between words. */

/** What is written on the letter before it, or belongs to its syllable: no word begins with it. */
export const JOINS_BEFORE = /[ะาำๅ\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/;
/** Written before the letter that it belongs to: no word ends with it. */
const JOINS_AFTER = /[เ-ไ]/;
const CONSONANT = /[ก-ฮ]/;

export function isWhole(text: string, index: number, word: string): boolean {
  if (JOINS_BEFORE.test(text[index + word.length] ?? '')) return false;
  return !(JOINS_AFTER.test(text[index - 1] ?? '') && CONSONANT.test(word[0] ?? ''));
}
