/**
 * By when a unit is asked to report: what the office has set, or a day to come that belongs to the memo's own year and
 * period, by what its measures say of how they are followed up.
 */
import type { Measure } from '../measures/measure';
import type { CalendarDate, CellValue } from '../sheet/cell';
import {
  BUDDHIST_ERA,
  fiscalYearOf,
  longThaiDate,
  parseIsoDate,
  parseThaiDate,
} from '../text/dates';
import { datesIn, dayNumber, dayOf } from '../text/found/dates-in-text';
import { daysOfYear } from '../text/found/days-of-year';
import { spacedBefore } from '../text/paper/beside-thai';
import { SHORT_DOTS } from '../text/pen-room';
import { lastDayOf, type Period } from './period';
import { type Settings, settingValue, settingYear } from './read-settings';

/**
 * `ภายในวันที่ 31 มีนาคม 2569`; with room for the pen where no day is set, and none that is still to come can be proposed.
 */
export function replyBy(
  settings: Settings,
  measures: readonly Measure[],
  today: CalendarDate,
  period: Period | null,
): string {
  const given = dayGiven(settingValue(settings, 'replyBy'));
  if (typeof given === 'object') return withDay(longThaiDate(given));
  if (given !== '') return withWords(given);
  const year = settings.sheetYear ?? settingYear(settings, 'fiscalYear') ?? fiscalYearOf(today);
  const proposed = proposedDay(followUpsOf(measures), today, { year, period });
  return withDay(proposed ? longThaiDate(proposed) : SHORT_DOTS);
}

/**
 * The settings of a memo that was made: it keeps the day that it asks by, past or not, unless the office has set another;
 * what is proposed moves on with the days.
 */
export function withDayKept(settings: Settings, byWhen: string): Settings {
  const isSet = dayGiven(settingValue(settings, 'replyBy')) !== '';
  if (isSet || byWhen === '' || isLeftToPen(byWhen)) return settings;
  const entry = { label: '', row: 0, column: 0, ...settings.known.get('replyBy'), value: byWhen };
  return { ...settings, known: new Map([...settings.known, ['replyBy', entry]]) };
}

/** The day that the office has set; null where it has set none, or words that name none. */
export function daySet(settings: Settings): CalendarDate | null {
  const given = dayGiven(settingValue(settings, 'replyBy'));
  return typeof given === 'object' ? given : dayOfReply(given);
}

/** No day is set, and none can be proposed. */
export function isLeftToPen(byWhen: string): boolean {
  return byWhen === withDay(SHORT_DOTS);
}

/** The day that such words name; null where they name none. */
export function dayOfReply(byWhen: string): CalendarDate | null {
  const alone = parseThaiDate(byWhen.replace(/^ภายในวันที่\s*/, ''));
  const [first] = alone ? [] : datesIn(byWhen);
  return alone ?? (first ? dayOf(first, 'last') : null);
}

/** A day takes ภายในวันที่, a length or part of time ภายใน; what else is written (ด่วน, ให้ส่งภายใน …) says so by itself. */
function withWords(given: string): string {
  if (DAY_FIRST.test(given)) return `ภายในวันที่ ${given}`;
  return TIME_FIRST.test(given) ? `ภายใน${spacedBefore(given)}` : given;
}

const DAY_FIRST =
  /^[0-9๐-๙]{1,2}(?:[/.-]|\s?(?:[ก-ฮ]{1,2}\.\s?[ก-ฮ]{1,2}\.|เม\.\s?ย\.|มี\.\s?ค\.|มิ\.\s?ย\.|[ก-๎]+(?:คม|ยน|พันธ์)))/;
const TIME_FIRST = /^(?:[0-9๐-๙]|วัน(?!นี้)|สัปดาห์|เดือน|ไตรมาส|สิ้น|ต้น|กลาง|ปลาย|ปี)/;

function withDay(day: string): string {
  return `ภายในวันที่ ${day}`;
}

function dayGiven(value: CellValue): CalendarDate | string {
  if (typeof value === 'object') return value;
  const text = String(value).trim();
  if (/^[-–—]*$/.test(text)) return '';
  // 31/3/69, the year written short.
  const whole = text.replace(/^(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})$/, '$125$2');
  return parseIsoDate(whole) ?? parseThaiDate(whole) ?? text;
}

