/** องค์การบริหารส่วนตำบล is an องค์การ, องค์กรปกครองส่วนท้องถิ่น an องค์กร: the acts name them so, and the other way round is wrong. */

import { everyMatch } from '../../every-match';
import { isWithin, protectedSpans } from '../../spelling/protected-spans';
import { defineRule } from '../finding';
import { readTexts } from '../prose';

const WRONG = /องค์กรบริหารส่วน(?:ตำบล|จังหวัด)|องค์การปกครองส่วนท้องถิ่น/g;

export const officeOrgan = defineRule<
  'agency/organ',
  { readonly wrong: string; readonly right: string }
>({
  name: 'agency/organ',
  severity: 'error',
  source: 'localActs',
  look: (context) =>
    readTexts(context, (text) => {
      const first = everyMatch(text, WRONG).find(({ index, 0: wrong }) =>
        isOwn(text, index, wrong),
      );
      return first ? [{ details: { wrong: first[0], right: rightFor(first[0]) } }] : [];
    }),
  fix: (text) =>
    text.replace(WRONG, (wrong, index: number) =>
      isOwn(text, index, wrong) ? rightFor(wrong) : wrong,
    ),
  message: {
    th: ({ wrong, right }) => `“${wrong}” ควรเป็น “${right}” ตามชื่อในกฎหมาย`,
    en: ({ wrong, right }) => `“${wrong}” should be “${right}”, as the acts name it.`,
  },
  about: {
    th: 'ชื่อตามกฎหมายคือ “องค์การบริหารส่วนตำบล” “องค์การบริหารส่วนจังหวัด” แต่ “องค์กรปกครองส่วนท้องถิ่น” ควรแก้ให้ถูกต้องก่อนเสนอลงนาม ระบบแก้ให้ได้',
    en: 'The acts say องค์การบริหารส่วนตำบล and องค์การบริหารส่วนจังหวัด, but องค์กรปกครองส่วนท้องถิ่น. ITA Memo can fix it.',
  },
});

/** What is quoted, or a law's title or an address, stands as others wrote it. */
function isOwn(text: string, index: number, wrong: string): boolean {
  return !isWithin(protectedSpans(text), index, index + wrong.length);
}

function rightFor(wrong: string): string {
  return wrong.startsWith('องค์กร')
    ? wrong.replace('องค์กร', 'องค์การ')
    : wrong.replace('องค์การ', 'องค์กร');
}
