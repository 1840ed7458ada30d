/** Decides when two spellings of a heading, a setting or a tag are the same name. */
import { toArabicDigits } from './digits';
import { foldThai } from './spelling';

/** The name without what hands vary: see foldThai; and a colon at its end, and the kind of digit. */
export function looseName(name: string): string {
  return toArabicDigits(foldThai(name)).replace(/(?<![:：])[:：]+$/, '');
}
