/** The year assessed is not the one before the measures': a later result is there by then. */
import { defineRule } from '../finding';
import { assessedYearIn, filled, fiscalYearIn } from '../settings-cells';

export const itaOldYear = defineRule({
  name: 'ita/old-year',
  severity: 'warning',
  source: 'ita',
  look: (context) => {
    const given = filled(context, 'assessedYear');
    const [year, fiscal] = [assessedYearIn(context), fiscalYearIn(context)];
    if (!given || year === null || fiscal === null || year >= fiscal - 1) return [];
    return [{ sheet: given.sheet, cell: given.cell, details: { year, fiscal } }];
  },
  message: {
    th: ({ year, fiscal }) =>
      `มาตรการของปี ${fiscal} ใช้ผลประเมิน ITA ปี ${year} แต่โดยปกติใช้ผลของปี ${fiscal - 1} กรุณาตรวจปีและคะแนน`,
    en: ({ year, fiscal }) =>
      `The measures of ${fiscal} answer the ITA result of ${year}; usually they answer that of ${fiscal - 1}. Check the year and the scores.`,
  },
  about: {
    th: 'ปีที่ประเมินเก่ากว่าปีก่อนปีงบประมาณ คะแนนอาจค้างมาจากบันทึกเดิม กรุณาตรวจปีที่ประเมินและคะแนน',
    en: 'The year assessed is older than the year before the fiscal year, and the scores may be left over from an earlier memo. Check the year and the scores.',
  },
});
