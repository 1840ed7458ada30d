/** How a memo's people and days are named. */
import type { SignerRecord } from '../../core/sign-off/round';
import { longThaiDate, parseIsoDate } from '../../core/text/dates';
import type { MemosWords } from '../parts/words';

type Named = Pick<SignerRecord, 'name' | 'position' | 'heading'>;

/** The post where there is one: it is what people call their superiors by. */
export function shortName(words: MemosWords, { name, position, heading }: Named): string {
  return position || name || heading || words.signers.nameless;
}

/** `2026-03-10` as the page's reader writes it. */
export function dayOf(words: MemosWords, date: string): string {
  const day = parseIsoDate(date);
  return day ? words.date(longThaiDate(day)) : date;
}
