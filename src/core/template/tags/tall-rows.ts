/** Which rows of the official tables are taller than a third of a page: those alone may go on overleaf. */
import type { Activity } from '../../measures/measure';
import { withoutMarks } from '../../text/paper/letters';

/** A line of the form is 18 pt high, and a page has room for 714 pt. */
const MOST_LINES = 13;

/** Letters to a line, by a column's width: an average Thai letter of the form is 6.4 pt wide. */
const LETTERS = { title: 14, method: 19, owners: 12, followUp: 11, note: 9 } as const;

/** `method` is with its budget and time. */
export function isTallInMeasures(
  { owners, followUp }: Activity,
  title: string,
  method: string,
): boolean {
  return (
    isTall(title, LETTERS.title) ||
    isTall(method, LETTERS.method) ||
    isTall(owners.join('\n'), LETTERS.owners) ||
    isTall(followUp, LETTERS.followUp)
  );
}

/** The note stands below its mark. */
export function isTallInResults({ note }: Activity, title: string, method: string): boolean {
  return (
    isTall(title, LETTERS.title) ||
    isTall(method, LETTERS.method) ||
    isTall(`/\n${note}`, LETTERS.note)
  );
}

function isTall(text: string, lettersInLine: number): boolean {
  // Most cells are far too short to be counted.
  if (text.length < MOST_LINES) return false;
  const lines = text
    .split('\n')
    .map((line) => Math.max(Math.ceil(withoutMarks(line).length / lettersInLine), 1));
  return lines.reduce((sum, count) => sum + count, 0) > MOST_LINES;
}
