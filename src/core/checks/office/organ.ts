/** องค์การบริหารส่วนตำบล is an องค์การ, องค์กรปกครองส่วนท้องถิ่น an องค์กร: the acts name them so, and the other way round is wrong. */
import { isWithin, protectedSpans } from '../../spelling/protected-spans';
import { defineRule } from '../finding';
import { readTexts } from '../prose';

const WRONG = /องค์กร(?=บริหารส่วน(?:ตำบล|จังหวัด))|องค์การ(?=ปกครองส่วนท้องถิ่น)/g;

export const officeOrgan = defineRule<
  'agency/organ',
  { readonly wrong: string; readonly right: string }
>({
  name: 'agency/organ',
  severity: 'error',
  source: 'localActs',
  look: (context) =>
    readTexts(context, (text) => {
      const [first] = placesIn(text);
      if (first === undefined) return [];
      const rest = /^(?:บริหารส่วน(?:ตำบล|จังหวัด)|ปกครองส่วนท้องถิ่น)/.exec(
        text.slice(first.index + first[0].length),
      );
      const tail = rest?.[0] ?? '';
      return [{ details: { wrong: `${first[0]}${tail}`, right: `${rightFor(first[0])}${tail}` } }];
    }),
  fix: (text) => {
    let result = '';
    let end = 0;
    for (const match of placesIn(text)) {
      result += text.slice(end, match.index) + rightFor(match[0]);
      end = match.index + match[0].length;
    }
    return result + text.slice(end);
  },
  message: {
    th: ({ wrong, right }) => `“${wrong}” ควรเป็น “${right}” ตามชื่อในกฎหมาย`,
    en: ({ wrong, right }) => `“${wrong}” should be “${right}”, as the acts name it.`,
  },
  about: {
    th: 'ชื่อตามกฎหมายคือ “องค์การบริหารส่วนตำบล” “องค์การบริหารส่วนจังหวัด” แต่ “องค์กรปกครองส่วนท้องถิ่น” ควรแก้ให้ถูกต้องก่อนเสนอลงนาม ระบบแก้ให้ได้',
    en: 'The acts say องค์การบริหารส่วนตำบล and องค์การบริหารส่วนจังหวัด, but องค์กรปกครองส่วนท้องถิ่น. ITA Memo can fix it.',
  },
});

function placesIn(text: string): readonly RegExpExecArray[] {
  const found = text.includes('องค์ก') ? [...text.matchAll(WRONG)] : [];
  if (found.length === 0) return found;
  const spans = protectedSpans(text);
  return found.filter(({ index, 0: match }) => !isWithin(spans, index, index + match.length));
}

function rightFor(wrong: string): string {
  return wrong === 'องค์กร' ? 'องค์การ' : 'องค์กร';
}
