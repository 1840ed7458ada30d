/** The date a memo bears: a day, or a month whose day is left to the pen. */
import type { CalendarDate, CellValue } from '../sheet/cell';
import { textOf } from '../text/cell-text';
import { parseIsoDate, thaiMonthAndYear } from '../text/dates';

/** Wide enough to write two digits by hand. */
const ROOM_FOR_DAY = ' '.repeat(6);

const MONTHS = Array.from({ length: 12 }, (_, index) =>
  thaiMonthAndYear({ year: 0, month: index + 1, day: 1 }).replace(/ .*/, ''),
);

/** A date or `2026-10-01` is a day; text stays as typed; nothing gives today's month. */
export function memoDate(value: CellValue, today: CalendarDate): CellValue {
  if (typeof value === 'object') return value;
  const text = textOf(value);
  const date = parseIsoDate(text);
  if (date) return date;
  if (text === '') return ROOM_FOR_DAY + thaiMonthAndYear(today);
  return MONTHS.some((month) => text.startsWith(month)) ? ROOM_FOR_DAY + text : text;
}
