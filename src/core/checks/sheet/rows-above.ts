/** Rows of measures above the table's own heading, or among its headings as the office has said: they do not count. */
import { a1 } from '../../sheet/a1';
import { short } from '../../text/short';
import { defineRule } from '../finding';

export const sheetRowsAbove = defineRule({
  name: 'sheet/rows-above',
  severity: 'error',
  source: 'count',
  settling: 'one-by-one',
  look: ({ table: { sheet, above } }) =>
    above && above.kind !== 'table' ? [{ sheet, cell: a1(above), details: above }] : [],
  message: {
    th: ({ kind, title, measures, headRow }) =>
      kind === 'heads'
        ? `มีมาตรการ ${measures} รายการ (เริ่มจาก “${short(title)}”) อยู่ในแถวที่กำหนดไว้ว่าเป็นหัวตาราง จึงไม่ได้นับรวมและไม่อยู่ในบันทึกข้อความ กรุณากด “กำหนดคอลัมน์” ในแถบด้านข้าง แล้วเลือกแถวหัวตารางใหม่`
        : `ตั้งแต่แถวนี้มีมาตรการ ${measures} รายการ (เริ่มจาก “${short(title)}”) อยู่เหนือหัวตารางในแถวที่ ${headRow} จึงไม่ได้นับรวมและไม่อยู่ในบันทึกข้อความ (มักเกิดจากการเรียงลำดับหรือแทรกแถว) กรุณาย้ายหัวตารางขึ้นไปไว้เหนือมาตรการทุกรายการ หรือย้ายแถวเหล่านี้ลงไปไว้ใต้หัวตาราง`,
    en: ({ kind, title, measures, headRow }) =>
      kind === 'heads'
        ? `${measures === 1 ? 'A measure stands' : `${measures} measures stand`} in a row that was said to hold headings (the first is “${short(title)}”), so ${measures === 1 ? 'it isn’t counted and isn’t' : 'they aren’t counted and aren’t'} in the memo. Click “Match columns” in the sidebar and choose again where the headings are.`
        : `From this row on, ${measures === 1 ? 'one measure stands' : `${measures} measures stand`} above the table’s headings in row ${headRow} (the first is “${short(title)}”), so ${measures === 1 ? 'it isn’t counted and isn’t' : 'they aren’t counted and aren’t'} in the memo; mostly rows were sorted or inserted there. Move the headings above all measures, or these rows below the headings.`,
  },
  about: {
    th: 'มีแถวมาตรการอยู่เหนือหัวตาราง มักเกิดจากการเรียงลำดับทั้งชีตโดยไม่ได้ตรึงแถวหัวตาราง หรือแทรกแถวผิดที่ หรือกำหนดแถวของมาตรการเป็นหัวตารางใน “กำหนดคอลัมน์” ระบบอ่านเฉพาะแถวใต้หัวตาราง มาตรการเหล่านี้จึงไม่ได้นับรวม กรุณาย้ายหัวตารางขึ้นไปไว้เหนือมาตรการทุกรายการ',
    en: 'Rows of measures stand above the headings: mostly the whole sheet was sorted while its heading row wasn’t frozen, or a row was inserted in the wrong place, or a row of measures was said to be headings in “Match columns”. Only what stands below the headings is read, so these don’t count. Move the headings above all measures.',
  },
});
