/** A target in per cents beside a result in per cents: 85 of 80 is reached, and no longer under way; whether it is done the office says. */
import { textIn } from '../../sheet/cell';
import { toArabicDigits } from '../../text/digits';
import { type CleanGrid, columnsOf, rowsBelow } from '../clean-grid';
import { type HeadsOver, textOver } from '../rounds/heads';
import type { TableRow } from '../table-row';
import { PERCENT, TARGET } from './bare-numbers';

const NUMBER =
  /^\(?(?:ไม่น้อยกว่า|อย่างน้อย|มากกว่า|ไม่ต่ำกว่า|>=?|≥)?\s?(?:ร้อยละ)?\s?([0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,4})?)(?![0-9๐-๙])/;
/** 4 ครั้ง among targets in per cents. */
const OTHER_UNIT = /^(?!.*(?:ร้อยละ|%|เปอร์เซ็นต์))[^\p{N}]*\p{N}[\p{N}.,]*\s?(?!ขึ้นไป)\p{L}/u;
const SIGNED =
  /ร้อยละ\s?([0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,4})?)(?![0-9๐-๙])|(?<![0-9๐-๙.])([0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,4})?)\s?(?:%|เปอร์เซ็นต์)/g;
const ALL = 100;

/** The one before the result, or else the first, by its head or by its cells' own sign; null where there is none. */
export function targetColumn(
  grid: CleanGrid,
  lastRow: number,
  over: HeadsOver,
  result: number | undefined,
): number | null {
  const rows = rowsBelow(grid, lastRow);
  const columns = columnsOf(grid, lastRow).filter((column) => {
    const heads = textOver(over, column);
    if (!TARGET.test(heads)) return false;
    return PERCENT.test(heads) || rows.some((row) => isPercent(textIn(row, column)));
  });
  const before = columns.filter((column) => result !== undefined && column < result);
  return before[before.length - 1] ?? columns[0] ?? null;
}

function isPercent(text: string): boolean {
  return PERCENT.test(text) && wantedIn(text) !== null;
}

/** ความพึงพอใจไม่น้อยกว่าร้อยละ 80: of one per cent alone, behind whatever words. */
function wantedIn(text: string): number | null {
  if (OTHER_UNIT.test(text)) return null;
  const [only, other] = [...text.matchAll(SIGNED)].map(([, behind, before]) => behind ?? before);
  const isOnly = only !== undefined && other === undefined;
  return numberIn(text) ?? (isOnly ? Number(toArabicDigits(only)) : null);
}

/** Whether the row's result, a per cent, is as much as its target or more, and less than all. */
export function hasReached(row: TableRow, target: number | null, text: string): boolean {
  const [wanted, reached] = [wantedIn(row.shown(target ?? undefined)), numberIn(text)];
  return wanted !== null && reached !== null && wanted > 0 && reached >= wanted && reached < ALL;
}

function numberIn(text: string): number | null {
  const digits = NUMBER.exec(text)?.[1];
  return digits === undefined ? null : Number(toArabicDigits(digits));
}
