/** A head once more in other words, as in English below Thai. */
import { textIn } from '../../sheet/cell';
import type { CleanGrid } from '../clean-grid';
import type { Columns } from './columns';

/** Measure | Responsible | Status below มาตรการ | ผู้รับผิดชอบ | สถานะ: each heads the column that it stands in. */
export function isInOtherWords(columns: Columns, grid: CleanGrid, row: readonly string[]): boolean {
  const isSame = ([name, column]: readonly [string, number]) =>
    grid.headedBy(textIn(row, column)).some((each) => each === name);
  const alike = Object.entries(columns).filter(isSame);
  return alike.length > 2 && alike.some(([name]) => name === 'title');
}
