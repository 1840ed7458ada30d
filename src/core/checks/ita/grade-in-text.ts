/** A sentence gives an ITA result a grade that its year does not have, or that its score cannot have. */
import { gradesOfTotal, hasGrade, itaGrade } from '../../ita/grades';
import { a1 } from '../../sheet/a1';
import { twoDecimals } from '../../text/two-decimals';
import { defineRule } from '../finding';
import { resultInText } from './result-in-text';

export const itaGradeInText = defineRule({
  name: 'ita/grade-in-text',
  severity: 'warning',
  source: 'ita',
  look: ({ texts }) =>
    texts.flatMap(({ sheet, place, text }) => {
      const { year, score, grade } = resultInText(text) ?? NOTHING;
      if (grade === null) return [];
      const details = { year, grade, total: score === null ? '' : twoDecimals(score) };
      if (year !== null && !hasGrade(year, grade)) {
        const meant = score === null ? null : itaGrade(year, { total: score });
        return [{ sheet, cell: a1(place), details: { ...details, meant: meant ?? '' } }];
      }
      if (score === null || gradesOfTotal(grade, score).includes(grade)) return [];
      const meant = gradesOfTotal(grade, score).join(' / ');
      return [{ sheet, cell: a1(place), details: { ...details, year: null, meant } }];
    }),
  message: {
    th: ({ year, grade, total, meant }) =>
      `${year === null ? `คะแนน ${total} ไม่อยู่ในระดับ “${grade}”` : `ผลประเมินปี ${year} ไม่ใช้ระดับ “${grade}”`}${meant === '' ? '' : ` น่าจะเป็น “${meant}”`} กรุณาตรวจกับผลที่ประกาศ`,
    en: ({ year, grade, total, meant }) =>
      `${year === null ? `A score of ${total} does not have the grade “${grade}”` : `Results of ${year} have no grade “${grade}”`}${meant === '' ? '' : `; perhaps “${meant}” is meant`}. Check it against the announced result.`,
  },
  about: {
    th: 'ข้อความระบุระดับผลประเมิน ITA ที่ปีนั้นไม่ใช้ (ถึงปี ๒๕๖๕ เป็น AA ถึง F ตั้งแต่ปี ๒๕๖๖ เป็นคำ) หรือที่ไม่ตรงกับคะแนน กรุณาตรวจกับผลที่ประกาศ',
    en: 'A text gives an ITA result a grade that its year does not have (letters to 2565, words since), or that its score cannot have. Check it against the announced result.',
  },
});

const NOTHING = { year: null, score: null, grade: null };
