/** The grade hangs on the scores of IIT, EIT and OIT, and they are not all given. */
import { twoDecimals } from '../../text/two-decimals';
import { defineRule } from '../finding';
import { filled } from '../settings-cells';
import { assessedResult } from './assessed';

export const itaGradeNeedsParts = defineRule({
  name: 'ita/grade-needs-parts',
  severity: 'info',
  source: 'ita',
  look: (context) => {
    const result = assessedResult(context);
    if (!result || result.grade !== null || filled(context, 'itaGrade')) return [];
    const { year, total, cell } = result;
    return [{ sheet: cell.sheet, cell: cell.cell, details: { year, total: twoDecimals(total) } }];
  },
  message: {
    th: ({ year, total }) =>
      `คะแนน ${total} ของปี ${year} ยังบอกระดับไม่ได้ ต้องใช้คะแนน IIT EIT และ OIT ด้วย กรุณากรอกให้ครบ หรือกรอกระดับที่ประกาศ`,
    en: ({ year, total }) =>
      `A score of ${total} in ${year} does not tell the grade: the scores of IIT, EIT and OIT decide it too. Fill them in, or type the grade as announced.`,
  },
  about: {
    th: 'ตั้งแต่ปี ๒๕๖๖ ระดับผ่านดีและผ่านดีเยี่ยมต้องดูคะแนน IIT EIT และ OIT ด้วย กรุณากรอกให้ครบเพื่อให้ระบบคำนวณระดับ หรือกรอกระดับที่ประกาศ',
    en: 'Since 2566 the grade hangs on the scores of IIT, EIT and OIT too. Fill them in to have it calculated, or type the grade as announced.',
  },
});
