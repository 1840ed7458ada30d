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
