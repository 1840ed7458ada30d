/** A formula's error (#REF!) stands where the memo would print it. */
import { cellErrors } from '../cell-errors';
import { defineRule } from '../finding';

/** Excel's, copied as it was shown. */
const NARROW = /##/;

/** What Sheets shows of a text that it took for a formula: `-ควรปรับปรุง`, `-๒-`. */
const TEXT_AS_FORMULA = /#(?:ERROR!|NAME\?)/;

export const textFormulaError = defineRule({
  name: 'text/formula-error',
  severity: 'error',
  source: 'sheets',
  settling: 'never',
  look: ({ texts }) => cellErrors(texts, 'formula'),
  message: {
    th: ({ text }) =>
      NARROW.test(text)
        ? `ช่องนี้มี “${text}” คือตัวเลขหรือวันที่จากช่องที่แคบเกินกว่าจะแสดง กรุณาพิมพ์ค่าจริงแทน`
        : TEXT_AS_FORMULA.test(text)
          ? `ช่องนี้แสดง “${text}” เพราะ Google ชีตอ่านข้อความที่ขึ้นต้นด้วย - + หรือ = เป็นสูตร กรุณาพิมพ์เครื่องหมาย ' นำหน้าข้อความ หากเป็นสูตร กรุณาแก้สูตร`
          : `ช่องนี้แสดงข้อผิดพลาดของสูตร “${text}” กรุณาแก้สูตร หรือพิมพ์ค่าแทน`,
    en: ({ text }) =>
      NARROW.test(text)
        ? `“${text}” is what a column shows that is too narrow for its number or date. Enter the value itself.`
        : TEXT_AS_FORMULA.test(text)
          ? `This cell shows “${text}”: Sheets reads text that begins with -, + or = as a formula. Type ' before the text. If it is a formula, correct it.`
          : `This cell shows a formula's error “${text}”. Correct the formula, or type the value.`,
  },
  about: {
    th: "ช่องแสดงข้อผิดพลาดของสูตร เช่น #REF! ซึ่งจะพิมพ์ลงในบันทึกข้อความตามที่เห็น กรุณาแก้สูตร หรือพิมพ์ค่าแทน ข้อความที่ขึ้นต้นด้วย - + หรือ = ให้พิมพ์เครื่องหมาย ' นำหน้า",
    en: "A cell shows a formula's error such as #REF!, and the memo would print it. Correct the formula, or type the value. Before text that begins with -, + or =, type '.",
  },
});
