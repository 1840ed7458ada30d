/** The memo's own date names no month: today, or numbers alone, which the memo would print as they stand. */
import { MONTHS, SHORT_MONTHS } from '../../text/dates';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { filled } from '../settings-cells';

const MONTH = new RegExp(
  [...MONTHS, ...SHORT_MONTHS].map((month) => month.replace(/\./g, '\\.?\\s?')).join('|'),
);
/** Room for the pen. */
const DOTS = /^[\s.…_-]*$/;

export const dateNoMonth = defineRule({
  name: 'date/no-month',
  severity: 'warning',
  source: 'correspondence',
  look: (context) => {
    const given = filled(context, 'date');
    // A date cell has its month.
    if (!given || typeof given.value !== 'string') return [];
    if (DOTS.test(given.text) || MONTH.test(given.text)) return [];
    return [{ sheet: given.sheet, cell: given.cell, details: { text: short(given.text) } }];
  },
  message: {
    th: ({ text }) => `วันที่ของบันทึกข้อความ “${text}” ไม่มีชื่อเดือน และจะพิมพ์ตามนั้น กรุณาพิมพ์เช่น ๑ ตุลาคม ๒๕๖๙`,
    en: ({ text }) =>
      `The memo’s date “${text}” names no month, and would be printed so. Type it like ๑ ตุลาคม ๒๕๖๙.`,
  },
  about: {
    th: 'วันที่ของบันทึกข้อความต้องมีชื่อเดือน ข้อความเช่น “วันนี้” หรือ 10/3/69 จะพิมพ์ตามที่เห็น กรุณาพิมพ์เช่น ๑ ตุลาคม ๒๕๖๙ หรือเว้นว่างไว้เติมด้วยมือ',
    en: 'The memo’s date needs its month by name: “today” or 10/3/69 would be printed as it stands. Type it like ๑ ตุลาคม ๒๕๖๙, or leave it for the pen.',
  },
});
