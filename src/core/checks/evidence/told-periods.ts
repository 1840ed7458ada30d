/** The months and quarters that evidence gives where it gives no day: ก.ย. 69, ไตรมาส 4, Sep 2026. */
import type { CalendarDate } from '../../sheet/cell';
import { BUDDHIST_ERA } from '../../text/dates';
import { namedTimes } from '../../text/found/named-times';
import { quartersIn } from '../../text/found/quarters-in-text';
import { PLANNED, type ToldDate } from './told-date';

/** Of a span only the end would be seen: ต.ค. 68 - ก.ย. 69. */
const SPAN = /(?:[-–—]|to)\s{0,2}$/;
const REACH = 80;

export function toldPeriods(text: string, fiscalYear: number | null): readonly ToldDate[] {
  const months = namedTimes(text).flatMap(({ at, end, day, month, year }) => {
    const before = text.slice(Math.max(0, at - REACH), at);
    if (year === null || SPAN.test(before) || PLANNED.test(before)) return [];
    const common = year - BUDDHIST_ERA;
    const said = text.slice(at, end).trim();
    return [period(said, dayIn(common, month, day ?? 1), day ?? daysIn(common, month))];
  });
  return months.length > 0 ? months : quarters(text, fiscalYear);
}

/** Nothing but a quarter; what is told beside one may be of the year before. */
const QUARTER_ALONE = /^[^\p{L}\p{N}]{0,9}(?:แล้วเสร็จ|เสร็จ|ใน|รายงาน(?:ผล)?)?\s?ไตรมาส[^\n]{0,40}$/u;
const MONTHS_OF_A_QUARTER = 3;

/** Of its own fiscal year where it names no other. */
function quarters(text: string, fiscalYear: number | null): readonly ToldDate[] {
  if (fiscalYear === null || !QUARTER_ALONE.test(text) || PLANNED.test(text)) return [];
  return quartersIn(text).flatMap(({ quarter, year }) => {
    if (year !== null && year !== fiscalYear) return [];
    if (year === null && /\d{3}|แล้ว/.test(text)) return [];
    // Its first month; those before January are of the year before.
    const begin = MONTHS_OF_A_QUARTER * (quarter - 2) + 1;
    const common = fiscalYear - BUDDHIST_ERA - (begin < 1 ? 1 : 0);
    const month = begin < 1 ? begin + MONTHS_OF_A_YEAR : begin;
    const end = month + MONTHS_OF_A_QUARTER - 1;
    const last = dayIn(common, end, daysIn(common, end));
    return [{ ...period(text.trim(), dayIn(common, month, 1), 1), last }];
  });
}

const MONTHS_OF_A_YEAR = 12;

function period(text: string, first: CalendarDate, lastDay: number): ToldDate {
  return { text, first, last: { ...first, day: lastDay }, isOfPaper: false };
}

function dayIn(year: number, month: number, day: number): CalendarDate {
  return { year, month, day };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