/** What is done is followed up no more; where all is, it is what the unit is asked to confirm. */
function followUpsOf(measures: readonly Measure[]): readonly string[] {
  const open = measures.filter(({ status }) => status !== 'done');
  return (open.length > 0 ? open : measures).flatMap(({ activities }) =>
    activities.map(({ followUp }) => followUp),
  );
}

interface Reported {
  /** Of the Buddhist era. */
  readonly year: number;
  readonly period: Period | null;
}

/** A report is still given so long after the end of what it covers, where the measures themselves name that day. */
const GRACE_MONTHS = 1;

/** The days of a period's last quarter are those of its report; what is earlier is of another. */
const QUARTER = 3;

/**
 * Of a period: a day to come of its last quarter that the measures name, or else its end. Without one: the next day
 * that they name, or else the end of the part of a fiscal year in which they are followed up. Null where they say neither,
 * or where it is past, or of another year.
 */
function proposedDay(
  texts: readonly string[],
  today: CalendarDate,
  { year, period }: Reported,
): CalendarDate | null {
  const end = lastDayOf(period ?? 'twelve-months', year);
  const yearBegins = { year: year - BUDDHIST_ERA - 1, month: 9, day: 30 };
  const before = dayNumber(today) < dayNumber(yearBegins) ? yearBegins : today;
  const earlier = lastDay(end.year, end.month - QUARTER);
  const after = Math.max(dayNumber(before), period === null ? 0 : dayNumber(earlier));
  const last = dayNumber(lastDay(end.year, end.month + GRACE_MONTHS));
  const [named] = texts
    .flatMap((text) => daysOfYear(text, year))
    .filter((day) => dayNumber(day) > after && dayNumber(day) <= last)
    .sort((one, other) => dayNumber(one) - dayNumber(other));
  if (named) return named;
  const months = Math.min(...texts.flatMap((text) => monthsIn(text) ?? []));
  const part = Number.isFinite(months) ? endOfPart(before, months) : null;
  const found = period === null ? part : end;
  return found && dayNumber(found) > dayNumber(before) && dayNumber(found) <= dayNumber(end)
    ? found
    : null;
}

/** How often the words say that it is followed up, in months. */
const EACH: readonly (readonly [words: RegExp, months: number])[] = [
  [
    /ทุก(?:\s?ๆ)?\s?(?:สิ้น)?\s?เดือน|รายเดือน|เดือนละ|ทุก(?:\s?ๆ)?\s?[1๑]\s?เดือน|ปีละ\s?(?:12|๑๒)|\b(?:monthly|(?:every|each|per) month)\b/i,
    1,
  ],
  [
    /ไตรมาส(?!\s?(?:ที่\s?)?[1-4๑-๔])|ทุก(?:\s?ๆ)?\s?[3๓]\s?เดือน|ปีละ\s?[4๔](?![0-9๐-๙])|\bquarter(?:ly|s)?\b(?!\s?[1-4])|(?:every|each) (?:3|three) months/i,
    3,
  ],
  [
    /[6๖]\s?เดือน|ปีละ\s?[2๒](?![0-9๐-๙])|สองครั้ง|\b(?:6|six)[ -]months?\b|half[ -]?year|twice a year/i,
    6,
  ],
  [
    /(?:12|๑๒)\s?เดือน|ปีละ\s?[1๑](?![0-9๐-๙])|ปีละครั้ง|สิ้นปีงบประมาณ|รายปี|\b(?:annual(?:ly)?|yearly|once a year|(?:every|each|per) year)\b/i,
    12,
  ],
];

function monthsIn(text: string): number | null {
  return EACH.find(([words]) => words.test(text))?.[1] ?? null;
}

/** The parts of a fiscal year end with September; today itself is too late to ask for. */
function endOfPart({ year, month, day }: CalendarDate, months: number): CalendarDate {
  const end = month + ((((9 - month) % months) + months) % months);
  const found = lastDay(year, end);
  return dayNumber(found) > dayNumber({ year, month, day }) ? found : lastDay(year, end + months);
}

function lastDay(year: number, month: number): CalendarDate {
  const last = new Date(Date.UTC(year, month, 0));
  return { year: last.getUTCFullYear(), month: last.getUTCMonth() + 1, day: last.getUTCDate() };
}
