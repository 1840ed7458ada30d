/** A table of another year, or a plan without statuses, begins below the one that is read: its measures do not count. */
import { a1 } from '../../sheet/a1';
import { short } from '../../text/short';
import { defineRule } from '../finding';

export const sheetTableBelow = defineRule({
  name: 'sheet/table-below',
  severity: 'warning',
  source: 'count',
  settling: 'one-by-one',
  look: ({ table: { sheet, below } }) =>
    below
      ? [{ sheet, cell: a1(below), details: { heading: below.heading, count: below.measures } }]
      : [],
  message: {
    th: ({ heading, count }) =>
      `ตั้งแต่แถวนี้ลงไปเป็นอีกตารางหนึ่ง “${short(heading)}” (${count} มาตรการ) ซึ่งเป็นของปีอื่นหรือเป็นแผนที่ไม่มีสถานะ จึงไม่ได้นับรวม ควรย้ายไปไว้อีกชีตหนึ่ง หากเป็นมาตรการของปีนี้ กรุณานำมาต่อท้ายตารางแรกโดยไม่มีหัวตารางคั่น`,
    en: ({ heading, count }) =>
      `Another table begins here: “${short(heading)}” (${count} measures). It’s of another year, or a plan without statuses, so it isn’t counted. Move it to a sheet of its own; if its measures are this year’s, put them right below the first table without headings between.`,
  },
  about: {
    th: 'ใต้ตารางที่อ่านมีอีกตารางหนึ่งของปีอื่น (เช่น แผนปีถัดไป) หรือแผนที่ไม่มีคอลัมน์สถานะ ระบบไม่นับรวมกับปีนี้ ควรย้ายไปไว้อีกชีตหนึ่ง',
    en: 'Below the table that is read stands one of another year (next year’s plan, say), or a plan without statuses. It isn’t counted with this year’s. Move it to a sheet of its own.',
  },
});
