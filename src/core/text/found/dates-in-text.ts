/** Every date that a Thai text names, as written and as meant, and what is wrong with it: the one reader of dates in cells. */
import type { CalendarDate } from '../../sheet/cell';
import { BUDDHIST_ERA, MONTHS, SHORT_MONTHS } from '../dates';
import { outsideAddresses, toArabicDigits, toThaiDigits } from '../digits';

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

/** The day in the common era; the first or the last of its month where no day is given; null without a year. */
export function dayOf(date: TextDate, end: 'first' | 'last'): CalendarDate | null {
  const { day, month } = date;
  if (date.year === null || date.fault === 'day') return null;
  const year = date.year - BUDDHIST_ERA;
  return { year, month, day: day ?? (end === 'first' ? 1 : daysIn(month, year)) };
}

/** Days as numbers that can be compared. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  return year * 10_000 + month * 100 + day;
}

export function datesIn(text: string): readonly TextDate[] {
  const [hasMonth, hasNumbers] = [MONTH_HINT.test(text), NUMBERS_HINT.test(text)];
  if (!hasMonth && !hasNumbers) return [];
  const plain = toArabicDigits(withoutAddresses(text));
  return [
    ...(hasMonth ? inWords(text, plain) : []),
    ...(hasNumbers ? inNumbers(text, plain) : []),
  ].sort((one, other) => one.at - other.at);
}

/** Most texts name no date: one look is cheaper than a try at every letter. */
const MONTH_HINT = /าคม|ายน|พันธ์|[มกพสตธ][ีิ]?\.\s?[คพย]/;
const NUMBERS_HINT = /[0-9๐-๙][/.-][0-9๐-๙]{1,2}[/.-][0-9๐-๙]/;

/** Digits of an address are no date; the places of all else stay. */
function withoutAddresses(text: string): string {
  if (!/[@]|www\.|:\/\/|\/\d{4}\//i.test(text)) return text;
  let kept = '';
  outsideAddresses(text, (part) => {
    const at = text.indexOf(part, kept.length);
    kept = kept.padEnd(at, '\n') + part;
    return part;
  });
  return kept.padEnd(text.length, '\n');
}

/** `ก.พ.` and `ก.ค.` are offices too: a short month has a day before it. */
const SHORT = SHORT_MONTHS.map((month) => {
  const [first = '', second = ''] = month.split('.');
  return `${first}\\.\\s?${second}(?:\\.|(?![ก-๎]))`;
});
const DAYS = '(?<![\\d.,:/-])(\\d{1,2})';
const RANGE = '(?:\\s{0,2}(?:[-–—]|ถึง)\\s{0,2}(\\d{1,2}))?';
/** `วันที่ ๑ เดือน มกราคม`, but not the five months of `5 เดือน มกราคม`. */
const SAID_MONTH = '(?<=วันที่\\s{0,3}\\d{1,2})\\s{0,3}เดือน';
const ERA = '\\s{0,3}(?:(พ\\.?\\s?ศ\\.?|พุทธศักราช)|(ค\\.?\\s?ศ\\.?|คริสต์ศักราช))?';
const YEAR = `(?:${ERA}\\s{0,3}(\\d{2,6})(?![\\d,]|[.:/]\\d))?`;
const IN_WORDS = new RegExp(
  `(?:${DAYS}${RANGE}(?:${SAID_MONTH})?\\s{0,3})?(?:(${MONTHS.join('|')})|(${SHORT.join('|')}))${YEAR}`,
  'g',
);

function inWords(text: string, plain: string): TextDate[] {
  return [...plain.matchAll(IN_WORDS)].flatMap((match) => {
    const [whole, first, last, long, short, , common, digits = ''] = match;
    const days = [first, last].flatMap((day) => (day === undefined ? [] : [Number(day)]));
    if (short !== undefined && days.length === 0) return [];
    const month = monthOf(long ?? short ?? '');
    const end = trailingYear(digits, plain.slice(match.index + whole.length));
    const year = readYear(end, common !== undefined, short === undefined);
    if (days.length === 0 && end === '') return [];
    const written = text.slice(
      match.index,
      match.index + whole.length - (digits.length - end.length),
    );
    return toldDates({
      text: end === '' ? written.trimEnd() : written,
      at: match.index,
      days,
      month,
      year,
      isShort: short !== undefined,
      before: plain.slice(Math.max(0, match.index - BEFORE), match.index),
    });
  });
}

/** The 64 of `18 ธันวาคม 64 คน` counts people. */
function trailingYear(digits: string, after: string): string {
  if (digits.length === 4) return digits;
  const isCount = /^\s{0,3}(?:คน|ราย|ครั้ง|แห่ง|เรื่อง|ชุด|%|บาท|วัน|เดือน|น\.|นาที|มาตรการ|ฉบับ)/.test(
    after,
  );
  return isCount || (digits.length !== 2 && !/^25/.test(digits)) ? '' : digits;
}

const BEFORE = 24;
const IN_NUMBERS = /(?<![\d.,:/-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d,]|[./:-]\d)/g;

function inNumbers(text: string, plain: string): TextDate[] {
  return [...plain.matchAll(IN_NUMBERS)].flatMap((match) => {
    const [whole, day = '', sign, month = '', digits = ''] = match;
    const before = plain.slice(Math.max(0, match.index - BEFORE), match.index);
    const isSaid = /(?:วันที่|เมื่อ|ภายใน|ถึง|ก่อน)\s{0,3}$/.test(before);
    // Two digits, dots and dashes may as well be a number of something.
    if ((digits.length === 2 || sign !== '/') && !isSaid) return [];
    if (!isMonth(month) && !(isSaid && digits.length === 4)) return [];
    if (/(?<!วัน)(?:ที่|เลข|ข้อ|รหัส)\s{0,3}$/.test(before)) return [];
    const written = text.slice(match.index, match.index + whole.length);
    const found = { text: written, at: match.index, month: Number(month), isShort: true };
    if (!isMonth(month)) return [{ ...found, ...noSuchMonth(written, day) }];
    return toldDates({
      ...found,
      days: [Number(day)],
      // A sheet writes its own dates in the common era; whoever types Thai digits does not.
      year: readYear(digits, !/[๐-๙]/.test(written), true),
      before,
    });
  });
}

interface ReadYear {
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

function readYear(written: string, isCommon: boolean, isLong: boolean): ReadYear {
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
function meantYear(written: string): number | null {
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
function toldDates({ days, year: read, before, ...found }: Found): TextDate[] {
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

/** 12/13/2569: month and day stand in each other's place, where that makes a date. */
function noSuchMonth(
  written: string,
  day: string,
): Pick<TextDate, 'day' | 'year' | 'fault' | 'meant'> {
  const meant = written.replace(/^([^/.-]+)([/.-])([^/.-]+)/, '$3$2$1');
  return { day: Number(day), year: null, fault: 'day', meant: isMonth(day) ? meant : '' };
}

function isMonth(number: string): boolean {
  return Number(number) >= 1 && Number(number) <= MONTHS.length;
}

function monthOf(name: string): number {
  const letters = name.replace(/[.\s]/g, '');
  const at = (names: readonly string[]) =>
    names.findIndex((each) => each.replace(/\./g, '') === letters) + 1;
  return at(MONTHS) || at(SHORT_MONTHS);
}

function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
