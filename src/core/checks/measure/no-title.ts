/** A row counts as a measure but says not which: its title is empty and none stands above it. */
import { defineRule } from '../finding';
import { titleAt } from '../lines';

export const measureNoTitle = defineRule({
  name: 'measure/no-title',
  severity: 'error',
  source: 'count',
  settling: 'never',
  look: ({ table }) =>
    table.measures
      .filter(({ title }) => title === '')
      .map(({ row }) => ({
        sheet: table.sheet,
        cell: titleAt(table, row),
        details: {},
      })),
  message: {
    th: () => 'แถวนี้ยังไม่มีชื่อมาตรการ กรุณากรอกชื่อมาตรการ หรือลบแถวหากไม่ใช้',
    en: () => 'This row has no measure. Enter its name, or delete the row.',
  },
  about: {
    th: 'แถวมีข้อมูลแต่ไม่มีชื่อมาตรการ บันทึกข้อความจะมีแถวที่ไม่ทราบว่าเป็นมาตรการใด กรุณากรอกชื่อ หรือลบแถวหากไม่ใช้',
    en: 'A row is filled in but names no measure, and the memo would not say which one it reports. Type its name, or delete the row.',
  },
});
