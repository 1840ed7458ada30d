/** The year assessed is the measures' own or a later one: its result cannot have been answered yet. */
import { defineRule } from '../finding';
import { assessedYearIn, filled, fiscalYearIn } from '../settings-cells';

export const itaAssessedYear = defineRule({
  name: 'ita/assessed-year',
  severity: 'error',
  source: 'ita',
  look: (context) => {
    const given = filled(context, 'assessedYear');
    const [year, fiscal] = [assessedYearIn(context), fiscalYearIn(context)];
    if (!given || year === null || fiscal === null || year < fiscal) return [];
    return [{ sheet: given.sheet, cell: given.cell, details: { year, fiscal } }];
  },
  message: {
    th: ({ year, fiscal }) =>
      `ปีของผลประเมิน ITA (${year}) ต้องเป็นปีก่อนปีงบประมาณของมาตรการ (${fiscal}) โดยปกติคือ ${fiscal - 1} กรุณาแก้ไข`,
    en: ({ year, fiscal }) =>
      `The year of the ITA result (${year}) must come before the measures’ fiscal year (${fiscal}); usually it is ${fiscal - 1}. Correct it.`,
  },
  about: {
    th: 'มาตรการของปีหนึ่งกำหนดจากผลประเมิน ITA ของปีก่อน ปีที่ประเมินจึงต้องมาก่อนปีงบประมาณ กรุณาแก้ปี หรือเว้นว่างเพื่อใช้ปีก่อนปีงบประมาณ',
    en: 'The measures of a year answer the ITA result of the year before, so the year assessed must come first. Correct it, or leave it empty to take the year before the fiscal year.',
  },
});
