/** By when a unit is asked to report: what the office has set, or the next day that its measures are followed up on. */
import type { Measure } from '../measures/measure';
import type { CalendarDate, CellValue } from '../sheet/cell';
import { longThaiDate, parseIsoDate, parseThaiDate } from '../text/dates';
import { datesIn, dayNumber, dayOf } from '../text/found/dates-in-text';
import { spacedBefore } from '../text/paper/beside-thai';
import { SHORT_DOTS } from '../text/pen-room';
import { type Settings, settingValue } from './read-settings';

/** `ภายในวันที่ 31 มีนาคม 2569`; with room for the pen where no day is set, and none can be proposed. */
export function replyBy(
  settings: Settings,
  measures: readonly Measure[],
  today: CalendarDate,
): string {
  const given = dayGiven(settingValue(settings, 'replyBy'));
  if (typeof given === 'object') return withDay(longThaiDate(given));
  if (given !== '') return /^(?:ภายใน|ก่อน|โดย)/.test(given) ? given : `ภายใน${spacedBefore(given)}`;
  const proposed = nextFollowUp(measures, today);
  return withDay(proposed ? longThaiDate(proposed) : SHORT_DOTS);
}

/** The day that such words name; null where they name none. */
export function dayOfReply(byWhen: string): CalendarDate | null {
  const alone = parseThaiDate(byWhen.replace(/^ภายในวันที่\s*/, ''));
  const [first] = alone ? [] : datesIn(byWhen);
  return alone ?? (first ? dayOf(first, 'last') : null);
}

function withDay(day: string): string {
  return `ภายในวันที่ ${day}`;
}

function dayGiven(value: CellValue): CalendarDate | string {
  if (typeof value === 'object') return value;
  const text = String(value).trim();
  return parseIsoDate(text) ?? parseThaiDate(text) ?? text;
}

/**
 * The first day after today that the measures themselves name, or else the end of the part of a fiscal year in which
 * they are followed up; null where they say neither.
 */
function nextFollowUp(measures: readonly Measure[], today: CalendarDate): CalendarDate | null {
  // What is done is followed up no more; where all is, it is what the unit is asked to confirm.
  const open = measures.filter(({ status }) => status !== 'done');
  const texts = (open.length > 0 ? open : measures).flatMap(({ activities }) =>
    activities.map(({ followUp }) => followUp),
  );
  const named = texts.flatMap((text) => datesIn(text).flatMap((date) => dayOf(date, 'last') ?? []));
  const [first] = named
    .filter((day) => dayNumber(day) > dayNumber(today))
    .sort((one, other) => dayNumber(one) - dayNumber(other));
  if (first) return first;
  const months = Math.min(...texts.flatMap((text) => monthsIn(text) ?? []));
  return Number.isFinite(months) ? endOfPart(today, months) : null;
}

/** How often the words say that it is followed up, in months. */
const EACH: readonly (readonly [words: RegExp, months: number])[] = [
  [/ทุกเดือน|รายเดือน|ทุก\s?[1๑]\s?เดือน/, 1],
  [/ไตรมาส|ทุก\s?[3๓]\s?เดือน/, 3],
  [/[6๖]\s?เดือน|ปีละ\s?[2๒]|สองครั้ง/, 6],
  [/(?:12|๑๒)\s?เดือน|ปีละ\s?[1๑]|ปีละครั้ง|สิ้นปีงบประมาณ|รายปี/, 12],
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
