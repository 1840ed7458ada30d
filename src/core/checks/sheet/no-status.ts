/** The table has measures and no status column. */
import { defineFaultRule } from '../finding';
import { FOUND_HEADINGS, UNFIT } from '../wording';

export const sheetNoStatus = defineFaultRule({
  name: 'sheet/no-status',
  severity: 'error',
  source: 'count',
  settling: 'never',
  fault: 'no-status',
  message: {
    th: ({ found, unfit }) =>
      `ไม่พบหัวตารางสถานะการดำเนินการ${FOUND_HEADINGS.th(found)} กรุณาเพิ่มคอลัมน์ “สถานะการดำเนินการ” หรือสามคอลัมน์ ยังไม่ดำเนินการ / อยู่ระหว่างดำเนินการ / ดำเนินการเสร็จเรียบร้อยแล้ว หากมีคอลัมน์นี้อยู่แล้วในชื่ออื่น ให้กด “กำหนดคอลัมน์” ในแถบด้านข้าง${UNFIT.th(unfit)}`,
    en: ({ found, unfit }) =>
      `No status heading was found${FOUND_HEADINGS.en(found)}. Add a column “สถานะการดำเนินการ” (status), or three columns: ยังไม่ดำเนินการ / อยู่ระหว่างดำเนินการ / ดำเนินการเสร็จเรียบร้อยแล้ว. Where it is there under another heading, click “Match columns” in the sidebar.${UNFIT.en(unfit)}`,
  },
  about: {
    th: 'ตารางไม่มีคอลัมน์สถานะ จึงนับร้อยละความสำเร็จไม่ได้ กรุณาเพิ่มคอลัมน์ “สถานะการดำเนินการ” หรือคอลัมน์ของแต่ละสถานะทั้งสาม',
    en: 'The table has no status column, so completion cannot be counted. Add a column “สถานะการดำเนินการ”, or one for each of the three statuses.',
  },
});
