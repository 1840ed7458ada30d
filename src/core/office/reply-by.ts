/**
 * By when a unit is asked to report: what the office has set, or a day to come that belongs to the memo's own year and
 * period, by what its measures say of how they are followed up.
 */
import type { Activity, Measure } from '../measures/measure';
import { isDitto } from '../measures/owners';
import { ownRows } from '../measures/scope';
import type { CalendarDate } from '../sheet/cell';
import { BUDDHIST_ERA, fiscalYearOf, longThaiDate, parseThaiDate } from '../text/dates';
import { dayNumber } from '../text/found/dates-in-text';
import { dayIn, daysOfYear } from '../text/found/days-of-year';
import { namedTimes } from '../text/found/named-times';
import { daysOfEachMonth, monthsBetween } from '../text/found/rounds-in-text';
import { DATE_DOTS } from '../text/pen-room';
import { dayGiven, wordsGiven } from './due/day-given';
import { isLeftToPen, withDay } from './due/left-to-pen';
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
  const given = settingDay(settings);
  if (typeof given === 'object') return withDay(longThaiDate(given));
  if (given !== '') return wordsGiven(given);
  const year = yearOf(settings) ?? fiscalYearOf(today);
  const proposed = proposedDay(followUpsOf(measures, unit), today, { year, period });
  return withDay(proposed ? longThaiDate(proposed) : DATE_DOTS);
}

/**
 * The settings of a memo that was made: it keeps the day that it asks by, past or not, unless the office has set another;
 * what is proposed moves on with the days.
 */
export function withDayKept(settings: Settings, byWhen: string): Settings {
  const isSet = settingDay(settings) !== '';
  if (isSet || byWhen === '' || isLeftToPen(byWhen)) return settings;
  const entry = { label: '', row: 0, column: 0, ...settings.known.get('replyBy'), value: byWhen };
  return { ...settings, known: new Map([...settings.known, ['replyBy', entry]]) };
}

/** The day that the office has set; null where it has set none, or words that name none. */
export function daySet(settings: Settings): CalendarDate | null {
  const given = settingDay(settings);
  return typeof given === 'object' ? given : dayOfReply(given);
}

/** So few days, and a unit that gets its memo on paper can hardly keep it. */
const FEW_DAYS = 3;
const A_DAY = 86_400_000;

/** The day that it asks by is so near, and not past. */
export function isSoon(byWhen: string, today: CalendarDate): boolean {
  const day = dayOfReply(byWhen);
  const left = day && daysBetween(today, day);
  return left !== null && left >= 0 && left < FEW_DAYS;
}

function daysBetween(one: CalendarDate, other: CalendarDate): number {
  const at = ({ year, month, day }: CalendarDate) => Date.UTC(year, month - 1, day);
  return (at(other) - at(one)) / A_DAY;
}

/** The day that such words name, of several or of a span the last: before that nobody is late. Null where they name none. */
export function dayOfReply(byWhen: string): CalendarDate | null {
  const alone = parseThaiDate(byWhen.replace(/^ภายในวันที่\s*/, ''));
  if (alone) return alone;
  const [last] = namedTimes(byWhen)
    .flatMap((time) => {
      const named = time.year === null ? null : dayIn(time, time.year);
      return named ? [named] : [];
    })
    .sort((one, other) => dayNumber(other) - dayNumber(one));
  return last ?? null;
}

function settingDay(settings: Settings): CalendarDate | string {
  return dayGiven(settingValue(settings, 'replyBy'), yearOf(settings));
}

function yearOf(settings: Settings): number | null {
  return settings.sheetYear ?? settingYear(settings, 'fiscalYear');
}

interface FollowUps {
  readonly texts: readonly string[];
  /** Nothing is open: the unit is asked to confirm, which takes no work and waits for no follow-up. */
  readonly isToConfirm: boolean;
}

/** What is done is followed up no more; where all is, it is what the unit is asked to confirm. */
function followUpsOf(measures: readonly Measure[], unit: string | null): FollowUps {
  const texts = new Map(measures.flatMap(({ activities }) => asRead(activities)));
  const own = ownRows(measures, unit).map(({ measure, activity }) => ({
    text: texts.get(activity) ?? '',
    isDone: measure.status === 'done' || activity.status === 'done',
  }));
  const open = own.filter(({ isDone }) => !isDone);
  const isToConfirm = open.length === 0;
  return { texts: (isToConfirm ? own : open).map(({ text }) => text), isToConfirm };
}

/** What a further activity leaves blank is read from above, whoever's row that is. */
function asRead(activities: readonly Activity[]): readonly (readonly [Activity, string])[] {
  let last = '';
  return activities.map((activity) => {
    const { followUp } = activity;
    if (!/^[\s\-–—.…]*$/.test(followUp) && !isDitto(followUp)) last = followUp;
    return [activity, last];
  });
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
 * followed up; to confirm, no later than the end of a quarter. Null where none says either, or where it is past, or of
 * another year.
 */
function proposedDay(
  { texts, isToConfirm }: FollowUps,
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
  const isNamed = (day: CalendarDate) => dayNumber(day) > after && dayNumber(day) <= last;
  const days = texts.flatMap((text) => {
    const all = daysOfYear(text, year);
    const named = all.filter(isNamed);
    if (named.length > 0) return named;
    const months = monthsBetween(text, year);
    const isEachMonth = all.length === 0 && (months === null || months === 1);
    const each = isEachMonth ? daysOfEachMonth(text) : [];
    if (months === null && each.length === 0) return [];
    if (period !== null) return [end].filter(isToCome);
    if (each.length > 0) return each.map((day) => nextDay(before, day)).filter(isNamed);
    return [endOfPart(before, months ?? 1)].filter(isToCome);
  });
  if (isToConfirm && period === null && days.length > 0) days.push(endOfQuarter(before));
  const [first] = days.sort((one, other) => dayNumber(one) - dayNumber(other));
  return first ?? (period !== null && isToCome(end) ? end : null);
}

/** The present quarter's, or the next one's where that is so near that a memo on paper comes too late. */
function endOfQuarter(today: CalendarDate): CalendarDate {
  const end = endOfPart(today, QUARTER);
  return daysBetween(today, end) < FORTNIGHT ? endOfPart(end, QUARTER) : end;
}

const FORTNIGHT = 14;

/** The parts of a fiscal year end with September; today itself is too late to ask for. */
function endOfPart({ year, month, day }: CalendarDate, months: number): CalendarDate {
  const end = month + ((((9 - month) % months) + months) % months);
  const found = lastDay(year, end);
  return dayNumber(found) > dayNumber({ year, month, day }) ? found : lastDay(year, end + months);
}

/** The next that a month has: of a short one its last day. */
function nextDay({ year, month, day }: CalendarDate, wanted: number): CalendarDate {
  const end = lastDay(year, month);
  const found = { ...end, day: Math.min(wanted, end.day) };
  if (found.day > day) return found;
  const next = lastDay(year, month + 1);
  return { ...next, day: Math.min(wanted, next.day) };
}

function lastDay(year: number, month: number): CalendarDate {
  const last = new Date(Date.UTC(year, month, 0));
  return { year: last.getUTCFullYear(), month: last.getUTCMonth() + 1, day: last.getUTCDate() };
}
