/** Reads a Google Doc's id from its link. */
export function docIdOf(link: string): string | null {
  return /\/d\/([\w-]{10,})/.exec(link)?.[1] ?? null;
}
