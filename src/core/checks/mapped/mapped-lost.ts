/** A heading that the office has said is a column of the table is gone, and the rest is read as was said. */
import { defineRule } from '../finding';
import { LOST_HEADINGS } from '../wording';

export const sheetMappedLost = defineRule({
  name: 'sheet/mapped-lost',
  severity: 'warning',
  source: 'count',
  settling: 'never',
  look: ({ table }) =>
    table.instead
      ? []
      : table.lost.map((lost) => ({ sheet: table.sheet, cell: null, details: { lost: [lost] } })),
  message: {
    th: ({ lost }) =>
      `ไม่พบหัวตาราง ${LOST_HEADINGS.th(lost)} ที่กำหนดคอลัมน์ไว้ คอลัมน์นั้นจึงไม่ได้อ่านตามที่กำหนด กรุณาพิมพ์หัวตารางเดิมกลับ หรือกำหนดใหม่ที่ “กำหนดคอลัมน์” ในแถบด้านข้าง`,
    en: ({ lost }) =>
      `The heading ${LOST_HEADINGS.en(lost)}, of which was said what it is, is not in the sheet, so that column is not read as was said. Type the heading again, or say anew what each column is in the sidebar.`,
  },
  about: {
    th: 'หัวตารางที่กำหนดไว้ว่าเป็นคอลัมน์ใดถูกเปลี่ยนชื่อหรือลบไป ระบบหาคอลัมน์จากข้อความหัวตาราง จึงไม่พบคอลัมน์นั้น กรุณาพิมพ์หัวตารางเดิมกลับ หรือกำหนดใหม่ที่ “กำหนดคอลัมน์” ในแถบด้านข้าง',
    en: 'A heading, of which the office has said what it is, was renamed or deleted. Columns are found by their headings, so this one is not found. Type the heading again, or say anew what each column is in the sidebar.',
  },
});
