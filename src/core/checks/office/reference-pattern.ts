/** The memo's number does not look like one of a local administration. */
import { toArabicDigits } from '../../text/digits';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { filled } from '../settings-cells';

export const referencePattern = defineRule({
  name: 'reference/pattern',
  severity: 'info',
  source: 'correspondence',
  look: (context) => {
    const given = filled(context, 'reference');
    if (!given || NUMBER.test(toArabicDigits(given.text))) return [];
    return [{ sheet: given.sheet, cell: given.cell, details: { text: short(given.text) } }];
  },
  message: {
    th: ({ text }) =>
      `เลขที่ “${text}” ไม่ตรงรูปแบบ เช่น มห ๑๒๓๔๕/๑๒ (อักษรย่อ รหัสหน่วยงาน / เลขทะเบียน) กรุณาตรวจ`,
    en: ({ text }) =>
      `The number “${text}” does not look like มห ๑๒๓๔๕/๑๒ (letters, the office’s code, / its number in the register). Check it.`,
  },
  about: {
    th: 'เลขที่บันทึกข้อความมีอักษรย่อสองตัว รหัสหน่วยงาน เครื่องหมาย / และเลขทะเบียน เช่น มห ๑๒๓๔๕/๑๒ บันทึกข้อความไม่ใช้ ว ของหนังสือเวียน กรุณาตรวจ',
    en: 'A memo’s number has two letters, the office’s code, a slash and its number in the register (มห ๑๒๓๔๕/๑๒), and no ว of circulars. Check it.',
  },
});

/** What stands behind the slash is the register's; dots, a dash or nothing leave it to the pen. */
const NUMBER = /^(?:ที่\s*)?[ก-ฮ]{2,3}\.?\s?\d{4,5}(?:\.\d{1,3}){0,2}\s?\/\s?(?!ว)[^/]{0,20}$/;
