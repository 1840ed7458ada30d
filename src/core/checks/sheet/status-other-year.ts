/** The only statuses of the sheet are headed by another fiscal year than its own: they would be told as this year's. */
import { namesYear, otherYearIn } from '../../measures/rounds/other-year';
import { yearOfSheet } from '../../office/sheet-year';
import { a1 } from '../../sheet/a1';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { fiscalYearIn } from '../settings-cells';

export const sheetStatusOtherYear = defineRule({
  name: 'sheet/status-other-year',
  severity: 'error',
  source: 'count',
  settling: 'one-by-one',
  look: ({ table, years, settings }) => {
    const own = (years && yearOfSheet(years)) ?? fiscalYearIn({ settings });
    const isSaid = table.measures.some(({ activities }) =>
      activities.some(({ status }) => status !== null),
    );
    if (own === null || !isSaid) return [];
    const head = table.round.heads.find(({ text }) => namesYear(text, own));
    const other = head ? otherYearIn(head.text, own) : null;
    if (!head || other === null) return [];
    const details = { text: short(head.text), year: own };
    return [{ sheet: table.sheet, cell: a1(head), details }];
  },
  message: {
    th: ({ text, year }) =>
      `สถานะที่ระบบอ่านอยู่ใต้หัวตาราง “${text}” แต่ชีตนี้เป็นของปี ${year} กรุณาเพิ่มคอลัมน์สถานะของปี ${year} แก้ไขปีในหัวตารางหากพิมพ์ผิด หรือกด “กำหนดคอลัมน์” ในแถบด้านข้าง แล้วเลือกคอลัมน์สถานะของปี ${year}`,
    en: ({ text, year }) =>
      `The statuses that are read stand under “${text}”, but this sheet is of ${year}. Add a status column for ${year}, correct the year in the heading if it is a slip, or click “Match columns” in the sidebar and choose the status of ${year}.`,
  },
  about: {
    th: 'คอลัมน์สถานะของชีตมีหัวตารางระบุปีงบประมาณอื่น เช่น ผลการดำเนินงานปีที่แล้ว ระบบจึงอาจนับผลของปีก่อนเป็นผลของปีนี้ กรุณาเพิ่มคอลัมน์สถานะของปีนี้ หรือแก้ไขปีในหัวตารางให้ถูกต้อง',
    en: 'The heading of the sheet’s statuses names another fiscal year, as last year’s results do, which would be counted as this year’s. Add a status column for this year, or correct the year in the heading.',
  },
});
