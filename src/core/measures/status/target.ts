/** A target in per cents beside a result in per cents: 85 of 80 is reached, and no longer under way; whether it is done the office says. */
import { toArabicDigits } from '../../text/digits';
import type { HeadsOver } from '../rounds/heads';
import type { TableRow } from '../table-row';
import { PERCENT, TARGET } from './bare-numbers';

const NUMBER =
  /^\(?(?:ไม่น้อยกว่า|อย่างน้อย|มากกว่า|ไม่ต่ำกว่า|>=?|≥)?\s?(?:ร้อยละ)?\s?([0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,4})?)(?![0-9๐-๙])/;
const ALL = 100;

/** The first of the columns; null where there is none. */
export function targetColumn(width: number, over: HeadsOver): number | null {
  for (let column = 1; column <= width; column++) {
    const heads = over(column)
      .map(({ text }) => text)
      .join(' ');
    if (TARGET.test(heads) && PERCENT.test(heads)) return column;
  }
  return null;
}

/** Whether the row's result, a per cent, is as much as its target or more, and less than all. */
export function hasReached(row: TableRow, target: number | null, text: string): boolean {
  if (target === null) return false;
  const [wanted, reached] = [numberIn(row.shown(target)), numberIn(text)];
  return wanted !== null && reached !== null && wanted > 0 && reached >= wanted && reached < ALL;
}

function numberIn(text: string): number | null {
  const digits = NUMBER.exec(text)?.[1];
  return digits === undefined ? null : Number(toArabicDigits(digits));
}
