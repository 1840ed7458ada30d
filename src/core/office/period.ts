/** Which part of a fiscal year a memo reports on: six months, twelve, or nothing said of it. */
import type { CalendarDate } from '../sheet/cell';
import { BUDDHIST_ERA, fiscalYearOf, longThaiDate } from '../text/dates';

export const PERIODS = ['six-months', 'twelve-months'] as const;

export type Period = (typeof PERIODS)[number];

interface PeriodOfYear {
  readonly months: number;
  /** Its last day; it begins on 1 October of the year before. */
  readonly end: { readonly month: number; readonly day: number };
}

const OF_YEAR: Readonly<Record<Period, PeriodOfYear>> = {
  'six-months': { months: 6, end: { month: 3, day: 31 } },
  'twelve-months': { months: 12, end: { month: 9, day: 30 } },
};

/** `รอบ 6 เดือน (1 ตุลาคม 2568 – 31 มีนาคม 2569)`; without its days where the year (B.E.) is not known. */
export function periodText(period: Period, fiscalYear: number | null): string {
  const name = periodName(period);
  if (fiscalYear === null) return name;
  const year = fiscalYear - BUDDHIST_ERA;
  const begin = longThaiDate({ year: year - 1, month: 10, day: 1 });
  return `${name} (${begin} – ${longThaiDate(lastDayOf(period, fiscalYear))})`;
}

/** Of a fiscal year of the Buddhist era. */
export function lastDayOf(period: Period, fiscalYear: number): CalendarDate {
  return { year: fiscalYear - BUDDHIST_ERA, ...OF_YEAR[period].end };
}

export function monthsOf(period: Period): number {
  return OF_YEAR[period].months;
}

export function periodName(period: Period): string {
  return `รอบ ${OF_YEAR[period].months} เดือน`;
}

/** What a register's cell says, however it is spaced and whatever its digits; null for none. */
export function readPeriod(text: string): Period | null {
  const months = /(?<![0-9๐-๙])(?:(6|๖)|(12|๑๒|1๒|๑2))(?![0-9๐-๙])/.exec(text);
  if (!months) return null;
  return months[1] === undefined ? 'twelve-months' : 'six-months';
}

/** The fiscal year that is meant where nobody says one: in October's report of twelve months the one that has just ended. */
export function nearestYear(period: Period | null, today: CalendarDate): number {
  const present = fiscalYearOf(today);
  if (period === null) return present;
  const time = ({ year, month, day }: CalendarDate) => Date.UTC(year, month - 1, day);
  const distance = (year: number) => Math.abs(time(lastDayOf(period, year)) - time(today));
  return distance(present - 1) < distance(present) ? present - 1 : present;
}

/** A memo of the register, as far as it tells which round is next. */
export interface ReportedPeriod {
  readonly fiscalYear: number | null;
  readonly period: Period | null;
  /** All its signers have decided. */
  readonly isSettled: boolean;
}

/** Reports are begun in the last month of what they cover. */
const MARCH = 3;
const SEPTEMBER = 9;
const FIRST_MONTH = 10;

/**
 * What is likely meant: nothing before March; then half a year, until that report is settled; from September on and
 * ever after the whole. A proposal only: whoever makes the memo says which.
 */
export function proposedPeriod(
  fiscalYear: number,
  today: CalendarDate,
  reported: readonly ReportedPeriod[],
): Period | null {
  const present = today.year + BUDDHIST_ERA + (today.month >= FIRST_MONTH ? 1 : 0);
  if (present > fiscalYear) return 'twelve-months';
  const isBefore = present < fiscalYear || today.month < MARCH || today.month >= FIRST_MONTH;
  if (isBefore) return null;
  const isHalfSettled = reported.some(
    (each) => each.fiscalYear === fiscalYear && each.period === 'six-months' && each.isSettled,
  );
  return today.month >= SEPTEMBER || isHalfSettled ? 'twelve-months' : 'six-months';
}
