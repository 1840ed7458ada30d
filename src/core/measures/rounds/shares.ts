/**
 * Columns under one head that each say a share of the status: of units, villages or steps. One of them is read, so where
 * another says otherwise somebody has to be told; a column that sums them up goes before all of them.
 */
import { textIn } from '../../sheet/cell';
import { type CleanGrid, columnsOf, rowsBelow } from '../clean-grid';
import { readMark } from '../status/status-mark';
import { readStatusWords } from '../status/status-words';
import { type HeadsOver, textOver } from './heads';
import { type Candidates, type Reported, withPlace } from './reported';

const SUMS_UP = /สรุป|ภาพรวม|โดยรวม|รวม|สุดท้าย|overall|total|summary|final/i;

export interface Shared extends Reported {
  readonly shares: readonly number[];
}

export function withShares(
  grid: CleanGrid,
  lastRow: number,
  candidates: Candidates,
  reported: Reported,
  over: HeadsOver,
): Shared {
  const { columns } = reported;
  const sharesOfColumn = (column: number | undefined) =>
    sharesOf(grid, lastRow, candidates, column, over);
  const shares = sharesOfColumn(columns.status);
  // What units say each for itself needs not be what the whole measure comes to.
  const others = reported.others.filter(({ status }) => sharesOfColumn(status).length === 0);
  const sum =
    shares.length > 0 && others.find(({ status }) => SUMS_UP.test(textOver(over, status ?? 0)));
  if (!sum) return { columns, others, shares };
  const rest = others.filter((place) => place !== sum);
  return { columns: withPlace(columns, sum), others: rest, shares: [] };
}

/** The other columns under the status's own head whose rows say a status too. */
function sharesOf(
  grid: CleanGrid,
  lastRow: number,
  candidates: Candidates,
  status: number | undefined,
  over: HeadsOver,
): readonly number[] {
  if (status === undefined) return [];
  const heads = over(status);
  const label = heads[heads.length - 1]?.text ?? '';
  const head = heads.find(({ text }) => grid.headedBy(text).includes('status'))?.text;
  if (head === undefined || head === label || grid.headedBy(label).includes('status')) return [];
  const rows = rowsBelow(grid, lastRow);
  const isSaid = (column: number) =>
    rows.some((row) => {
      const text = textIn(row, column);
      return readStatusWords(text) !== null || readMark(text).kind === 'mark';
    });
  return columnsOf(grid, lastRow).filter((column) => {
    const own = over(column);
    const [last] = own.slice(-1);
    const isUnder =
      own.length > 1 && last?.spans === false && own.some(({ text }) => text === head);
    return column !== status && !candidates.has(column) && isUnder && isSaid(column);
  });
}
