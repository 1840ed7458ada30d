/** No sheet of the workbook has a table that could be one of measures. */
import { defineFaultRule } from '../finding';
import { FOUND_HEADINGS, UNFIT } from '../wording';

export const sheetNotFound = defineFaultRule({
  name: 'sheet/not-found',
  severity: 'error',
  source: 'count',
  settling: 'never',
  fault: 'no-table',
  message: {
    th: ({ found, unfit, isOneOfSeveral, sheet }) =>
      `ไม่พบตารางมาตรการใน${isOneOfSeveral ? `ชีต “${sheet}” ที่เลือกรวมในบันทึกข้อความ หากไม่ใช่ชีตมาตรการ กรุณาเอาออกจากชีตที่เลือก ตารางมาตรการ` : 'ไฟล์ชีตนี้ '}ต้องมีหัวตาราง “มาตรการ” และ “สถานะการดำเนินการ” (หรือคอลัมน์ ยังไม่ดำเนินการ / อยู่ระหว่างดำเนินการ / ดำเนินการเสร็จเรียบร้อยแล้ว)${FOUND_HEADINGS.th(found)} กรุณาเพิ่มหัวตารางที่ขาด หรือเลือกเมนู “สร้างชีตที่จำเป็น” หากมีตารางอยู่แล้วแต่ใช้หัวตารางอื่น ให้กด “กำหนดคอลัมน์” ในแถบด้านข้าง${UNFIT.th(unfit)}`,
    en: ({ found, unfit, isOneOfSeveral, sheet }) =>
      `No measures table was found in ${isOneOfSeveral ? `“${sheet}”, one of the sheets chosen for the memo. If it is no sheet of measures, take it out of the choice. A table of measures` : 'this workbook. It'} needs the headings “มาตรการ” (measure) and “สถานะการดำเนินการ” (status), or one column for each status${FOUND_HEADINGS.en(found)}. Add the missing headings, or choose “Create required sheets” in the menu. Where there is a table with other headings, click “Match columns” in the sidebar.${UNFIT.en(unfit)}`,
  },
  about: {
    th: 'ไม่มีชีตใดมีตารางมาตรการ จึงไม่มีข้อมูลให้ตรวจและสร้างบันทึกข้อความ กรุณาเพิ่มหัวตาราง หรือให้เมนู “สร้างชีตที่จำเป็น” สร้างให้',
    en: 'No sheet has a table of measures, so there is nothing to check or report. Add the headings, or let “Create required sheets” in the menu make them.',
  },
});
