/** A link comes from a cell that anyone may have written: only Google Docs' own become links. */
export function safeLink(link: string): string | null {
  return /^https:\/\/docs\.google\.com\/[\x21-\x7e]+$/.test(link) ? link : null;
}
