/** The day by which the units are to report is past, outside the fiscal year, no certain one, or none that the calendar has. */
import { daySet } from '../../office/reply-by';
import { BUDDHIST_ERA, MONTHS, SHORT_MONTHS } from '../../text/dates';
import { toArabicDigits } from '../../text/digits';
import { datesIn, dayNumber } from '../../text/found/dates-in-text';
import { short } from '../../text/short';
import { type CheckContext, defineRule } from '../finding';
import { filled, fiscalYearIn } from '../settings-cells';

type Fault = 'past' | 'year' | 'none' | 'vague';

export const replyByDay = defineRule({
  name: 'settings/reply-by',
  severity: 'warning',
  source: 'office',
  look: (context) => {
    const given = filled(context, 'replyBy');
    if (!given) return [];
    const { sheet, cell, label, text } = given;
    const fault = faultIn(context, text);
    return fault === null ? [] : [{ sheet, cell, details: { fault, label, text: short(text) } }];
  },
  message: {
    th: ({ fault, label, text }) => `“${label}” (${text}) ${FAULTS_TH[fault]}`,
    en: ({ fault, label, text }) => `“${label}” (${text}) ${FAULTS_EN[fault]}`,
  },
  about: {
    th: 'กำหนดส่งรายงานในชีตตั้งค่าผ่านไปแล้ว อยู่นอกปีงบประมาณ ไม่ได้บอกวันที่แน่นอน หรือเป็นวันที่ไม่มีในปฏิทิน บันทึกขอให้รายงานความก้าวหน้าจะพิมพ์ตามนั้น กรุณาแก้ไข หรือเว้นว่างให้ระบบเสนอ',
    en: 'The due date for units to report is past, outside the fiscal year, not a certain day, or not a real date, and the memos to the units would print it. Correct it, or leave it empty to have one proposed.',
  },
});

const FAULTS_TH: Readonly<Record<Fault, string>> = {
  past: 'ผ่านไปแล้ว บันทึกถึงหน่วยงานจะขอให้รายงานย้อนหลัง กรุณาแก้ไข หรือเว้นว่างให้ระบบเสนอ',
  year: 'อยู่นอกปีงบประมาณนี้ กรุณาตรวจปีของกำหนด หรือเว้นว่างให้ระบบเสนอ',
  vague:
    'ไม่ได้บอกวันที่แน่นอน ผู้รับบันทึกข้อความอาจเข้าใจต่างกัน และระบบไม่ทราบว่าเลยกำหนดเมื่อใด กรุณาพิมพ์ เช่น 31 มีนาคม 2569 หรือเว้นว่างให้ระบบเสนอ',
  none: 'ไม่ใช่วันที่ที่มีในปฏิทิน กรุณาพิมพ์ เช่น 31 มีนาคม 2569 หรือเว้นว่างให้ระบบเสนอ',
};

const FAULTS_EN: Readonly<Record<Fault, string>> = {
  past: 'is past, so the units would be asked to report by a date that is over. Correct it, or leave it empty.',
  year: 'is outside this fiscal year. Check its year, or leave it empty.',
  vague:
    'names no certain day: units may read it differently, and nobody can tell when it is over. Enter one such as 31 มีนาคม 2569, or leave it empty.',
  none: 'isn’t a real date. Enter one such as 31 มีนาคม 2569, or leave it empty.',
};

const LIKE_A_DAY = new RegExp(
  `\\d\\s?(?:${[...MONTHS, ...SHORT_MONTHS].map((month) => month.replace(/\./g, '\\.')).join('|')})|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}|^\\d{1,2}[/.-]\\d{1,2}$`,
);

/** A day of some month or week, which is another each time that somebody reads it. */
const VAGUE =
  /วันที่\s?\d|(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์|เดือน|สัปดาห์|ไตรมาส|วัน)(?:นี้|หน้า)|พรุ่งนี้|มะรืน/;

/** Words such as `ภายใน 7 วัน` name no day, and are fine. */
function faultIn(context: CheckContext, text: string): Fault | null {
  const day = context.settings && daySet(context.settings);
  if (!day) {
    // Of a day that it reads and the calendar has not, another rule tells.
    const isToldOf = datesIn(text).some(({ fault }) => fault !== null);
    const plain = toArabicDigits(text).trim();
    // A number alone is what a date shows without its format.
    if (!isToldOf && (LIKE_A_DAY.test(plain) || /^\d+$/.test(plain))) return 'none';
    return !isToldOf && VAGUE.test(plain) ? 'vague' : null;
  }
  if (dayNumber(day) < dayNumber(context.today())) return 'past';
  const year = fiscalYearIn(context);
  // Reports are given up to three months after the year's end, which are of its calendar year.
  return year !== null && day.year > year - BUDDHIST_ERA ? 'year' : null;
}
