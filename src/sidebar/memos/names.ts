/** How a memo's people and days are named. */
import type { SignerRecord } from '../../core/sign-off/round';
import { longThaiDate, parseIsoDate } from '../../core/text/dates';
import type { MemosWords } from '../parts/words';

type Named = Pick<SignerRecord, 'name' | 'position' | 'heading' | 'actingFor'>;

/**
 * The post where there is one: it is what people call their superiors by. Where others of the memo are called the same, as
 * is whoever signs in two posts, what they act for, or the heading over their lines, tells them apart; where that is
 * the same as well, their place in the list.
 */
export function shortName(words: MemosWords, signer: Named, among: readonly Named[]): string {
  const isAlone = (nameOf: (each: Named) => string) =>
    among.filter((each) => nameOf(each) === nameOf(signer)).length < 2;
  if (isAlone((each) => bareName(words, each))) return bareName(words, signer);
  const longer = longerName(words, signer);
  if (isAlone((each) => longerName(words, each))) return longer;
  return words.signers.inPlace(longer, among.indexOf(signer) + 1);
}

function longerName(words: MemosWords, signer: Named): string {
  const bare = bareName(words, signer);
  const { actingFor, heading } = signer;
  const more = actingFor === '' ? heading : words.signers.acting(actingFor);
  return more === '' || more === bare ? bare : `${bare} (${more})`;
}

function bareName(words: MemosWords, { name, position, heading }: Named): string {
  return position || name || heading || words.signers.nameless;
}

/** `2026-03-10` as the page's reader writes it. */
export function dayOf(words: MemosWords, date: string): string {
  const day = parseIsoDate(date);
  return day ? words.date(longThaiDate(day)) : date;
}
