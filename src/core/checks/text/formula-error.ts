/** A formula's error (#REF!) stands where the memo would print it. */
import { STATUSES } from '../../measures/header';
import { a1 } from '../../sheet/a1';
import { defineRule } from '../finding';

const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

export const textFormulaError = defineRule({
  name: 'text/formula-error',
  severity: 'error',
  look: ({ texts, table }) => {
    // An error in a status cell is told as an unclear status already.
    const { columns } = table.header;
    const statuses = new Set([columns.status, ...STATUSES.map((status) => columns[status])]);
    return texts
      .filter(({ text }) => ERROR.test(text))
      .filter(({ sheet, place }) => sheet !== table.sheet || !statuses.has(place.column))
      .map(({ sheet, place, text }) => ({ sheet, cell: a1(place), details: { text } }));
  },
  message: {
    th: ({ text }) => `ช่องนี้แสดงข้อผิดพลาดของสูตร “${text}” กรุณาแก้สูตร หรือพิมพ์ค่าแทน`,
    en: ({ text }) =>
      `This cell shows a formula's error “${text}”. Correct the formula, or type the value.`,
  },
  about: {
    th: 'ช่องแสดงข้อผิดพลาดของสูตร เช่น #REF! ซึ่งจะพิมพ์ลงในบันทึกข้อความตามที่เห็น กรุณาแก้สูตร หรือพิมพ์ค่าแทน',
    en: "A cell shows a formula's error such as #REF!, and the memo would print it. Correct the formula, or type the value.",
  },
});
