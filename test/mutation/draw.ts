/** Draws some of many by a seed: the same ones wherever it is done. */

/** Without an order of their own; all of them where there are no more. */
export function draw<Item>(items: readonly Item[], count: number, seed: number): readonly Item[] {
  const left = [...items];
  const next = randomBy(seed);
  const drawn: Item[] = [];
  while (drawn.length < count && left.length > 0) {
    drawn.push(...left.splice(Math.floor(next() * left.length), 1));
  }
  return drawn;
}

/** mulberry32: from 0 to below 1. */
function randomBy(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
