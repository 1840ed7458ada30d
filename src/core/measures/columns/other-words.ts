/** A head once more in other words, as in English below Thai. */
import { textIn } from '../../sheet/cell';
import type { CleanGrid } from '../clean-grid';
import type { Columns } from './columns';

/** What no two rows have alike: to look into each of them would cost more than all else of a table. */
const OWN_TO_ROWS: readonly string[] = ['number', 'title', 'method'];

/** Measure | Responsible | Status below มาตรการ | ผู้รับผิดชอบ | สถานะ: each heads the column that it stands in. */
export function isInOtherWords(columns: Columns, grid: CleanGrid, row: readonly string[]): boolean {
  const isSame = ([name, column]: readonly [string, number]) =>
    grid.headedBy(textIn(row, column)).some((each) => each === name);
  const all = Object.entries(columns);
  if (!all.some((each) => !OWN_TO_ROWS.includes(each[0]) && isSame(each))) return false;
  const alike = all.filter(isSame);
  return alike.length > 2 && alike.some(([name]) => name === 'title');
}
