/** Calendar dates in the Buddhist era, without Intl (Apps Script need not have the Thai locale). */
import { toArabicDigits } from './digits';

/** A day without time or zone; `year` is of the common era (2026), `month` runs from 1 to 12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
] as const;

const SHORT_MONTHS = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
] as const;

const BUDDHIST_ERA = 543;
/** No office plans for the year 2400 of the common era, or dates from before it of the other. */
const FIRST_BUDDHIST_YEAR = 2400;

/** A sheet that reads `1/10/2568` as a date holds the Buddhist year itself: it is not counted twice. */
export function buddhistYear(date: CalendarDate): number {
  return date.year >= FIRST_BUDDHIST_YEAR ? date.year : date.year + BUDDHIST_ERA;
}

/** The fiscal year (B.E.) a day falls in: October to September, named after its end. */
export function fiscalYearOf(date: CalendarDate): number {
  return buddhistYear(date) + (date.month >= 10 ? 1 : 0);
}

/** `1 ตุลาคม 2569`, in Arabic digits. */
export function longThaiDate(date: CalendarDate): string {
  return `${date.day} ${MONTHS[date.month - 1]} ${buddhistYear(date)}`;
}

/** `1 ต.ค. 69`, in Arabic digits. */
export function shortThaiDate(date: CalendarDate): string {
  const year = String(buddhistYear(date) % 100).padStart(2, '0');
  return `${date.day} ${SHORT_MONTHS[date.month - 1]} ${year}`;
}

/** `ตุลาคม 2569`: the day is left to the pen. */
export function thaiMonthAndYear(date: CalendarDate): string {
  return `${MONTHS[date.month - 1]} ${buddhistYear(date)}`;
}

/** Reads `YYYY-MM-DD` (common era); null when it is no such day of the calendar. */
export function parseIsoDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(toArabicDigits(text.trim()));
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const { year, month, day } = date;
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? date : null;
}

export function isoDate(date: CalendarDate): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}
