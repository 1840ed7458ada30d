/** Thai copied from a PDF: gaps where a mark was lost (ด าเนินการ), or marks that only old fonts show. */
import { a1 } from '../../sheet/a1';
import { guessedPdfText, isPdfText, mendPdfText } from '../../text/looks/pdf-text';
import { aroundChange } from '../../text/short';
import { defineRule } from '../finding';

export const textFromPdf = defineRule({
  name: 'text/from-pdf',
  severity: 'warning',
  source: 'sheets',
  look: ({ texts }) =>
    texts
      .filter(({ text }) => isPdfText(text))
      .map(({ sheet, place, text }) => {
        const sure = mendPdfText(text);
        const isGuess = sure === text;
        const details = {
          meant: aroundChange(text, isGuess ? guessedPdfText(text) : sure),
          isGuess,
        };
        return { sheet, cell: a1(place), details, ...(isGuess && { asks: true as const }) };
      }),
  fix: mendPdfText,
  offer: guessedPdfText,
  message: {
    th: ({ meant, isGuess }) =>
      `ข้อความในช่องนี้คัดลอกมาจากไฟล์ PDF สระหรือวรรณยุกต์จึงขาดหายหรือแยกจากพยัญชนะ ${isGuess ? 'น่าจะเป็น' : 'ควรเป็น'} “${meant}” กรุณา${isGuess ? 'ตรวจแล้ว' : ''}แก้ไขหรือพิมพ์ใหม่`,
    en: ({ meant, isGuess }) =>
      `The text was copied from a PDF and has lost vowels or tone marks, or has them apart from their letters. It ${isGuess ? 'probably read' : 'should read'} “${meant}”. ${isGuess ? 'Check it and put it right' : 'Put it right'}, or type it anew.`,
  },
  about: {
    th: 'ข้อความที่คัดลอกจากไฟล์ PDF มักมีสระอำหรือวรรณยุกต์ขาดหาย เช่น “ด าเนินการ” และจะพิมพ์ลงในบันทึกข้อความตามนั้น กรุณาแก้ไข ระบบแก้ให้เมื่อแน่ใจว่าเดิมเป็นคำใด และเสนอให้ตรวจเมื่อไม่แน่ใจ',
    en: 'Text copied from a PDF often lacks a vowel or a tone mark (ด าเนินการ), and the memo would print it so. ITA Memo fixes it where only one word can be meant, and otherwise offers what was probably meant.',
  },
});
