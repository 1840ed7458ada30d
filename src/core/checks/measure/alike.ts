/** How much two texts are alike: by the pairs of letters that they share, so that the work grows with their length alone. */

export type Pairs = ReadonlyMap<string, number>;

/** Of a folded text. */
export function pairsOf(text: string): Pairs {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** 1 where the texts have the same pairs, 0 where they share none, or have none (Dice). */
export function likeness(one: Pairs, other: Pairs): number {
  let shared = 0;
  let all = 0;
  for (const [pair, count] of one) {
    shared += Math.min(count, other.get(pair) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * shared) / all;
}
