/** A letter's text as it may go out, whoever typed it: lines of what prints, and no longer than a letter is. */

/** Some ten times as long as ours. */
export const LONGEST_LETTER = 4000;

/** '' where nothing is left of it. */
export function letterOf(text: string): string {
  return text
    .slice(0, LONGEST_LETTER)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n]/gu, ' ')
    .trim();
}
