/** The grade typed is of another year's scheme: letters to 2565, words since. */
import { gradeNamed, hasGrade } from '../../ita/grades';
import { defineRule } from '../finding';
import { assessedYearIn, filled } from '../settings-cells';
import { assessedResult } from './assessed';

export const itaGradeScheme = defineRule({
  name: 'ita/grade-scheme',
  severity: 'error',
  source: 'ita',
  look: (context) => {
    const given = filled(context, 'itaGrade');
    const year = assessedYearIn(context);
    const typed = given && gradeNamed(given.text);
    if (!given || year === null || typed === null || hasGrade(year, typed)) return [];
    const meant = assessedResult(context)?.grade ?? '';
    return [{ sheet: given.sheet, cell: given.cell, details: { typed, year, meant } }];
  },
  message: {
    th: ({ typed, year, meant }) =>
      `ผลประเมินปี ${year} ไม่ใช้ระดับ “${typed}” แต่ใช้${year <= LAST_OF_LETTERS ? 'ตัวอักษร AA ถึง F' : 'คำว่าผ่านดีเยี่ยมถึงต้องปรับปรุงโดยด่วน'}${meant === '' ? '' : ` ตามคะแนนคือ “${meant}”`} กรุณาแก้ไข หรือเว้นว่างเพื่อให้ระบบคำนวณ`,
    en: ({ typed, year, meant }) =>
      `Results of ${year} have no grade “${typed}”: they have ${year <= LAST_OF_LETTERS ? 'letters, AA to F' : 'words, ผ่านดีเยี่ยม to ต้องปรับปรุงโดยด่วน'}${meant === '' ? '' : `; by the score it is “${meant}”`}. Correct it, or leave it empty to have it calculated.`,
  },
  about: {
    th: 'ระดับผลการประเมินถึงปี ๒๕๖๕ เป็นตัวอักษร AA ถึง F ตั้งแต่ปี ๒๕๖๖ เป็นคำ ผ่านดีเยี่ยม ผ่านดี ผ่าน ต้องปรับปรุง และต้องปรับปรุงโดยด่วน กรุณาใช้ระดับของปีนั้น หรือเว้นว่างเพื่อให้ระบบคำนวณ',
    en: 'Grades up to 2565 are letters (AA to F), since 2566 words (ผ่านดีเยี่ยม to ต้องปรับปรุงโดยด่วน). Use those of the year assessed, or leave the grade empty to have it calculated.',
  },
});

const LAST_OF_LETTERS = 2565;
