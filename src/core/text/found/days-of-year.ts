/**
 * The days of one fiscal year that a text names, also where it leaves the year to that: `31 มี.ค. / 30 ก.ย.`, `เดือนมีนาคม`,
 * `ไตรมาสที่ 2`. What names another year is of that.
 */
import type { CalendarDate } from '../../sheet/cell';
import { BUDDHIST_ERA, writtenYear } from '../dates';
import { toArabicDigits } from '../digits';
import { type NamedTime, namedTimes } from './named-times';
import { quartersIn } from './quarters-in-text';

/** The first month of a fiscal year, which is named after the calendar year of its end. */
const FIRST_MONTH = 10;

const MONTHS_OF_A_QUARTER = 3;

/** Of a month, or a quarter, its last day; `year` is of the Buddhist era. */
export function daysOfYear(text: string, year: number): readonly CalendarDate[] {
  return [
    ...namedTimes(text).flatMap((time) =>
      (time.year === null ? yearsOf(time.month, year) : [time.year]).flatMap((each) => {
        const day = dayIn(time, each);
        return day ? [day] : [];
      }),
    ),
    // Months before January are of the year before.
    ...quartersIn(text).map((named) =>
      lastDay(named.year ?? year, MONTHS_OF_A_QUARTER * (named.quarter - 1)),
    ),
    ...[...toArabicDigits(text).matchAll(HALF)].map(([, which, digits]) =>
      lastDay(digits === undefined ? year : writtenYear(digits), which === 'แรก' ? 3 : 9),
    ),
  ];
}

/** `ครึ่งปีหลัง`, `6 เดือนแรก ปี 2569`. */
const HALF =
  /(?:ครึ่ง(?:ปี(?:งบประมาณ)?)?|(?<!\d)6\s?เดือน)\s?(แรก|หลัง|สุดท้าย)(?:\s?(?:ของ)?\s?ปี(?:งบประมาณ)?\s?(?:พ\.?\s?ศ\.?\s?)?(\d{4})(?!\d))?/g;

/** The day that is meant in that year, of a month its last; null where there is no such day. */
export function dayIn(
  { day, month, isBefore = false }: NamedTime,
  year: number,
): CalendarDate | null {
  const last = lastDay(year, month);
  if (day !== null && day > last.day) return null;
  if (!isBefore) return { ...last, day: day ?? last.day };
  return day === null || day === 1 ? lastDay(year, month - 1) : { ...last, day: day - 1 };
}

/** Of its first month also the next, in which what the year has brought is still reported. */
function yearsOf(month: number, fiscalYear: number): readonly number[] {
  if (month < FIRST_MONTH) return [fiscalYear];
  return month === FIRST_MONTH ? [fiscalYear - 1, fiscalYear] : [fiscalYear - 1];
}

function lastDay(year: number, month: number): CalendarDate {
  const last = new Date(Date.UTC(year - BUDDHIST_ERA, month, 0));
  return { year: last.getUTCFullYear(), month: last.getUTCMonth() + 1, day: last.getUTCDate() };
}
