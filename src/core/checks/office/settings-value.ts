/** A setting holds what cannot be a year, a score or the memo's date: the memo would print it as it stands. */
import { SETTINGS } from '../../office/settings';
import { a1 } from '../../sheet/a1';
import type { CellValue } from '../../sheet/cell';
import { buddhistYearOf, numberOf, textOf } from '../../text/cell-text';
import { MONTHS, SHORT_MONTHS } from '../../text/dates';
import { short } from '../../text/short';
import { defineRule, type Seen } from '../finding';

const MOST_POINTS = 100;

export interface ValueDetails {
  readonly label: string;
  readonly text: string;
  readonly kind: 'year' | 'number' | 'date';
}

export const settingsValue = defineRule<'settings/value', ValueDetails>({
  name: 'settings/value',
  severity: 'warning',
  source: 'office',
  look: ({ settings, sheets }) => {
    const sheet = sheets.find(({ part }) => part === 'settings')?.sheet;
    if (!settings || sheet === undefined) return [];
    return SETTINGS.flatMap(({ key, label, kind }): readonly Seen<ValueDetails>[] => {
      const entry = settings.known.get(key);
      if (!entry || entry.value === '') return [];
      if (key === 'date' && isNoDate(entry.value)) {
        const details = { label, text: textOf(entry.value), kind: 'date' as const };
        return [{ sheet, cell: a1(entry), details }];
      }
      if (kind !== 'year' && kind !== 'number') return [];
      const score = numberOf(entry.value);
      const fine =
        kind === 'year'
          ? buddhistYearOf(entry.value) !== null
          : score !== null && score >= 0 && score <= MOST_POINTS;
      if (fine) return [];
      return [{ sheet, cell: a1(entry), details: { label, text: textOf(entry.value), kind } }];
    });
  },
  message: {
    th: ({ label, text, kind }) =>
      kind === 'date'
        ? `ค่า “${short(text)}” ของ “${label}” ไม่มีชื่อเดือน บันทึกข้อความจะพิมพ์ตามนั้น กรุณาพิมพ์เช่น ๑ ตุลาคม ๒๕๖๙`
        : kind === 'year'
          ? `ค่า “${short(text)}” ของ “${label}” ไม่ใช่ปี พ.ศ. กรุณาพิมพ์เป็นเลขสี่หลัก เช่น 2569`
          : `ค่า “${short(text)}” ของ “${label}” ไม่ใช่คะแนน กรุณาพิมพ์ตัวเลข ๐ ถึง ๑๐๐ เช่น 87.50`,
    en: ({ label, text, kind }) =>
      kind === 'date'
        ? `“${short(text)}” in “${label}” names no month, and the memo would print it so. Type it like ๑ ตุลาคม ๒๕๖๙.`
        : kind === 'year'
          ? `“${short(text)}” in “${label}” is no Buddhist-era year. Type four digits, such as 2569.`
          : `“${short(text)}” in “${label}” is no score. Type a number from 0 to 100, such as 87.50.`,
  },
  about: {
    th: 'ค่าในชีตตั้งค่าไม่ใช่ปี พ.ศ. ไม่ใช่คะแนน ๐ ถึง ๑๐๐ หรือวันที่ไม่มีชื่อเดือน บันทึกข้อความจะพิมพ์ตามที่เห็น กรุณาพิมพ์ปีเป็นเลขสี่หลัก คะแนนเป็นตัวเลข และวันที่เช่น ๑ ตุลาคม ๒๕๖๙',
    en: 'A setting is no Buddhist-era year, no score from 0 to 100, or a date without a month’s name, and the memo would print it as it stands. Type a year in four digits, a score as a number, a date like ๑ ตุลาคม ๒๕๖๙.',
  },
});

/** Dots alone are room for the pen; a date cell has its month. */
function isNoDate(value: CellValue): boolean {
  if (typeof value !== 'string' || /^[\s.…_-]*$/.test(value)) return false;
  return !MONTH.test(value);
}

const MONTH = new RegExp(
  [...MONTHS, ...SHORT_MONTHS].map((month) => month.replace(/\./g, '\\.?\\s?')).join('|'),
);
