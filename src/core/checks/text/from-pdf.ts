/** Thai copied from a PDF: gaps where a mark was lost (ด าเนินการ), or marks that only old fonts show. */
import { a1 } from '../../sheet/a1';
import { isPdfText, mendPdfText } from '../../text/looks/pdf-text';
import { short } from '../../text/short';
import { defineRule } from '../finding';

const AROUND = 14;

export const textFromPdf = defineRule({
  name: 'text/from-pdf',
  severity: 'warning',
  source: 'sheets',
  look: ({ texts }) =>
    texts
      .filter(({ text }) => isPdfText(text))
      .map(({ sheet, place, text }) => ({
        sheet,
        cell: a1(place),
        details: { meant: firstMended(text) },
      })),
  fix: mendPdfText,
  message: {
    th: ({ meant }) =>
      `ข้อความในช่องนี้คัดลอกมาจากไฟล์ PDF สระหรือวรรณยุกต์จึงขาดหายหรือแยกจากพยัญชนะ ควรเป็น “${meant}” กรุณาแก้ไขหรือพิมพ์ใหม่`,
    en: ({ meant }) =>
      `The text was copied from a PDF and has lost vowels or tone marks, or has them apart from their letters. It should read “${meant}”. Put it right, or type it anew.`,
  },
  about: {
    th: 'ข้อความที่คัดลอกจากไฟล์ PDF มักมีสระอำหรือวรรณยุกต์ขาดหาย เช่น “ด าเนินการ” และจะพิมพ์ลงในบันทึกข้อความตามนั้น กรุณาแก้ไข ระบบแก้ให้ได้',
    en: 'Text copied from a PDF often lacks a vowel or a tone mark (ด าเนินการ), and the memo would print it so. ITA Memo can fix it.',
  },
});

/** What the first place of it becomes, with some letters around. */
function firstMended(text: string): string {
  const mended = mendPdfText(text);
  let same = 0;
  while (same < mended.length && mended[same] === text[same]) same++;
  const begin = Math.max(0, same - AROUND);
  return short(
    mended.slice(begin, same + AROUND).replace(/^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+/, ''),
  );
}
