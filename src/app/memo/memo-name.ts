/** What a memo's document is called, in Drive and as a file. */
import type { CalendarDate } from '../../core/sheet/cell';
import { longThaiDate } from '../../core/text/dates';

const LONGEST_SUBJECT = 120;

export function memoName(subject: string, day: CalendarDate): string {
  const name = subject.replace(/[\s\\/:*?"<>|]+/g, ' ').trim();
  return `บันทึกข้อความ ${[...name].slice(0, LONGEST_SUBJECT).join('')} (${longThaiDate(day)})`;
}
