/** A score has more decimals than a result is announced with: the memo would print them all. */
import { SETTINGS } from '../../office/settings';
import { writtenNumber } from '../../text/cell-text';
import { twoDecimals, twoDecimalsOf } from '../../text/two-decimals';
import { defineRule } from '../finding';
import { filled } from '../settings-cells';

export const itaScoreDecimals = defineRule({
  name: 'ita/score-decimals',
  severity: 'info',
  source: 'ita',
  look: (context) =>
    SETTINGS.filter(({ kind }) => kind === 'number').flatMap(({ key, label }) => {
      const given = filled(context, key);
      const number = given && writtenNumber(given.text);
      if (!given || !number || number.fraction.length <= 2) return [];
      const meant = twoDecimalsOf(given.text) ?? twoDecimals(Number(given.text));
      return [
        { sheet: given.sheet, cell: given.cell, details: { label, text: given.text, meant } },
      ];
    }),
  message: {
    th: ({ label, text, meant }) =>
      `${label} “${text}” มีทศนิยมเกินสองตำแหน่ง ผลที่ประกาศใช้สองตำแหน่ง ควรเป็น “${meant}” กรุณาตรวจกับผลที่ประกาศ`,
    en: ({ label, text, meant }) =>
      `“${text}” in “${label}” has more than two decimals; results are announced with two (“${meant}”). Check it against the announced result.`,
  },
  about: {
    th: 'ผลประเมิน ITA ประกาศเป็นทศนิยมสองตำแหน่ง เช่น 90.40 คะแนนที่มีทศนิยมมากกว่านั้นอาจคำนวณเองหรือพิมพ์ผิด กรุณาตรวจกับผลที่ประกาศ',
    en: 'ITA results are announced with two decimals (90.40). A score with more may be worked out by hand or mistyped. Check it against the announced result.',
  },
});
