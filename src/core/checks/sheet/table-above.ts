/** Measures of a table above the one that is read, which that one does not have: they do not count. */
import { a1 } from '../../sheet/a1';
import { short } from '../../text/short';
import { defineRule } from '../finding';

export const sheetTableAbove = defineRule({
  name: 'sheet/table-above',
  severity: 'warning',
  source: 'count',
  settling: 'one-by-one',
  look: ({ table: { sheet, above } }) =>
    above?.kind === 'table' ? [{ sheet, cell: a1(above), details: above }] : [],
  message: {
    th: ({ title, measures, headRow }) =>
      `ตารางที่อยู่เหนือตารางที่อ่าน (หัวตารางในแถวที่ ${headRow}) มีมาตรการ ${measures} รายการที่ไม่พบในตารางที่อ่าน (เริ่มจาก “${short(title)}”) จึงไม่ได้นับรวมและไม่อยู่ในบันทึกข้อความ หากเป็นมาตรการของปีนี้ กรุณาเพิ่มในตารางที่อ่านพร้อมสถานะ หรือพิมพ์ชื่อให้ตรงกันหากเป็นมาตรการเดียวกัน หากไม่ใช่ ควรย้ายตารางนั้นไปไว้อีกชีตหนึ่ง`,
    en: ({ title, measures, headRow }) =>
      `A table above the one that is read (its headings are in row ${headRow}) has ${measures === 1 ? 'one measure' : `${measures} measures`} that the one below doesn’t have (the first is “${short(title)}”), so ${measures === 1 ? 'it isn’t counted and isn’t' : 'they aren’t counted and aren’t'} in the memo. If they are this year’s, add them to the table below with their statuses, or write a title the same in both if it is one measure; if not, move that table to a sheet of its own.`,
  },
  about: {
    th: 'เหนือตารางที่อ่านมีอีกตารางหนึ่งที่ไม่มีคอลัมน์สถานะ หรือมีสถานะใต้หัวตารางที่ระบบไม่รู้จัก และมีมาตรการที่ไม่พบในตารางที่อ่าน มาตรการเหล่านี้จึงไม่ได้นับรวม กรุณาเพิ่มในตารางที่อ่าน หรือเปลี่ยนหัวคอลัมน์สถานะของตารางบนให้เหมือนตารางล่าง หรือย้ายตารางนั้นไปไว้อีกชีตหนึ่ง',
    en: 'Above the table that is read stands one without statuses, or with statuses under a heading that isn’t known, and some of its measures aren’t in the table that is read: they don’t count. Add them there, head the upper table’s status column as the lower one’s is, or move that table to a sheet of its own.',
  },
});
