/** All that shows a measure done is of another fiscal year. */
import { fiscalYearOf } from '../../text/dates';
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
          !isOfPaper && fiscalYearOf(first) !== year && fiscalYearOf(last) !== year,
      );
      const [first] = dates;
      if (!isOutside || !first) return [];
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
