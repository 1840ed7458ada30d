/** Rounds in columns of a sheet, of which the last that anybody fills in is the status: one that has been cleared again. */
import type { Measure, Status } from '../measures/measure';
import { isRound } from '../measures/rounds/places';
import { readMark } from '../measures/status/status-mark';
import { readStatusWords } from '../measures/status/status-words';
import { saysNothing } from '../text/cell-text';
import type { SeenLine, SeenRow } from './answer-rows';

/** A round that nobody has filled in, or not any more. */
export function hasBlankRound(measures: readonly Measure[], headings: readonly string[]): boolean {
  return headings.some(
    (heading, at) =>
      isRound(heading) &&
      measures.every(({ activities }) =>
        activities.every(({ own }) => saysNothing(own?.[at] ?? '')),
      ),
  );
}

interface Now extends Pick<SeenRow, 'status'> {
  readonly isBetweenRounds: boolean;
  readonly lines: readonly SeenLine[];
  readonly cells: readonly Pick<SeenLine, 'heading'>[];
}

/**
 * The next round had begun when the memo was made, and has been cleared since: what is the status by now the memo had in a
 * column of the sheet's own, which is none any more, and its text has come to no other column.
 */
export function isAfterNextRound(was: SeenRow, now: Now): boolean {
  return was.status !== now.status && isRoundCleared(was, now);
}

/** The same, whatever its status: a per cent may be another's too. */
export function isRoundCleared(was: SeenRow, now: Now): boolean {
  if (!now.isBetweenRounds || was.lines === null) return false;
  const before = new Set(was.lines.map(({ heading, text }) => `${heading} ${text}`));
  const headings = new Set(now.cells.map(({ heading }) => heading));
  const come = now.lines.filter(({ heading, text }) => !before.has(`${heading} ${text}`));
  const texts = new Set(come.map(({ text }) => text));
  return was.lines.some(({ heading, text }) => !headings.has(heading) && !texts.has(text));
}

/** What stands beside a status, or a mark; null where the text is none of these. */
export function besideStatus(text: string, status: Status | null): string | null {
  const words = readStatusWords(text);
  if (words) return words.status === status ? words.note : null;
  const mark = readMark(text);
  return mark.kind === 'mark' ? mark.note : null;
}
