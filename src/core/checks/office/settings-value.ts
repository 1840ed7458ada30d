/** A setting holds what cannot be a year or a score: the memo would print it as it stands. */
import { SETTINGS } from '../../office/settings';
import { a1 } from '../../sheet/a1';
import { buddhistYearOf, numberOf, textOf } from '../../text/cell-text';
import { short } from '../../text/short';
import { defineRule } from '../finding';

const MOST_POINTS = 100;

export const settingsValue = defineRule({
  name: 'settings/value',
  severity: 'warning',
  source: 'office',
  look: ({ settings, sheets }) => {
    const sheet = sheets.find(({ part }) => part === 'settings')?.sheet;
    if (!settings || sheet === undefined) return [];
    return SETTINGS.flatMap(({ key, label, kind }) => {
      const entry = settings.known.get(key);
      if (!entry || entry.value === '' || (kind !== 'year' && kind !== 'number')) return [];
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
      kind === 'year'
        ? `ค่า “${short(text)}” ของ “${label}” ไม่ใช่ปี พ.ศ. กรุณาพิมพ์เป็นเลขสี่หลัก เช่น 2569`
        : `ค่า “${short(text)}” ของ “${label}” ไม่ใช่คะแนน กรุณาพิมพ์ตัวเลข ๐ ถึง ๑๐๐ เช่น 87.50`,
    en: ({ label, text, kind }) =>
      kind === 'year'
        ? `“${short(text)}” in “${label}” is no Buddhist-era year. Type four digits, such as 2569.`
        : `“${short(text)}” in “${label}” is no score. Type a number from 0 to 100, such as 87.50.`,
  },
  about: {
    th: 'ค่าในชีตตั้งค่าไม่ใช่ปี พ.ศ. หรือไม่ใช่คะแนน ๐ ถึง ๑๐๐ บันทึกข้อความจะพิมพ์ตามที่เห็น กรุณาพิมพ์ปีเป็นเลขสี่หลัก และคะแนนเป็นตัวเลข',
    en: 'A setting is not a Buddhist-era year, or not a score from 0 to 100, and the memo would print it as it stands. Type a year in four digits, a score as a number.',
  },
});
