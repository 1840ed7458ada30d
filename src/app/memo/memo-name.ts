/** What a memo's document is called, in Drive and as a file. */

import type { MemoScope } from '../../core/measures/units/memo-scope';
import { memoYear } from '../../core/memo/memo-fields';
import { fileNameBy, LONGEST_NAME, plainName, shortenedName } from '../../core/office/file-name';
import { type Period, periodName } from '../../core/office/period';
import { type Settings, settingText } from '../../core/office/read-settings';
import type { CalendarDate } from '../../core/sheet/cell';
import { longThaiDate } from '../../core/text/dates';
import { spacedBefore } from '../../core/text/paper/beside-thai';

/** `part` stands in front, where several memos have one subject, or theirs differ only where a long one is cut. */
function memoName(subject: string, day: CalendarDate, part: string): string {
  const front = part === '' ? '' : `${plainName(part)} `;
  const name = shortenedName(plainName(subject), LONGEST_NAME);
  return `บันทึกข้อความ ${front}${name} (${longThaiDate(day)})`;
}

/** `ถึงกองคลัง` for a request to a unit, `กองคลัง` for a report on its measures alone. */
export function nameOfPart({ owner }: MemoScope, isRequest: boolean): string {
  if (owner === null) return '';
  return isRequest ? `ถึง${spacedBefore(owner)}` : owner;
}

export interface NamedMemo {
  readonly subject: string;
  readonly settings: Settings;
  /** The day on which it is made. */
  readonly today: CalendarDate;
  readonly period: Period | null;
  /** Its template's title. */
  readonly template: string;
  /** As of `nameOfPart`. */
  readonly part: string;
}

/** By the office's own pattern, where it has one. */
export function nameOfMemo(named: NamedMemo): string {
  const { subject, settings, today, period, template, part } = named;
  const pattern = settingText(settings, 'fileName');
  const byPattern = fileNameBy(withPart(pattern, part), {
    เรื่อง: subject,
    ปีงบประมาณ: String(memoYear(settings, today)),
    รอบ: period === null ? '' : periodName(period),
    วันที่: longThaiDate(today),
    ที่: settingText(settings, 'reference'),
    หน่วยงาน: settingText(settings, 'agency'),
    ส่วนราชการ: settingText(settings, 'department'),
    แม่แบบ: template,
    ขอบเขต: part,
  });
  return byPattern || memoName(subject, today, part);
}

/** Memos of several units would have one name where the pattern has no place for it. */
function withPart(pattern: string, part: string): string {
  const isNamed = pattern === '' || part === '' || /\{\s{0,9}ขอบเขต\s{0,9}\}/.test(pattern);
  return isNamed ? pattern : `{ขอบเขต} ${pattern}`;
}
