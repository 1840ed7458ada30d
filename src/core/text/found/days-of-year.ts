/**
 * The days of one fiscal year that a text names, also where it leaves the year to that: `31 มี.ค. / 30 ก.ย.`, `เดือนมีนาคม`,
 * `ไตรมาสที่ 2`. What names another year is of that.
 */
import type { CalendarDate } from '../../sheet/cell';
import { BUDDHIST_ERA, MONTHS, SHORT_MONTHS } from '../dates';
import { toArabicDigits } from '../digits';
import { datesIn, dayOf, type TextDate } from './dates-in-text';

/** The first month of a fiscal year, which is named after the calendar year of its end. */
const FIRST_MONTH = 10;

const MONTHS_OF_A_QUARTER = 3;

/** Of a month, or a quarter, its last day; `year` is of the Buddhist era. */
export function daysOfYear(text: string, year: number): readonly CalendarDate[] {
  const dates = datesIn(text);
  // What is a date's own is no month that stands alone.
  const rest = dates.reduce((left, date) => left.split(date.text).join('\n'), text);
  return [
    ...dates.flatMap((date) => inYear(date, year).flatMap((each) => dayOf(each, 'last') ?? [])),
    ...numbersIn(rest, year),
    ...monthsIn(rest).flatMap((month) => yearsOf(month, year).map((each) => lastDay(each, month))),
    ...quartersIn(text, year),
  ];
}

/** The year that a date leaves out; one that nobody can read stays unknown. */
function inYear(date: TextDate, fiscalYear: number): readonly TextDate[] {
  if (date.year !== null || date.fault !== null) return [date];
  return yearsOf(date.month, fiscalYear).map((year) => ({ ...date, year }));
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

/** `31/3`: two numbers may be of anything, but for the last day of a month. */
function numbersIn(text: string, fiscalYear: number): readonly CalendarDate[] {
  const found = toArabicDigits(text).matchAll(
    /(?<![\d.,:/-])(\d{2})\/(\d{1,2})(?![\d,]|[./:-]\d)/g,
  );
  return [...found].flatMap(([, day, month]) => {
    const number = Number(month);
    if (number < 1 || number > MONTHS.length) return [];
    const last = yearsOf(number, fiscalYear).map((year) => lastDay(year, number));
    return last.filter((each) => each.day === Number(day));
  });
}

const SHORT = SHORT_MONTHS.map((month) => month.replace(/\./g, '\\.\\s?').replace(/\\s\?$/, ''));
/** `ก.พ.` and `ก.ค.` are offices too: a short month stands first, or behind what lists months. */
const ALONE = new RegExp(
  `(${MONTHS.join('|')})|(?:^|เดือน|สิ้น|ภายใน|ถึง|และ|[/,–-])\\s{0,2}(${SHORT.join('|')})(?![ก-๎])`,
  'g',
);

function monthsIn(text: string): readonly number[] {
  return [...text.matchAll(ALONE)].map(([, long, short = '']) =>
    long === undefined ? placeIn(SHORT_MONTHS, short.replace(/\s/g, '')) : placeIn(MONTHS, long),
  );
}

function placeIn(months: readonly string[], name: string): number {
  return months.indexOf(name) + 1;
}

function quartersIn(text: string, fiscalYear: number): readonly CalendarDate[] {
  const found = toArabicDigits(text).matchAll(/ไตรมาส\s?(?:ที่\s?)?([1-4])(?!\d)/g);
  // Months before January are of the year before.
  return [...found].map(([, quarter]) =>
    lastDay(fiscalYear, MONTHS_OF_A_QUARTER * (Number(quarter) - 1)),
  );
}
