/** A minute on the workbook's clock, and how the register and the template's history write it. */
import type { CalendarDate } from '../sheet/cell';
import { longThaiDate } from './dates';

/** In the workbook's time zone; `time` as 09:05. */
export interface Moment {
  readonly date: CalendarDate;
  readonly time: string;
}

/** `10 มีนาคม 2569 09:05` */
export function longThaiMoment({ date, time }: Moment): string {
  return `${longThaiDate(date)} ${time}`;
}

/** Sorts, and is read back by `minutesSince`: `2026-03-10 09:05`. */
export function stampOfMoment({ date: { year, month, day }, time }: Moment): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${time}`;
}

/** How many minutes before this moment a stamp was; NaN for what is none. */
export function minutesSince(stamp: string, now: Moment): number {
  return (instantOf(stampOfMoment(now)) - instantOf(stamp)) / 60_000;
}

const STAMP = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

function instantOf(stamp: string): number {
  return STAMP.test(stamp) ? Date.parse(`${stamp.replace(' ', 'T')}:00Z`) : Number.NaN;
}
