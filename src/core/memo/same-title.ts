/** Whether a measure was given other words for the same, or is another measure. */
import { titleKey } from '../text/loose-name';

/** So much of the pairs of letters that stand in both. */
const MOST_ALIKE = 0.55;

/** What is longer says enough by its beginning. */
const LONGEST = 120;

/** A title is compared as far as the shorter one of the memo was kept; one that has another number alone is another. */
export function isSameTitle(before: string, now: string): boolean {
  const [one, other] = [before, now].map((title) => titleKey(title).slice(0, LONGEST));
  if (!one || !other) return false;
  if (one === other) return true;
  const [bare, otherBare] = [one, other].map((title) => title.replace(/\d+/g, ''));
  if (bare === otherBare) return false;
  if (isWithin(one, other) || isWithin(other, one)) return true;
  const [pairs, otherPairs] = [pairsOf(one), pairsOf(other)];
  const shared = [...pairs].filter((pair) => otherPairs.has(pair)).length;
  return (2 * shared) / (pairs.size + otherPairs.size) >= MOST_ALIKE;
}

/** Words of one syllable are within too many others. */
const SHORTEST = 6;

function isWithin(part: string, whole: string): boolean {
  return part.length >= SHORTEST && whole.includes(part);
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)),
  );
}
