/** The telephone number has a digit too many or too few. */

import { firstPhone, isPhone, phoneDigits } from '../../text/found/phone';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { filled } from '../settings-cells';

export const phoneDigitCount = defineRule({
  name: 'phone/digits',
  severity: 'info',
  source: 'correspondence',
  look: (context) => {
    const given = filled(context, 'phone');
    if (!given) return [];
    const phone = firstPhone(given.text);
    const digits = phoneDigits(phone);
    if (digits === '' || isPhone(digits) || /[.…_]{2}|x/i.test(phone)) return [];
    const details = { text: short(phone), count: digits.length };
    return [{ sheet: given.sheet, cell: given.cell, details }];
  },
  message: {
    th: ({ text, count }) =>
      `หมายเลขโทรศัพท์ “${text}” มี ${count} หลัก หมายเลขสำนักงานมี ๙ หลัก มือถือมี ๑๐ หลัก กรุณาตรวจ`,
    en: ({ text, count }) =>
      `The telephone number “${text}” has ${count} digits. Office numbers have 9 (0 4200 0000), mobile ones 10. Check it.`,
  },
  about: {
    th: 'หมายเลขโทรศัพท์มีหลักเกินหรือขาด หรือขึ้นต้นด้วยเลขที่ไม่มีใช้ หมายเลขสำนักงานมี ๙ หลัก มือถือมี ๑๐ หลัก กรุณาตรวจ',
    en: 'A telephone number has a digit too many or too few, or begins as none does. Office numbers have 9 digits, mobile ones 10. Check it.',
  },
});
