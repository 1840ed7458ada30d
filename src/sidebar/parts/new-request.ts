/** Names one wish of the user's, so that asking again after a lost answer is the same wish once more. */

/** No two are alike, as far as one memo sees them. */
export function newRequest(): string {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
}
