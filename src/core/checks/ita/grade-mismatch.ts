/** The grade typed is not the one that the scores give. */
import { gradeNamed, hasGrade } from '../../ita/grades';
import { twoDecimals } from '../../text/two-decimals';
import { defineRule } from '../finding';
import { filled } from '../settings-cells';
import { assessedResult } from './assessed';

export const itaGradeMismatch = defineRule({
  name: 'ita/grade-mismatch',
  severity: 'error',
  source: 'ita',
  look: (context) => {
    const given = filled(context, 'itaGrade');
    const typed = given && gradeNamed(given.text);
    const result = assessedResult(context);
    if (!given || typed === null || !result) return [];
    const { year, grade, total } = result;
    if (grade === null || typed === grade || !hasGrade(year, typed)) return [];
    return [
      {
        sheet: given.sheet,
        cell: given.cell,
        details: { typed, grade, total: twoDecimals(total) },
      },
    ];
  },
  message: {
    th: ({ typed, grade, total }) =>
      `คะแนน ${total} อยู่ในระดับ “${grade}” แต่กรอกว่า “${typed}” กรุณาตรวจคะแนนและระดับ`,
    en: ({ typed, grade, total }) =>
      `A score of ${total} has the grade “${grade}”, but “${typed}” is typed. Check the scores and the grade.`,
  },
  about: {
    th: 'ระดับที่กรอกไม่ตรงกับเกณฑ์ของคะแนนในปีที่ประเมิน กรุณาตรวจคะแนนและระดับ หรือเว้นระดับว่างเพื่อให้ระบบคำนวณ',
    en: 'The grade typed does not follow from the scores by the rules of the year assessed. Check both, or leave the grade empty to have it calculated.',
  },
});
