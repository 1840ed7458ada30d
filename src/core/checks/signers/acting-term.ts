/** รักษาการราชการแทน is no term of the law on state administration; รักษาราชการแทน is. */
import { a1 } from '../../sheet/a1';
import { defineRule } from '../finding';

/** State Administration Act B.E. 2534, chapter 7: การรักษาราชการแทน. */
const TERM = 'รักษาราชการแทน';
const WRONG = /รักษาการ\s*ราชการแทน/g;

export const signersActingTerm = defineRule({
  name: 'signers/acting-term',
  severity: 'warning',
  look: ({ texts }) =>
    texts
      .filter(({ part }) => part !== 'measures')
      .flatMap(({ sheet, place, text }) => {
        const [wrong] = text.match(WRONG) ?? [];
        if (wrong === undefined) return [];
        return [{ sheet, cell: a1(place), details: { wrong, meant: TERM } }];
      }),
  fix: (text) => text.replace(WRONG, TERM),
  message: {
    th: ({ wrong, meant }) =>
      `คำว่า “${wrong}” ควรเป็น “${meant}” ตามกฎหมายว่าด้วยระเบียบบริหารราชการแผ่นดิน`,
    en: ({ wrong, meant }) =>
      `“${wrong}” should read “${meant}”, the term of the State Administration Act.`,
  },
  about: {
    th: 'คำว่า รักษาการราชการแทน ไม่มีในกฎหมาย และจะพิมพ์ใต้ลายมือชื่อ ควรใช้ รักษาราชการแทน ระบบแก้ให้ได้',
    en: 'รักษาการราชการแทน is not a term that the law knows, and the memo would print it under a signature. It should read รักษาราชการแทน; the add-on can put it right.',
  },
});
