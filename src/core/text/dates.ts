/** Calendar dates in the Buddhist era, without Intl (Apps Script need not have the Thai locale). */
import type { CalendarDate } from '../sheet/cell';
import { toArabicDigits } from './digits';

export const MONTHS = [
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

export const SHORT_MONTHS = [
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

/** What the Buddhist era is ahead of the common one. */
export const BUDDHIST_ERA = 543;
/** No office plans for the year 2400 of the common era, or dates from before it of the other. */
const FIRST_BUDDHIST_YEAR = 2400;
/** 2099 of the common era: plans reach some twenty years ahead. */
const LAST_BUDDHIST_YEAR = 2642;
/** Smaller numbers are more likely no year at all. */
const FIRST_COMMON_YEAR = 1900;
/** Of the Buddhist era: `69` is 2569. */
const PRESENT_CENTURY = 2500;

/**
 * Whether a number can be a year of the Buddhist era. From 2400, before any law that an office cites, to
 * 2642, beyond every plan; a slip such as 2659 for 2569 falls outside. The one range for what a cell, the
 * form and a text's years may hold.
 */
export function isBuddhistYear(year: number): boolean {
  return year >= FIRST_BUDDHIST_YEAR && year <= LAST_BUDDHIST_YEAR;
}

/** The same of the common era: 1900 to 2099. */
export function isCommonYear(year: number): boolean {
  return year >= FIRST_COMMON_YEAR && isBuddhistYear(year + BUDDHIST_ERA);
}

/** A sheet that reads `1/10/2568` as a date holds the Buddhist year itself: it is not counted twice. */
export function buddhistYear(date: CalendarDate): number {
  return date.year >= FIRST_BUDDHIST_YEAR ? date.year : date.year + BUDDHIST_ERA;
}

/** A fiscal year begins in October of the calendar's year before. */
export const FIRST_MONTH = 10;

/** The fiscal year (B.E.) a day falls in: October to September, named after its end. */
export function fiscalYearOf(date: CalendarDate): number {
  return buddhistYear(date) + (date.month >= FIRST_MONTH ? 1 : 0);
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
  return realDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  [MONTHS, SHORT_MONTHS].flatMap((names) =>
    names.map((name, index) => [name.replace(/\./g, ''), index + 1] as const),
  ),
);

/**
 * Reads a day as offices type it: `๑ ตุลาคม ๒๕๖๙`, `1 ต.ค. 69`, `1/10/2569`. A year of four digits may be of
 * either era, one of two is Buddhist and needs its month in words; null for the rest.
 */
export function parseThaiDate(text: string): CalendarDate | null {
  const typed = toArabicDigits(text.trim());
  const numbers = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed);
  if (numbers) return realDay(eraYear(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const words = /^(?:วันที่)?(\d{1,2})(\D+?)(?:พศ)?(\d{4}|\d{2})$/.exec(typed.replace(/[\s.]/g, ''));
  const month = MONTH_BY_NAME.get(words?.[2] ?? '');
  return words && month ? realDay(eraYear(words[3]), month, Number(words[1])) : null;
}

/** The year of the Buddhist era that two or four digits mean, of either era. */
export function writtenYear(digits: string): number {
  return eraYear(digits) + BUDDHIST_ERA;
}

/** The year of the common era. */
function eraYear(digits = ''): number {
  const year = digits.length === 2 ? PRESENT_CENTURY + Number(digits) : Number(digits);
  return year >= FIRST_BUDDHIST_YEAR ? year - BUDDHIST_ERA : year;
}

function realDay(year: number, month: number, day: number): CalendarDate | null {
  const real = new Date(Date.UTC(year, month - 1, day));
  const same = real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
  return same ? { year, month, day } : null;
}

export function isoDate(date: CalendarDate): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

/** The day as a sheet counts it, from 30 December 1899: the one form that no time zone can move. */
export function sheetSerial({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}
