/** The sheet says the status of a measure in two places that differ, and nothing tells which of them counts. */
import { a1 } from '../../sheet/a1';
import { defineRule } from '../finding';

export const sheetStatusElsewhere = defineRule({
  name: 'sheet/status-elsewhere',
  severity: 'error',
  source: 'count',
  settling: 'one-by-one',
  look: ({ table: { sheet, elsewhere } }) => {
    if (!elsewhere) return [];
    const { row, readColumn, rows, isShare } = elsewhere;
    const details = { read: a1({ row, column: readColumn }), rows, isShare };
    return [{ sheet, cell: a1(elsewhere), details }];
  },
  message: {
    th: ({ read, rows, isShare }) =>
      isShare
        ? `สถานะในช่องนี้ไม่ตรงกับ ${read} ใต้หัวตารางเดียวกัน (ต่างกัน ${rows} แถว) ระบบอ่านได้เพียงคอลัมน์เดียว กรุณาเพิ่มคอลัมน์ “สรุปสถานะ” แล้วระบุสถานะของทั้งมาตรการ หรือแยกเป็นมาตรการละแถว`
        : `สถานะในช่องนี้ไม่ตรงกับ ${read} ซึ่งเป็นคอลัมน์ที่ระบบอ่าน (ต่างกัน ${rows} แถว) กรุณาแก้ไขให้ตรงกัน หรือกด “กำหนดคอลัมน์” ในแถบด้านข้าง แล้วเลือกว่าคอลัมน์ใดคือสถานะ`,
    en: ({ read, rows, isShare }) =>
      isShare
        ? `The status here differs from ${read} under the same heading (${rows} ${rows === 1 ? 'row differs' : 'rows differ'}), and only one column is read. Add a column “สรุปสถานะ” with the status of the whole measure, or give each unit a row.`
        : `The status here differs from ${read}, the column that is read (${rows} ${rows === 1 ? 'row differs' : 'rows differ'}). Make them agree, or click “Match columns” in the sidebar and choose which column is the status.`,
  },
  about: {
    th: 'ชีตระบุสถานะของมาตรการไว้สองแห่งไม่ตรงกัน เช่น คอลัมน์สถานะกับผลการดำเนินงาน หรือคอลัมน์ของสองหน่วยงาน ระบบอ่านแห่งเดียว กรุณาแก้ไขให้ตรงกัน หรือกำหนดคอลัมน์สถานะในแถบด้านข้าง',
    en: 'The sheet says the status of a measure in two places that differ, such as a status and a result, or columns of two units. Only one of them is read. Make them agree, or choose the status column in the sidebar.',
  },
});
