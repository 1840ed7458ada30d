/** The sheet's name says one fiscal year and the title above its table another: nobody can tell which the memo is for. */
import { defineRule } from '../finding';

export const sheetTwoYears = defineRule({
  name: 'sheet/two-years',
  severity: 'error',
  source: 'agree',
  settling: 'never',
  look: ({ table, years }) => {
    const { named, titled } = years ?? { named: null, titled: null };
    if (named === null || titled === null || named === titled.year) return [];
    return [{ sheet: table.sheet, cell: titled.cell, details: { named, titled: titled.year } }];
  },
  message: {
    th: ({ named, titled }) =>
      `ชื่อชีตระบุปี ${named} แต่หัวเรื่องเหนือตารางระบุปี ${titled} กรุณาแก้ไขให้ตรงกันก่อนสร้างบันทึกข้อความ หากสร้างโดยไม่แก้ไข ระบบจะใช้ปี ${named} ตามชื่อชีต`,
    en: ({ named, titled }) =>
      `The sheet’s name says ${named}, the title above its table ${titled}. Make them agree before the memo is made; otherwise it is for ${named}, as the name says.`,
  },
  about: {
    th: 'ปีงบประมาณในชื่อชีตกับในหัวเรื่องเหนือตารางไม่ตรงกัน จึงไม่ทราบว่าบันทึกข้อความเป็นของปีใด กรุณาแก้ไขให้ตรงกัน หากไม่แก้ไข ระบบจะใช้ปีตามชื่อชีต',
    en: 'The fiscal years in the sheet’s name and in the title above its table differ, so nobody can tell which year the memo is for. Make them agree; otherwise the one in the name counts.',
  },
});
