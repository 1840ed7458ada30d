/** All that shows a measure done is of another fiscal year. */

import type { CalendarDate } from '../../sheet/cell';
import { FIRST_MONTH, fiscalYearOf } from '../../text/dates';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { seenAt } from '../lines';
import { fiscalYearIn } from '../settings-cells';
import { datedLines } from './told-dates';

export const evidenceOutsideYear = defineRule({
  name: 'evidence/outside-year',
  severity: 'warning',
  source: 'oit',
  look: (context) => {
    const year = fiscalYearIn(context);
    if (year === null) return [];
    return datedLines(context).flatMap(({ line, dates }) => {
      const isOutside = dates.every(
        ({ first, last, isOfPaper }) =>
          !isOfPaper &&
          fiscalYearOf(first) !== year &&
          fiscalYearOf(last) !== year &&
          !isReportedOn(line.told, first, year),
      );
      const [first] = dates;
      if (!isOutside || !first || isMadeFor(line.told, first.first, year)) return [];
      return [seenAt(context, line.toldAt, { date: short(first.text), year })];
    });
  },
  message: {
    th: ({ date, year }) =>
      `หลักฐานระบุเวลา “${date}” ซึ่งอยู่นอกปีงบประมาณ ${year} กรุณาตรวจปี หรือใช้หลักฐานของปีนี้`,
    en: ({ date, year }) =>
      `The evidence says “${date}”, which is outside fiscal year ${year}. Check the year, or add evidence from this one.`,
  },
  group: {
    th: (count) => `หลักฐานไม่อยู่ในปีงบประมาณ ${count} แห่ง`,
    en: (count) => `Evidence of another fiscal year: ${count}`,
  },
  about: {
    th: 'หลักฐานของมาตรการที่เสร็จแล้วระบุวันที่ หรือปี นอกปีงบประมาณทั้งหมด ซึ่ง OIT ไม่นับ และมักเป็นข้อความที่คัดลอกจากปีก่อน กรุณาตรวจปี หรือใช้หลักฐานของปีนี้',
    en: 'All days or years that the evidence gives lie outside the fiscal year: the OIT does not count it, and often it is copied from last year. Check the year, or add evidence from this one.',
  },
});

const REPORT = /รายงาน|สรุป|12\s?เดือน|ประจำปี/;

/** The report of a year is made in the three months after its end. */
function isReportedOn(told: string, day: CalendarDate, year: number): boolean {
  const isSoon = fiscalYearOf(day) === year + 1 && day.month >= FIRST_MONTH;
  return isSoon && REPORT.test(told);
}

const PAPER = /ประกาศ|คำสั่ง|แต่งตั้ง|คู่มือ|(?<!ตาม)แผน|ลงนาม|mou|ข้อตกลง|ระเบียบ|ข้อบัญญัติ|เทศบัญญัติ/i;
const NAMED_YEAR = /ปี(?:งบประมาณ)?\s{0,2}(?:พ\.\s?ศ\.\s?)?(25\d\d)(?!\d)/g;

/** A paper that holds in this year is made before it begins: ประกาศแผนจัดซื้อจัดจ้างปี 2569 เมื่อ 29 ก.ย. 68. */
function isMadeFor(told: string, day: CalendarDate, year: number): boolean {
  if (fiscalYearOf(day) !== year - 1 || !PAPER.test(told)) return false;
  return [...told.matchAll(NAMED_YEAR)].some(([, named]) => Number(named) >= year);
}
