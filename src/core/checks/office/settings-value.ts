/** A setting holds what cannot be a year or a score, which the memo would print as it stands, or a place in braces that nothing fills. */
import { FILE_NAME_PLACES, unknownPlaces } from '../../office/file-name';
import { NAMING, SETTINGS, type SettingKey, type SettingKind } from '../../office/settings';
import type { CellValue } from '../../sheet/cell';
import { buddhistYearOf, numberOf, textOf } from '../../text/cell-text';
import { MONTHS } from '../../text/dates';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { filled } from '../settings-cells';

const MOST_POINTS = 100;

/** In full, or its last two digits. */
const YEAR = /[0-9๐-๙]{4}|(?:[\s./-]|[ก-๎])[0-9๐-๙]{2}$/;

export const settingsValue = defineRule({
  name: 'settings/value',
  severity: 'warning',
  source: 'office',
  look: (context) =>
    SETTINGS.flatMap(({ key, label, kind }) => {
      const given = filled(context, key);
      if (!given) return [];
      const { sheet, cell, value } = given;
      const text = faultIn(key, kind, value);
      return text === '' ? [] : [{ sheet, cell, details: { label, text, kind } }];
    }),
  message: {
    th: ({ label, text, kind }) =>
      kind === 'text'
        ? `“${label}” มี ${short(text)} ซึ่งระบบไม่รู้จัก ชื่อไฟล์จะมีข้อความนี้ตามที่พิมพ์ กรุณาใช้ ${PLACES}`
        : kind === 'date'
          ? `ค่า “${short(text)}” ของ “${label}” ไม่มีปี พ.ศ. บันทึกข้อความจะพิมพ์ตามที่เห็น กรุณาพิมพ์ให้ครบ เช่น 8 ตุลาคม 2569 หรือเว้นว่าง`
          : kind === 'year'
            ? `ค่า “${short(text)}” ของ “${label}” ไม่ใช่ปี พ.ศ. กรุณาพิมพ์เป็นเลขสี่หลัก เช่น 2569`
            : `ค่า “${short(text)}” ของ “${label}” ไม่ใช่คะแนน กรุณาพิมพ์ตัวเลข ๐ ถึง ๑๐๐ เช่น 87.50`,
    en: ({ label, text, kind }) =>
      kind === 'text'
        ? `“${label}” has ${short(text)}, which stands for nothing, so the file’s name would have it as typed. Use ${PLACES}.`
        : kind === 'date'
          ? `“${short(text)}” in “${label}” has no year, and the memo would print it as it stands. Type all of it, such as 8 ตุลาคม 2569, or leave it empty.`
          : kind === 'year'
            ? `“${short(text)}” in “${label}” is no Buddhist-era year. Type four digits, such as 2569.`
            : `“${short(text)}” in “${label}” is no score. Type a number from 0 to 100, such as 87.50.`,
  },
  about: {
    th: 'ค่าในชีตตั้งค่าไม่ใช่ปี พ.ศ. หรือไม่ใช่คะแนน ๐ ถึง ๑๐๐ บันทึกข้อความจะพิมพ์ตามที่เห็น กรุณาพิมพ์ปีเป็นเลขสี่หลัก และคะแนนเป็นตัวเลข ในรูปแบบชื่อไฟล์ ใช้ในวงเล็บปีกกาได้เฉพาะคำที่ระบบรู้จัก',
    en: 'A setting is not a Buddhist-era year, or not a score from 0 to 100, and the memo would print it as it stands. Type a year in four digits, a score as a number. In the pattern of file names only the words that the help lists may stand in braces.',
  },
});

const PLACES = FILE_NAME_PLACES.map((place) => `{${place}}`).join(' ');

/** What of it cannot be; '' where it is fine. */
function faultIn(key: SettingKey, kind: SettingKind, value: CellValue): string {
  const text = textOf(value);
  if (key === NAMING) return unknownPlaces(text).join(' ');
  if (kind === 'year') return buddhistYearOf(value) === null ? text : '';
  if (key === 'date')
    return typeof value === 'string' &&
      MONTHS.some((month) => text.includes(month)) &&
      !YEAR.test(text)
      ? text
      : '';
  if (kind !== 'number') return '';
  const score = numberOf(value);
  return score !== null && score >= 0 && score <= MOST_POINTS ? '' : text;
}
