/** The memo's day lies months ahead of today: more likely a slip than a plan. */
import { BUDDHIST_ERA, sheetSerial } from '../../text/dates';
import { defineRule } from '../finding';
import { memoDay } from '../settings-cells';

/** Memos are made ready some weeks before they are signed. */
const MOST_DAYS = 60;

export const dateAhead = defineRule({
  name: 'date/ahead',
  severity: 'warning',
  source: 'calendar',
  look: (context) => {
    const day = memoDay(context);
    if (day === null) return [];
    const today = context.today();
    const year = today.year + BUDDHIST_ERA;
    if (sheetSerial(day.first) - sheetSerial(today) <= MOST_DAYS) return [];
    return [{ sheet: day.sheet, cell: day.cell, details: { text: day.text, year } }];
  },
  message: {
    th: ({ text, year }) =>
      `วันที่ของบันทึกข้อความ (${text}) อยู่หลังวันนี้เกิน ๖๐ วัน (ขณะนี้ปี ${year}) กรุณาตรวจวัน เดือน และปี`,
    en: ({ text, year }) =>
      `The memo’s date (${text}) is more than 60 days ahead; this is the year ${year}. Check day, month and year.`,
  },
  about: {
    th: 'วันที่ของบันทึกข้อความอยู่หลังวันที่ตรวจเกิน ๖๐ วัน ซึ่งมักเกิดจากพิมพ์เดือนหรือปีผิด กรุณาตรวจวัน เดือน และปี',
    en: 'The memo is dated more than 60 days ahead of the day of the check, mostly because a month or a year was mistyped. Check day, month and year.',
  },
});
