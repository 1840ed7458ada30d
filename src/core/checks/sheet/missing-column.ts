/** A column the memo's tables show is not in the sheet; its cells will stay empty. */
import { OFFICIAL_HEADINGS } from '../../measures/headings';
import { defineRule } from '../finding';

export const sheetMissingColumn = defineRule({
  name: 'sheet/missing-column',
  severity: 'warning',
  source: 'oit',
  look: ({ table }) =>
    table.missing.map((column) => ({
      sheet: table.sheet,
      cell: null,
      details: { heading: OFFICIAL_HEADINGS[column] },
    })),
  message: {
    th: ({ heading }) =>
      `ไม่พบคอลัมน์ “${heading}” คอลัมน์นี้ในบันทึกข้อความจะว่าง หากต้องการให้แสดง กรุณาเพิ่มหัวตาราง “${heading}”`,
    en: ({ heading }) =>
      `There is no column “${heading}”; that column of the memo will be empty. Add that heading if you want it.`,
  },
  about: {
    th: 'ชีตไม่มีคอลัมน์ที่ตารางในบันทึกข้อความใช้ คอลัมน์นั้นในบันทึกข้อความจึงว่าง หากต้องการให้แสดง กรุณาเพิ่มหัวตารางตามที่ระบุ',
    en: 'The sheet lacks a column that the tables of the memo show, so its cells there stay empty. Add the heading that is named if you want it.',
  },
});
