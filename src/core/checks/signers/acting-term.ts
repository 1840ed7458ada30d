/** รักษาการราชการแทน is no official term; รักษาราชการแทน is. Under a signature it is put right; in a sentence it is asked. */
import { a1 } from '../../sheet/a1';
import { defineRule } from '../finding';

const TERM = 'รักษาราชการแทน';
const WRONG = /รักษาการ\s*ราชการแทน/g;

export const signersActingTerm = defineRule({
  name: 'signers/acting-term',
  severity: 'warning',
  source: 'localActs',
  look: ({ texts }) =>
    texts.flatMap(({ part, sheet, place, text }) => {
      const [wrong] = text.match(WRONG) ?? [];
      if (wrong === undefined) return [];
      const seen = { sheet, cell: a1(place), details: { wrong, meant: TERM } };
      return [part === 'measures' ? { ...seen, asks: true as const } : seen];
    }),
  fix: mended,
  offer: mended,
  message: {
    th: ({ wrong, meant }) => `คำว่า “${wrong}” ควรเป็น “${meant}”`,
    en: ({ wrong, meant }) => `“${wrong}” should read “${meant}”.`,
  },
  about: {
    th: 'คำว่า “รักษาการราชการแทน” ไม่ใช่คำที่ทางราชการใช้ และจะพิมพ์ใต้ลายมือชื่อ ควรใช้ “รักษาราชการแทน” ระบบแก้ให้ได้',
    en: 'รักษาการราชการแทน is not an official term, and the memo would print it under a signature. It should read รักษาราชการแทน; ITA Memo can fix it.',
  },
});

function mended(text: string): string {
  return text.replace(WRONG, TERM);
}
