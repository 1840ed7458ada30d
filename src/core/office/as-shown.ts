/** What a cell of a form means: its value where the cell shows all of it as it is, otherwise the text that it shows. */
import type { CalendarDate, CellValue } from '../sheet/cell';
import { BUDDHIST_ERA } from '../text/dates';
import { toArabicDigits } from '../text/digits';

/** Only a number or a date may look otherwise: the rest need not be asked for. */
export function looksOtherwise(value: CellValue): boolean {
  return typeof value === 'number' || typeof value === 'object';
}

/**
 * 87.50%, 007 and 5,000 บาท are texts, and so is 13:30, which a sheet keeps as a day of 1899, and 1/2569, which it
 * makes a day in January. A date that shows its day, month and year is that date; a bare number is that number.
 */
export function asShown(value: CellValue, shown: string): CellValue {
  if (typeof value === 'number') return isBare(value, shown) ? value : shown.trim();
  if (typeof value === 'object') return showsAll(value, shown) ? value : shown.trim();
  return value;
}

/** A sheet without a format of its own shows ten digits at most. */
const CLOSE = 1e-9;

function isBare(value: number, shown: string): boolean {
  const text = shown.trim();
  // No zero in front, none at the end behind the point; the point is a comma in some places.
  if (!/^-?(?:0|[1-9]\d*)(?:[.,]\d*[1-9])?$/.test(text)) return false;
  return Math.abs(Number(text.replace(',', '.')) - value) <= CLOSE * Math.max(1, Math.abs(value));
}

/** Whether each part of the day is there, and nothing else: no time. */
function showsAll({ year, month, day }: CalendarDate, shown: string): boolean {
  const text = toArabicDigits(shown);
  if (text.includes(':'))
    return (
      /(?:^|[\sT])0?0:00(?::00)?\s*$/.test(text) &&
      showsAll({ year, month, day }, text.replace(/[\sT]?0?0:00(?::00)?\s*$/, ''))
    );
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const take = (...wanted: readonly number[]) => {
    const at = numbers.findIndex((number) => wanted.includes(number));
    if (at >= 0) numbers.splice(at, 1);
    return at >= 0;
  };
  const years = [year, year + BUDDHIST_ERA];
  const hasYear = take(...years) || (numbers.length > 1 && takeLast(numbers, years));
  const hasMonthName = /\p{L}[\p{L}\p{M}.]/u.test(text);
  return hasYear && take(day) && (hasMonthName || take(month)) && numbers.length === 0;
}

/** The year in two digits stands last. */
function takeLast(numbers: number[], years: readonly number[]): boolean {
  const last = numbers[numbers.length - 1];
  if (!years.some((year) => year % 100 === last)) return false;
  numbers.pop();
  return true;
}
