/** What a memo's document is called, in Drive and as a file. */
import { memoYear } from '../../core/memo/memo-fields';
import { fileNameBy } from '../../core/office/file-name';
import { type Period, periodName } from '../../core/office/period';
import { type Settings, settingText } from '../../core/office/read-settings';
import type { CalendarDate } from '../../core/sheet/cell';
import { longThaiDate } from '../../core/text/dates';

const LONGEST_SUBJECT = 120;

function memoName(subject: string, day: CalendarDate): string {
  const name = subject.replace(/[\s\\/:*?"<>|]+/g, ' ').trim();
  return `บันทึกข้อความ ${[...name].slice(0, LONGEST_SUBJECT).join('')} (${longThaiDate(day)})`;
}

export interface NamedMemo {
  readonly subject: string;
  readonly settings: Settings;
  /** The day on which it is made. */
  readonly today: CalendarDate;
  readonly period: Period | null;
  /** Its template's title. */
  readonly template: string;
}

/** By the office's own pattern, where it has one. */
export function nameOfMemo({ subject, settings, today, period, template }: NamedMemo): string {
  const byPattern = fileNameBy(settingText(settings, 'fileName'), {
    เรื่อง: subject,
    ปีงบประมาณ: String(memoYear(settings, today)),
    รอบ: period === null ? '' : periodName(period),
    วันที่: longThaiDate(today),
    ที่: settingText(settings, 'reference'),
    หน่วยงาน: settingText(settings, 'agency'),
    ส่วนราชการ: settingText(settings, 'department'),
    แม่แบบ: template,
  });
  return byPattern || memoName(subject, today);
}
