/** Finds what a misspelt name was likely meant to be. */

/**
 * The nearest of the names. Null where none is near (more than a third of the letters differ), where two are as near,
 * and where one is the other with a word more: งบประมาณ is no slip for ปีงบประมาณ.
 */
export function nearestName(name: string, names: Iterable<string>): string | null {
  let nearest: string | null = null;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of new Set(names)) {
    // No name can be nearer than the difference of the lengths: spares most of the work.
    if (Math.abs(candidate.length - name.length) > least || hasWordMore(name, candidate)) continue;
    const distance = editDistance(name, candidate);
    if (distance < least) {
      least = distance;
      nearest = candidate;
    } else if (distance === least) nearest = null;
  }
  return nearest;
}

/** One letter more is a slip of the hand. */
function hasWordMore(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.length - short.length > 1 && long.includes(short);
}

/** Letters to add, drop or change to make one text from the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const current = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
