/** The memo's own date has a short month, พ.ศ. or a second วันที่, which the form does not print. */
import { MONTHS, SHORT_MONTHS } from '../../text/dates';
import { toThaiDigits } from '../../text/digits';
import { datesIn } from '../../text/found/dates-in-text';
import { namedTimes } from '../../text/found/named-times';
import { defineRule } from '../finding';
import { filled } from '../settings-cells';

export const dateAbbreviated = defineRule({
  name: 'date/abbreviated',
  severity: 'warning',
  source: 'correspondence',
  look: (context) => {
    const given = filled(context, 'date');
    if (!given || typeof given.value !== 'string') return [];
    const meant = inFull(given.text);
    if (meant === given.text) return [];
    return [{ sheet: given.sheet, cell: given.cell, details: { text: given.text, meant } }];
  },
  fix: inFull,
  message: {
    th: ({ text, meant }) =>
      `วันที่ของบันทึกข้อความใช้ชื่อเดือนเต็ม ไม่ต้องมีคำว่า “พ.ศ.” หรือ “วันที่” ข้อความ “${text}” ควรเป็น “${meant}”`,
    en: ({ text, meant }) =>
      `A memo’s date has its month in full, without “พ.ศ.” or “วันที่”: “${text}” should read “${meant}”.`,
  },
  about: {
    th: 'วันที่ของบันทึกข้อความใช้ วัน เดือนเต็ม และปีสี่หลัก เช่น ๑ ตุลาคม ๒๕๖๙ ไม่ใช้เดือนแบบย่อ และไม่มีคำว่า พ.ศ. หรือวันที่ซ้ำ ควรแก้ไข ระบบแก้ให้ได้',
    en: 'A memo’s date is day, month in full and a year of four digits (๑ ตุลาคม ๒๕๖๙), without พ.ศ. or a second วันที่. ITA Memo can fix it.',
  },
});

/** As it is where it is no date, or one that has a fault of its own. */
function inFull(text: string): string {
  const bare = text.replace(/^(ณ\s*)?วันที่\s*/, '');
  const date = dateIn(bare);
  const isWordy = bare !== text || /พ\.?\s?ศ\.?/.test(text);
  if (!date || (!SHORT_MONTH.test(date.text) && !isWordy)) return text;
  // What stands beside the date is the office's own.
  if (bare.replace(date.text, '').trim() !== '') return text;
  const full = [date.day, MONTHS[date.month - 1], date.year]
    .filter((part) => part !== null)
    .join(' ');
  return /[๐-๙]/.test(text) ? toThaiDigits(full) : full;
}

/** The one date of the text, with its year; or the month that it names in short: ต.ค. ๖๙. */
function dateIn(text: string) {
  const [date, second] = datesIn(text);
  if (date) return second || date.fault !== null || date.year === null ? null : date;
  const [month] = namedTimes(text);
  return month && month.year !== null ? { ...month, text: text.slice(month.at, month.end) } : null;
}

const SHORT_MONTH = new RegExp(
  SHORT_MONTHS.map((month) => month.replace(/\./g, '\\.?\\s?')).join('|'),
);
