/** What is one of the long words of every office but for one letter: put in, left out, another's, or changed about. */
import { once } from '../../once';
import type { Slip } from '../slips';
import { isWhole } from '../whole';
import { LONG_WORDS } from './long-words';

/** Shorter words have too many neighbours. */
const SHORTEST = 7;
/** With one letter wrong the beginning or the end of so many letters is right. */
const KEY = 4;

interface Keys {
  /** By the hash of four letters whether any key has it: nearly no place in a text has. */
  readonly hashes: Uint8Array;
  readonly first: ReadonlyMap<string, readonly string[]>;
  readonly last: ReadonlyMap<string, readonly string[]>;
}

const KEYS = once((): Keys => {
  // The longest first: a word may hold another.
  const words = LONG_WORDS.filter(({ length }) => length >= SHORTEST).sort(
    (one, other) => other.length - one.length,
  );
  const first = byKey(words, 0, KEY);
  const last = byKey(words, -KEY);
  const hashes = new Uint8Array(HASHES);
  for (const key of [...first.keys(), ...last.keys()]) hashes[hashAt(key, 0)] = 1;
  return { hashes, first, last };
});

const HASHES = 4096;

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let each = at; each < at + KEY; each++) hash = hash * 11 + text.charCodeAt(each);
  return hash % HASHES;
}

function byKey(words: readonly string[], from: number, to?: number) {
  const keys = new Map<string, string[]>();
  for (const word of words) {
    const key = word.slice(from, to);
    keys.set(key, [...(keys.get(key) ?? []), word]);
  }
  return keys;
}

/** In the text's order. */
export function nearWordsIn(text: string): readonly Slip[] {
  if (text.length < SHORTEST) return [];
  const { hashes, first, last } = KEYS();
  const found: Slip[] = [];
  for (let at = 0; at + KEY <= text.length; at++) {
    if (hashes[hashAt(text, at)] === 0) continue;
    const key = text.slice(at, at + KEY);
    const slip = slipAt(text, at, first.get(key), last.get(key));
    if (slip && slip.index >= endOf(found)) found.push(slip);
  }
  return found;
}

function endOf(found: readonly Slip[]): number {
  const slip = found[found.length - 1];
  return slip ? slip.index + slip.wrong.length : 0;
}

function slipAt(
  text: string,
  at: number,
  beginning: readonly string[] = [],
  ending: readonly string[] = [],
): Slip | null {
  const end = at + KEY;
  const isThere =
    beginning.some((word) => text.startsWith(word, at)) ||
    ending.some((word) => text.endsWith(word, end));
  if (isThere) return null;
  return firstNear(text, beginning, () => at) ?? firstNear(text, ending, (length) => end - length);
}

/** One letter is another's, left out, or put in. */
const LENGTHS = [0, -1, 1];

/** `from` is where what has so many letters begins. */
function firstNear(
  text: string,
  words: readonly string[],
  from: (length: number) => number,
): Slip | null {
  for (const word of words) {
    for (const more of LENGTHS) {
      const length = word.length + more;
      const index = from(length);
      // The first two letters are never the wrong ones: they may be of the word before (the งประมาณ of ของประมาณการ).
      if (index < 0 || text[index] !== word[0] || text[index + 1] !== word[1]) continue;
      const wrong = text.slice(index, index + length);
      if (isNear(wrong, word) && isWhole(text, index, wrong)) return { index, wrong, right: word };
    }
  }
  return null;
}

const THAI = /^[ก-๎]+$/;
/** Told by text/characters. */
const ODD = /ํ|เเ|([\u0e30-\u0e3a\u0e45-\u0e4e])\1/;

function isNear(wrong: string, word: string): boolean {
  return isOneLetterOff(wrong, word) && THAI.test(wrong) && !ODD.test(wrong);
}

function isOneLetterOff(wrong: string, word: string): boolean {
  const longer = Math.max(wrong.length, word.length);
  // At the text's end what stands there may be much shorter.
  const shorter = Math.min(wrong.length, word.length);
  if (longer - shorter > 1) return false;
  let same = 0;
  while (same < shorter && wrong[same] === word[same]) same++;
  let behind = 0;
  while (behind < shorter && wrong[wrong.length - 1 - behind] === word[word.length - 1 - behind]) {
    behind++;
  }
  const isSwapped = wrong[same] === word[same + 1] && wrong[same + 1] === word[same];
  return same + behind >= longer - (isSwapped && longer === shorter ? 2 : 1);
}
