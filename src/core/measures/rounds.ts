/** Which of several status columns, one for each round of reporting, is the one reported on. */
import type { CleanGrid } from './clean-grid';
import type { ColumnName } from './headings';

const ROUND = /รอบ|ไตรมาส|ครั้งที่|เดือน|round|quarter/;

/** A status for each round (รอบ ๖ เดือน, รอบ ๑๒ เดือน): the last that says anything; the given one where there are no rounds. */
export function latestRound(
  grid: CleanGrid,
  lastRow: number,
  candidates: ReadonlyMap<number, readonly (ColumnName | null)[]>,
  status: number,
): number {
  const rounds = [...candidates].flatMap(([column, names]) => {
    const heading = grid.cells.slice(0, lastRow).map((row) => row[column - 1] ?? '');
    return names.includes('status') && ROUND.test(heading.join(' ')) ? [column] : [];
  });
  if (rounds.length < 2 || !rounds.includes(status)) return status;
  const filled = rounds.filter((column) =>
    grid.cells.slice(lastRow).some((row) => (row[column - 1] ?? '') !== ''),
  );
  return Math.max(...(filled.length > 0 ? filled : [status]));
}
