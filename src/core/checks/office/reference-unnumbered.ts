/** The memo's number ends where the register's number is to come: it has not been given out. */
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { filled } from '../settings-cells';

export const referenceUnnumbered = defineRule({
  name: 'reference/unnumbered',
  severity: 'info',
  source: 'correspondence',
  look: (context) => {
    const given = filled(context, 'reference');
    if (!given || !NO_NUMBER.test(given.text)) return [];
    return [{ sheet: given.sheet, cell: given.cell, details: { text: short(given.text) } }];
  },
  message: {
    th: ({ text }) => `บันทึกข้อความยังไม่ได้ออกเลขที่ (${text}) กรุณาออกเลขก่อนเสนอลงนาม หรือเติมด้วยมือ`,
    en: ({ text }) =>
      `The memo has no number from the register yet (${text}). Have one given before it is signed, or add it by hand.`,
  },
  about: {
    th: 'เลขที่บันทึกข้อความลงท้ายด้วย / หรือ /- แสดงว่ายังไม่ได้ออกเลข กรุณาออกเลขก่อนเสนอลงนาม หรือเติมด้วยมือ',
    en: 'The memo’s number ends in / or /-: none has been given by the register. Have one given before it is signed, or add it by hand.',
  },
});

/** Nothing, a dash or room for the pen, or a word for the number that is to come. */
const NO_NUMBER =
  /\/\s*(?:[-–—.…_?\s]*|x{1,6}|\(?\s?(?:ว่าง|เลขที่|รอ(?:ออก)?เลข(?:ที่)?|ยังไม่(?:ได้)?ออกเลข(?:ที่)?)\s?\)?)$/i;
