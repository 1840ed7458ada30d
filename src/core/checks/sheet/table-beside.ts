/** A second table of measures stands beside the one that is read, and none of its measures would count. */
import { a1 } from '../../sheet/a1';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { titleAt } from '../lines';

export const sheetTableBeside = defineRule({
  name: 'sheet/table-beside',
  severity: 'error',
  source: 'count',
  settling: 'never',
  look: ({ table }) => {
    const { sheet, beside, header, measures } = table;
    if (!beside) return [];
    const [first] = measures;
    const read = titleAt(table, first?.row ?? header.firstRow);
    const details = { heading: beside.heading, count: beside.measures, read };
    return [{ sheet, cell: a1(beside), details }];
  },
  message: {
    th: ({ heading, count, read }) =>
      `มีตารางมาตรการอีกตารางหนึ่งใต้หัวตาราง “${short(heading)}” (${count} มาตรการ) ซึ่งไม่ได้อ่าน ระบบอ่านเฉพาะตารางที่เริ่มที่ ${read} กรุณาย้ายมาตรการเหล่านี้ไปต่อท้ายตารางนั้น หรือแยกไว้อีกชีตหนึ่งแล้วเลือกทั้งสองชีต`,
    en: ({ heading, count, read }) =>
      `Another table of measures stands under “${short(heading)}” (${count} of them) and is not read: only the one that begins in ${read} is. Move these measures below that table, or into a sheet of their own and tick both sheets.`,
  },
  about: {
    th: 'ในชีตมีตารางมาตรการสองตารางวางข้างกัน ระบบอ่านตารางเดียว มาตรการของอีกตารางจึงไม่ถูกนับและไม่อยู่ในบันทึกข้อความ กรุณานำไปต่อท้ายกัน หรือแยกเป็นคนละชีตแล้วเลือกทั้งสองชีต',
    en: 'Two tables of measures stand side by side on one sheet. Only one is read, so the measures of the other would neither count nor be in the memo. Put one below the other, or each on a sheet of its own, and tick both.',
  },
});
