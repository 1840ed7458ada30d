/** Decides when two spellings of a heading, a setting or a tag are the same name. */
import { toArabicDigits } from './digits';
import { foldThai } from './spelling';

/** The name without what hands vary: see foldThai; and a colon at its end, and the kinds of digit and of dash. */
export function looseName(name: string): string {
  return titleKey(name).replace(/[\u2010-\u2015\u2212]/g, '-');
}

/** The same of a measure's title, as old memos have kept it: dashes stay of their kind. */
export function titleKey(title: string): string {
  return toArabicDigits(foldThai(title)).replace(/(?<![:：])[:：]+$/, '');
}
