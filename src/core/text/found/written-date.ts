/** What the parts of a date say that was found in a text: which day it is, what is wrong with it, what was meant. */
import { BUDDHIST_ERA } from '../dates';
import { toArabicDigits, toThaiDigits } from '../digits';

/**
 * `day`: the month has no such day. `common-era`: the year is of the common era and does not say so. `year`: no office
 * writes that year (543 added twice, two digits changed about, one too many). `short-year`: two digits behind a month
 * in full or a month's number.
 */
export type DateFault = 'day' | 'common-era' | 'year' | 'short-year';

export interface TextDate {
  /** As it stands in the text. */
  readonly text: string;
  readonly at: number;
  /** Null where only a month and a year are given. */
  readonly day: number | null;
  readonly month: number;
  /** Of the Buddhist era, as meant; null where none is given, or nobody can tell. */
  readonly year: number | null;
  readonly fault: DateFault | null;
  /** What was probably meant, in the digits of the text; '' where nobody can tell. */
  readonly meant: string;
  /** The month is a number or is written short. */
  readonly isShort: boolean;
}

export interface ReadYear {
  readonly year: number | null;
  readonly fault: DateFault | null;
  readonly written: string;
}

const FIRST_COMMON = 1900;
const LAST_COMMON = 2099;
/** Before any law that an office cites. */
const FIRST_YEAR = 2400;
/** A day is not planned so far ahead. */
const LAST_YEAR = 2599;
const CENTURY = 2500;
/** 26 is meant as 2026: no office has a paper of 2526 to show. */
const FIRST_SHORT_COMMON = 15;
const LAST_SHORT_COMMON = 44;

export function readYear(written: string, isCommon: boolean, isLong: boolean): ReadYear {
  const number = Number(written);
  if (written === '') return { year: null, fault: null, written };
  if (written.length === 2) {
    const isCommonLong = isLong && number >= FIRST_SHORT_COMMON && number <= LAST_SHORT_COMMON;
    const year = isCommonLong ? 2000 + number + BUDDHIST_ERA : CENTURY + number;
    return { year, fault: isLong ? 'short-year' : null, written };
  }
  if (number >= FIRST_COMMON && number <= LAST_COMMON) {
    return { year: number + BUDDHIST_ERA, fault: isCommon ? null : 'common-era', written };
  }
  if (number >= FIRST_YEAR && number <= LAST_YEAR) return { year: number, fault: null, written };
  return { year: meantYear(written), fault: 'year', written };
}

/** 3112 is 2569 and 543 once more, 2659 has two digits changed about, 25669 one twice. */
export function meantYear(written: string): number | null {
  const [a = '', b = '', c = '', d = ''] = written;
  const guesses =
    written.length === 4
      ? [Number(written) - BUDDHIST_ERA, Number(a + c + b + d)]
      : [Number(written.replace(/(\d)\1/, '$1'))];
  return guesses.find((year) => year >= CENTURY && year <= LAST_YEAR) ?? null;
}

interface Found {
  readonly text: string;
  readonly at: number;
  readonly days: readonly number[];
  readonly month: number;
  readonly year: ReadYear;
  readonly isShort: boolean;
  readonly before: string;
}

/** Of `30–31 มิถุนายน` each day. */
export function toldDates({ days, year: read, before, ...found }: Found): TextDate[] {
  const { text, month } = found;
  const common = (read.year ?? LEAP_YEAR) - BUDDHIST_ERA;
  const inDigits = (number: number) =>
    /[๐-๙]/.test(text) ? toThaiDigits(String(number)) : String(number);
  const meantDate = (from: number, to: number) => swapped(text, String(from), inDigits(to)) ?? '';
  return (days.length > 0 ? days : [null]).flatMap((day): TextDate[] => {
    const most = daysIn(month, common);
    const date = { ...found, day, year: read.year };
    if (day !== null && (day > most || day === 0)) {
      // `ครั้งที่ 35 มกราคม` numbers something else.
      if (day > MOST_DAYS && /(?<!วัน)(?:ที่|ข้อ|จำนวน)\s{0,3}$/.test(before)) return [];
      return [{ ...date, fault: 'day', meant: day === 0 ? '' : meantDate(day, most) }];
    }
    const { fault, year } = read;
    const meant =
      fault === null || year === null ? '' : meantYearIn(text, read.written, inDigits(year));
    return [{ ...date, fault, meant }];
  });
}

/** 29 February is possible where no year is given. */
const LEAP_YEAR = 2567;
const MOST_DAYS = 31;

/** The first number of the text that is `from`, in either kind of digits, as `to`. */
function swapped(text: string, from: string, to: string): string | null {
  const found = [...text.matchAll(/[0-9๐-๙]+/g)].find(
    ([run]) => Number(toArabicDigits(run)) === Number(from),
  );
  if (!found) return null;
  return text.slice(0, found.index) + to + text.slice(found.index + found[0].length);
}

/** The year stands last. */
function meantYearIn(text: string, written: string, year: string): string {
  return text.slice(0, text.length - written.length) + year;
}

export function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
