/** What a memo's document is called, in Drive and as a file. */
import type { MemoScope } from '../../core/measures/scope';
import type { CalendarDate } from '../../core/sheet/cell';
import { longThaiDate } from '../../core/text/dates';

const LONGEST_SUBJECT = 120;

/** `part` stands in front, where several memos have one subject, or theirs differ only where a long one is cut. */
export function memoName(subject: string, day: CalendarDate, part = ''): string {
  const whole = part === '' ? subject : `${part} ${subject}`;
  const name = whole.replace(/[\s\\/:*?"<>|]+/g, ' ').trim();
  return `บันทึกข้อความ ${[...name].slice(0, LONGEST_SUBJECT).join('')} (${longThaiDate(day)})`;
}

/** `ถึงกองคลัง` for a request to a unit, `กองคลัง` for a report on its measures alone. */
export function nameOfPart({ owner }: MemoScope, isRequest: boolean): string {
  if (owner === null) return '';
  return isRequest ? `ถึง${owner}` : owner;
}
