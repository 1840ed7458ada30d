/** A paragraph that begins with ตามที่ and tells what has been done ends with นั้น: without it the sentence never closes. */
import { defineRule } from '../finding';
import { readTexts } from '../prose';

const BRACKETS = /\([^()]*\)/g;
/** Only a whole sentence that ends in แล้ว: `ตามที่ได้รับมอบหมาย` and `ตามที่แจ้งแล้ว` need none. */
const OPEN = /^ตามที่[^\n]{12,}แล้ว$/;
const LAST_DONE = /แล้ว(?=\s*(?:\([^()]*\)\s*)?$)/;

export const textTamThi = defineRule({
  name: 'text/tam-thi',
  severity: 'info',
  source: 'dictionary',
  look: (context) =>
    readTexts(context, (text) => (isOpen(text) ? [{ details: {}, asks: true as const }] : [])),
  offer: (text) => text.replace(LAST_DONE, 'แล้ว นั้น'),
  message: {
    th: () => 'ข้อความที่ขึ้นต้นว่า “ตามที่ … แล้ว” ควรลงท้ายด้วย “นั้น” เช่น “ตามที่ได้กำหนดมาตรการไว้แล้ว นั้น”',
    en: () => 'A paragraph that begins “ตามที่ … แล้ว” should end with “นั้น”.',
  },
  about: {
    th: 'ในหนังสือราชการ ข้อความเกริ่นที่ขึ้นต้นด้วย “ตามที่” ควรปิดท้ายด้วย “นั้น” ระบบเติมให้ได้เมื่อท่านกดปุ่ม',
    en: 'In official letters the opening that begins with ตามที่ closes with นั้น. ITA Memo can add it for you.',
  },
});

function isOpen(text: string): boolean {
  if (!text.includes('ตามที่')) return false;
  const plain = text.replace(BRACKETS, '').trim();
  return OPEN.test(plain) && !plain.includes('นั้น');
}
