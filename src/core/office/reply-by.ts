/**
 * By when a unit is asked to report: what the office has set, or a day to come that belongs to the memo's own year and
 * period, by what its measures say of how they are followed up.
 */
import type { Measure } from '../measures/measure';
import { isOwn } from '../measures/scope';
import type { CalendarDate, CellValue } from '../sheet/cell';
import {
  BUDDHIST_ERA,
  fiscalYearOf,
  longThaiDate,
  parseIsoDate,
  parseThaiDate,
} from '../text/dates';
import { dayNumber } from '../text/found/dates-in-text';
import { daysOfYear } from '../text/found/days-of-year';
import { englishDatesIn } from '../text/found/english-dates';
import { namedTimes } from '../text/found/named-times';
import { monthsBetween } from '../text/found/rounds-in-text';
import { spacedBefore } from '../text/paper/beside-thai';
import { DATE_DOTS } from '../text/pen-room';
import { lastDayOf, type Period } from './period';
import { type Settings, settingValue, settingYear } from './read-settings';

/**
 * `ภายในวันที่ 31 มีนาคม 2569`; with room for the pen where no day is set, and none that is still to come can be proposed.
 * `unit` is whose rows count; null for everybody's.
 */
export function replyBy(
  settings: Settings,
  measures: readonly Measure[],
  today: CalendarDate,
  period: Period | null,
  unit: string | null,
): string {
  const given = dayGiven(settingValue(settings, 'replyBy'));
  if (typeof given === 'object') return withDay(longThaiDate(given));
  if (given !== '') return withWords(given);
  const year = settings.sheetYear ?? settingYear(settings, 'fiscalYear') ?? fiscalYearOf(today);
  const proposed = proposedDay(followUpsOf(measures, unit), today, { year, period });
  return withDay(proposed ? longThaiDate(proposed) : DATE_DOTS);
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
  return PEN_ROOM.test(byWhen);
}

/** The day that such words name, of several or of a span the last: before that nobody is late. Null where they name none. */
export function dayOfReply(byWhen: string): CalendarDate | null {
  const alone = parseThaiDate(byWhen.replace(/^ภายในวันที่\s*/, ''));
  if (alone) return alone;
  const [last] = namedTimes(byWhen)
    .flatMap(({ year, month, day }) => {
      if (year === null) return [];
      const end = lastDay(year - BUDDHIST_ERA, month);
      return day !== null && day > end.day ? [] : [{ ...end, day: day ?? end.day }];
    })
    .sort((one, other) => dayNumber(other) - dayNumber(one));
  return last ?? null;
}

/** As many dots as it has had. */
const PEN_ROOM = /^ภายในวันที่ \.+$/;

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
  if (NO_DAY.test(text)) return '';
  // 31/3/69, the year written short.
  const whole = text.replace(/^(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})$/, '$125$2');
  return parseIsoDate(whole) ?? parseThaiDate(whole) ?? inEnglish(text) ?? text;
}

/** A dash, words that say that there is none yet, or a number alone, which names no day. */
const NO_DAY =
  /^(?:[^\p{L}\p{N}]{0,20}|[0-9๐-๙]{1,12}|[0-9]{3,9}\.[0-9]{1,9}|\(?(?:(?:ยัง)?ไม่(?:มี|ระบุ|กำหนด|แน่นอน|ทราบ|ได้(?:ระบุ|กำหนด|แจ้ง))(?:\s?(?:กำหนด(?:ส่ง|วัน)?|วัน(?:ที่)?(?:ส่ง)?))?|(?:รอ|จะ)(?:การ)?(?:แจ้ง|กำหนด|ระบุ|ยืนยัน|พิจารณา)(?:\s?(?:อีกครั้ง|ภายหลัง|วันที่|กำหนด(?:ส่ง)?)){0,2}|แจ้งภายหลัง|n\.?\s?\/?\s?a\.?|none|nil|tb[adc])\)?)$/iu;

/** `31 Mar 2026`, `by 30 September 2026`: a memo has its day in Thai. */
function inEnglish(text: string): CalendarDate | null {
  const [date, ...others] = englishDatesIn(text);
  if (!date || others.length > 0 || date.day === null || date.year === null) return null;
  const around = (text.slice(0, date.at) + text.slice(date.end)).trim();
  if (!/^(?:by|on|within|ภายใน(?:วันที่)?|วันที่)?\.?$/i.test(around)) return null;
  return { year: date.year - BUDDHIST_ERA, month: date.month, day: date.day };
}

/** What is done is followed up no more; where all is, it is what the unit is asked to confirm. */
function followUpsOf(measures: readonly Measure[], unit: string | null): readonly string[] {
  const own = measures.flatMap(({ status, activities }) =>
    activities
      .filter((activity) => isOwn(activity, unit))
      .map((activity) => ({
        ...activity,
        isDone: status === 'done' || activity.status === 'done',
      })),
  );
  const open = own.filter(({ isDone }) => !isDone);
  return (open.length > 0 ? open : own).map(({ followUp }) => followUp);
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
 * The nearest of what the texts say, each by itself. Of a period: a day to come of its last quarter that one names, or
 * else its end. Without one: the next day that one names, or else the end of the part of a fiscal year in which it is
 * followed up. Null where none says either, or where it is past, or of another year.
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
  const isToCome = (day: CalendarDate) =>
    dayNumber(day) > dayNumber(before) && dayNumber(day) <= dayNumber(end);
  const days = texts.flatMap((text) => {
    const named = daysOfYear(text, year).filter(
      (day) => dayNumber(day) > after && dayNumber(day) <= last,
    );
    const months = named.length > 0 ? null : monthsBetween(text);
    if (months === null) return named;
    return [period === null ? endOfPart(before, months) : end].filter(isToCome);
  });
  const [first] = days.sort((one, other) => dayNumber(one) - dayNumber(other));
  return first ?? (period !== null && isToCome(end) ? end : null);
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
