/** One number in both kinds of digit (๒๕๖5): the common typeface hides it from the author. */
import { a1 } from '../../sheet/a1';
import { mixedNumbers, unmixNumbers } from '../../text/digits';
import { defineRule } from '../finding';

const ARABIC = /[0-9]/;
const THAI = /[๐-๙]/;

export const textMixedDigits = defineRule({
  name: 'text/mixed-digits',
  severity: 'warning',
  source: 'agree',
  look: ({ texts }) =>
    texts.flatMap(({ sheet, place, text }) => {
      // Most texts have digits of one kind, or none.
      if (!THAI.test(text) || !ARABIC.test(text)) return [];
      const [number] = mixedNumbers(text);
      if (number === undefined) return [];
      return [{ sheet, cell: a1(place), details: { number, meant: unmixNumbers(number) } }];
    }),
  fix: unmixNumbers,
  message: {
    th: ({ number, meant }) => `ตัวเลข “${number}” มีเลขไทยปนเลขอารบิก ควรเป็น “${meant}”`,
    en: ({ number, meant }) =>
      `The number “${number}” mixes Thai and Arabic digits. It should read “${meant}”.`,
  },
  about: {
    th: 'ตัวเลขเดียวกันมีทั้งเลขไทยและเลขอารบิก เช่น ๒๕๖5 ซึ่งดูแทบไม่ออกบนจอแต่เห็นชัดเมื่อพิมพ์ กรุณาใช้เลขแบบเดียวกัน ระบบแก้ให้ได้',
    en: 'One number mixes Thai and Arabic digits (๒๕๖5), which the screen hides and paper shows. Use one kind; ITA Memo can fix it.',
  },
});
