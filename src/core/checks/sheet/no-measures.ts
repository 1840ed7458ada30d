/** The table has its headings and no measure under them: there is nothing to report. */
import { defineRule } from '../finding';
import { titleAt } from '../lines';

export const sheetNoMeasures = defineRule({
  name: 'sheet/no-measures',
  severity: 'error',
  source: 'count',
  settling: 'never',
  look: ({ table }) => {
    if (table.measures.length > 0) return [];
    return [{ sheet: table.sheet, cell: titleAt(table, table.header.lastRow), details: {} }];
  },
  message: {
    th: () => 'มีหัวตารางแล้วแต่ยังไม่มีมาตรการ กรุณากรอกมาตรการใต้หัวตาราง',
    en: () => 'The table has no measures yet. Fill them in under its headings.',
  },
  about: {
    th: 'มีหัวตารางแต่ยังไม่มีมาตรการ จึงไม่มีสิ่งใดให้รายงาน กรุณากรอกมาตรการใต้หัวตาราง แถวละหนึ่งกิจกรรม',
    en: 'The table has headings and no measures, so there is nothing to report. Fill them in under the headings, a row for each activity.',
  },
});
