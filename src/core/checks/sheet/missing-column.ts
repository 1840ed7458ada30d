/** A column the memo's tables show is not in the sheet; its cells will stay empty, or those of some measures. */
import { OFFICIAL_HEADINGS } from '../../measures/headings';
import { saysAnyOf } from '../../measures/measure';
import { defineRule } from '../finding';

export const sheetMissingColumn = defineRule({
  name: 'sheet/missing-column',
  severity: 'warning',
  source: 'oit',
  look: ({ table }) =>
    table.missing.map((column) => ({
      sheet: table.sheet,
      cell: null,
      details: {
        heading: OFFICIAL_HEADINGS[column],
        isInPart: table.measures.some((measure) => saysAnyOf(column, measure)),
      },
    })),
  message: {
    th: ({ heading, isInPart }) =>
      `ไม่พบคอลัมน์ “${heading}” คอลัมน์นี้ในบันทึกข้อความจะว่าง${isInPart ? 'ในบางมาตรการ' : ''} หากต้องการให้แสดง กรุณาเพิ่มหัวตาราง “${heading}”`,
    en: ({ heading, isInPart }) =>
      `There is no column “${heading}”; that column of the memo will be empty${isInPart ? ' for some measures' : ''}. Add that heading if you want it.`,
  },
  about: {
    th: 'ชีตไม่มีคอลัมน์ที่ตารางในบันทึกข้อความใช้ คอลัมน์นั้นในบันทึกข้อความจึงว่าง หากต้องการให้แสดง กรุณาเพิ่มหัวตารางตามที่ระบุ',
    en: 'The sheet lacks a column that the tables of the memo show, so its cells there stay empty. Add the heading that is named if you want it.',
  },
});
