/** Decides when two spellings of a heading, a setting or a tag are the same name. */
import { toArabicDigits } from '../thai/digits';

/**
 * The name without what hands vary: white space, zero-width characters, a colon at its end, letter
 * case, the kind of digit, and Thai vowels typed in two keystrokes (เเ for แ, ํ and า for ำ).
 * '' for a name of white space only.
 */
export function looseName(name: string): string {
  return toArabicDigits(name)
    .replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, '')
    .replace(/เเ/g, 'แ')
    .replace(/ํา/g, 'ำ')
    .replace(/[:：]+$/, '')
    .toLowerCase();
}
