/** A number for what a value says: two that differ have the same one seldom, and no two runs differ. */

/** All are below: of 6,000 titles two are alike once in sixty sheets. */
export const HASHES = 2 ** 30;

const PRIME = 0x01000193;

/** FNV-1a, folded to 30 bits; http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashOf(value: unknown): number {
  const text = JSON.stringify(value);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), PRIME);
    hash = Math.imul(hash ^ (unit >> 8), PRIME);
  }
  return ((hash >>> 30) ^ hash) & (HASHES - 1);
}
