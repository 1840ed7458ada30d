/** The memo's day lies outside the time in which the fiscal year's measures are reported. */
import { BUDDHIST_ERA, fiscalYearOf } from '../../text/dates';
import { defineRule } from '../finding';
import { fiscalYearIn, memoDay } from '../settings-cells';

export const dateFiscalYear = defineRule({
  name: 'date/fiscal-year',
  severity: 'error',
  source: 'fiscalYear',
  look: (context) => {
    const [year, day] = [fiscalYearIn(context), memoDay(context)];
    if (year === null || day === null) return [];
    const isBefore = fiscalYearOf(day.last) < year;
    // It is reported on until the end of the calendar year after its own.
    if (!isBefore && day.first.year <= year + 1 - BUDDHIST_ERA) return [];
    return [{ sheet: day.sheet, cell: day.cell, details: { text: day.text, year, isBefore } }];
  },
  message: {
    th: ({ text, year, isBefore }) =>
      `วันที่ของบันทึกข้อความ (${text}) ${isBefore ? `อยู่ก่อนปีงบประมาณ ${year}` : `อยู่หลังช่วงรายงานของปีงบประมาณ ${year}`} (๑ ตุลาคม ${year - 1} – ๓๐ กันยายน ${year}) กรุณาตรวจวันที่หรือปีงบประมาณ`,
    en: ({ text, year, isBefore }) =>
      `The memo’s date (${text}) lies ${isBefore ? 'before' : 'long after'} fiscal year ${year} (1 October ${year - 1} to 30 September ${year}). Check the date or the fiscal year.`,
  },
  about: {
    th: 'วันที่ของบันทึกข้อความอยู่ก่อนวันที่ ๑ ตุลาคมซึ่งเป็นวันเริ่มปีงบประมาณ หรือหลังปีนั้นเกินหนึ่งปี ผลของปีงบประมาณจึงรายงานในวันนั้นไม่ได้ กรุณาตรวจวันที่หรือปีงบประมาณ',
    en: 'The memo is dated before its fiscal year begins, or more than a year after it ends, so that it cannot report on it. Check the date or the fiscal year.',
  },
});
