/** The register's column of what has happened to a memo: one line each, the newest first. */

export interface HistoryLine {
  /** '' where the staff have written a line of their own. */
  readonly when: string;
  readonly text: string;
}

const BETWEEN = ' · ';

/** So many are read on one sheet; what came before is in Drive's own history. */
const MOST_LINES = 30;

/** A cell holds 50,000 characters. */
const MOST_CHARACTERS = 30_000;

export function readHistory(cell: string): readonly HistoryLine[] {
  return cell
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const end = line.indexOf(BETWEEN);
      return end < 0
        ? { when: '', text: line.trim() }
        : { when: line.slice(0, end), text: line.slice(end + BETWEEN.length) };
    });
}

/** The cell with these in front; they are given as they happened. */
export function addHistory(cell: string, added: readonly HistoryLine[]): string {
  const lines = [
    ...added
      .map(({ when, text }) => `${when}${BETWEEN}${text.replace(/\s+/g, ' ').trim()}`)
      .reverse(),
    ...cell.split('\n').filter((line) => line.trim() !== ''),
  ].slice(0, MOST_LINES);
  while (lines.length > 1 && lines.join('\n').length > MOST_CHARACTERS) lines.pop();
  return lines.join('\n').slice(0, MOST_CHARACTERS);
}
