/** The letters of a Thai text that take room on a line. */

/** Thai vowels and marks above and below a letter take no width of their own. */
const ABOVE_OR_BELOW = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

export function withoutMarks(text: string): string {
  return text.replace(ABOVE_OR_BELOW, '');
}
