/** Every date that a Thai text names, as written and as meant, and what is wrong with it: the one reader of dates in cells. */
import type { CalendarDate } from '../../sheet/cell';
import { BUDDHIST_ERA, MONTHS, SHORT_MONTHS } from '../dates';
import { outsideAddresses, toArabicDigits } from '../digits';
import { daysIn, readYear, type TextDate, toldDates } from './written-date';

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
    ...(hasNumbers ? [...inNumbers(text, plain), ...yearFirst(text, plain)] : []),
  ].sort((one, other) => one.at - other.at);
}

/** Most texts name no date: one look is cheaper than a try at every letter. */
const MONTH_HINT =
  /าคม|ายน|พันธ์|[มกพสตธ][ีิ]?\.\s?[คพย]|[0-9๐-๙]\s?เ?[มกพสตธ][ีิ]?\s?[คพย]\.?\s?[0-9๐-๙]/;
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
  // Between a day and a year the full stops may be missing: 18 ธค 68.
  const bare = `(?<=\\d\\s{0,2})${first}\\.?\\s?${second}\\.?(?=\\s?(?:25)?\\d\\d(?!\\d))`;
  return `${first}\\.\\s?${second}(?:\\.|(?![ก-๎]))|${bare}`;
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
    if (NUMBERS_A_THING.test(before)) return [];
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

/** `2026-03-12`, as computers write a day. */
const YEAR_FIRST =
  /(?<![\w.,:/-])((?:19|20|2[45])\d\d)([-/])(\d{1,2})\2(\d{1,2})(?![\w,]|[./:-]\w)/g;
const NUMBERS_A_THING = /(?<!วัน)(?:ที่|เลข|ข้อ|รหัส)\s{0,3}$/;

function yearFirst(text: string, plain: string): TextDate[] {
  return [...plain.matchAll(YEAR_FIRST)].flatMap((match) => {
    const [whole, year = '', , month = '', day = ''] = match;
    const before = plain.slice(Math.max(0, match.index - BEFORE), match.index);
    const written = text.slice(match.index, match.index + whole.length);
    const read = readYear(year, true, true);
    const isDay =
      isMonth(month) && Number(day) <= daysIn(Number(month), Number(read.year) - BUDDHIST_ERA);
    if (!isDay || Number(day) === 0 || NUMBERS_A_THING.test(before)) return [];
    return [
      {
        text: written,
        at: match.index,
        day: Number(day),
        month: Number(month),
        year: read.year,
        fault: null,
        meant: '',
        isShort: true,
      },
    ];
  });
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
