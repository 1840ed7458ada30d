/** The table has a status and no column of measures. */
import { defineFaultRule } from '../finding';
import { FOUND_HEADINGS, UNFIT } from '../wording';

export const sheetNoTitle = defineFaultRule({
  name: 'sheet/no-title',
  severity: 'error',
  source: 'count',
  settling: 'never',
  fault: 'no-title',
  message: {
    th: ({ found, unfit }) =>
      `ไม่พบหัวตาราง “มาตรการ”${FOUND_HEADINGS.th(found)} กรุณาพิมพ์หัวตาราง “มาตรการ” เหนือคอลัมน์ชื่อมาตรการ หากมีคอลัมน์นี้อยู่แล้วในชื่ออื่น ให้กด “กำหนดคอลัมน์” ในแถบด้านข้าง${UNFIT.th(unfit)}`,
    en: ({ found, unfit }) =>
      `The heading “มาตรการ” (measure) was not found${FOUND_HEADINGS.en(found)}. Type it above the column with the measures' names. Where it is there under another heading, click “Match columns” in the sidebar.${UNFIT.en(unfit)}`,
  },
  about: {
    th: 'ตารางไม่มีหัวตาราง “มาตรการ” จึงไม่ทราบว่าคอลัมน์ใดเป็นชื่อมาตรการ กรุณาพิมพ์หัวตารางนี้เหนือคอลัมน์ชื่อมาตรการ',
    en: 'The table has no heading “มาตรการ”, so nobody can tell which column names the measures. Type it above that column.',
  },
});
