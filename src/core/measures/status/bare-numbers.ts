/** In which status columns a number without its sign counts things, and is no per cent. */
import { filledIn, textIn } from '../../sheet/cell';
import { toArabicDigits } from '../../text/digits';
import { type CleanGrid, columnsOf, rowsBelow } from '../clean-grid';
import { readNumber } from '../numbering';
import { type HeadsOver, textOver } from '../rounds/heads';
import { PERCENT_SIGN } from './meanings';
import { namesUnit } from './unit-brackets';

export const PERCENT = new RegExp(`ร้อยละ|${PERCENT_SIGN}`, 'i');
const PROGRESS = /ก้าวหน้า|คืบหน้า|progress|complet/i;
const COUNT = /จำนวน|หน่วย\s?(?:นับ|วัด)?\s?[:：]/;
/** What is to be reached, in figures. */
export const TARGET = /เป้า|(?:^|[\s(])แผน|target|goal|\bplan/i;
const UNIT_COLUMN = /หน่วย\s?(?:นับ|วัด)|^หน่วย$|units? of measure/i;

const BARE = /^\(?([0-9๐-๙][0-9๐-๙,]*(?:\.[0-9๐-๙]+)?)\)?(?=$|[\s(])/;
const SIGN_BEHIND = new RegExp(`^\\s*${PERCENT_SIGN}`, 'i');
const AMOUNT = /^[0-9๐-๙][0-9๐-๙,.]*\s?(?:[ก-๎a-z.]{1,20})?$/i;

/** Whose numbers are per cents: ร้อยละความสำเร็จ, ความก้าวหน้า. */
export function speaksOfPerCents(heads: string): boolean {
  return PERCENT.test(heads) || PROGRESS.test(heads);
}

/** The number that a text begins with and that has no sign; null where there is none. */
function bareNumber(text: string): number | null {
  const match = BARE.exec(text);
  if (!match?.[1] || SIGN_BEHIND.test(text.slice(match[0].length))) return null;
  return Number(toArabicDigits(match[1]).replace(/,/g, ''));
}

export interface Sides {
  readonly lastRow: number;
  readonly number: number | undefined;
  readonly title: number | undefined;
  /** The columns that may say the status in words. */
  readonly statuses: readonly number[];
}

/**
 * Those whose heads name another unit or a count, that stand beside units, targets in numbers or a column of per cents,
 * or that say neither and hold other numbers than 0 and 100.
 */
export function countedColumns(
  grid: CleanGrid,
  { lastRow, number, title, statuses }: Sides,
  over: HeadsOver,
): ReadonlySet<number> {
  const rows = measuresIn(grid, lastRow, number, title);
  const textsIn = (column: number) => filledIn(rows.map((row) => textIn(row, column)));
  const heads = (column: number) => textOver(over, column);
  const numbersIn = (column: number) => textsIn(column).flatMap((text) => bareNumber(text) ?? []);
  const others = columnsOf(grid, lastRow).filter(
    (column) => column !== number && column !== title && !statuses.includes(column),
  );
  const isUnits = (column: number) =>
    UNIT_COLUMN.test(heads(column)) && textsIn(column).some((text) => !PERCENT.test(text));
  const targetsIn = (column: number) =>
    !TARGET.test(heads(column)) || PERCENT.test(heads(column))
      ? []
      : textsIn(column).filter((text) => AMOUNT.test(text) && !PERCENT.test(text));
  const isPerCents = (column: number) =>
    !TARGET.test(heads(column)) && speaksOfPerCents(heads(column)) && textsIn(column).length > 0;
  const isCounted = (column: number): boolean => {
    const numbers = numbersIn(column);
    const said = heads(column);
    if (numbers.length === 0 || PERCENT.test(said)) return false;
    if (namesUnit(said) || COUNT.test(said) || others.some(isUnits)) return true;
    const targets = [...others, ...statuses.filter((each) => each !== column)].flatMap(targetsIn);
    if (PROGRESS.test(said)) return targets.some((text) => bareNumber(text) !== 100);
    if (targets.length > 0) return true;
    if (statuses.some((each) => each !== column && isPerCents(each))) return true;
    return numbers.some((each) => each !== 0 && each !== 100);
  };
  return new Set(statuses.filter(isCounted));
}

/** The rows below with a number of their own; with a title where none has one. */
function measuresIn(
  grid: CleanGrid,
  lastRow: number,
  number: number | undefined,
  title: number | undefined,
): readonly (readonly string[])[] {
  const rows = rowsBelow(grid, lastRow);
  const numbered = rows.filter((row) => readNumber(textIn(row, number)) !== null);
  return numbered.length > 0 ? numbered : rows.filter((row) => textIn(row, title) !== '');
}
