/** The total lies outside the scores that it is the mean of. */
import { twoDecimals } from '../../text/two-decimals';
import { defineRule } from '../finding';
import { assessedResult } from './assessed';

/** Scores are rounded to two decimals. */
const ROUNDING = 0.01;

export const itaPartsTotal = defineRule({
  name: 'ita/parts-total',
  severity: 'warning',
  source: 'ita',
  look: (context) => {
    const result = assessedResult(context);
    const parts = result?.parts.filter((part) => part !== null) ?? [];
    if (!result || parts.length < 3) return [];
    const [low, high] = [Math.min(...parts), Math.max(...parts)];
    const { total, cell } = result;
    if (total >= low - ROUNDING && total <= high + ROUNDING) return [];
    const details = { total: twoDecimals(total), low: twoDecimals(low), high: twoDecimals(high) };
    return [{ sheet: cell.sheet, cell: cell.cell, details }];
  },
  message: {
    th: ({ total, low, high }) =>
      `คะแนนรวม ${total} ไม่อยู่ระหว่างคะแนน IIT EIT และ OIT (${low} ถึง ${high}) กรุณาตรวจคะแนน`,
    en: ({ total, low, high }) =>
      `The total of ${total} does not lie between the scores of IIT, EIT and OIT (${low} to ${high}). Check the scores.`,
  },
  about: {
    th: 'คะแนนรวมเป็นค่าเฉลี่ยถ่วงน้ำหนักของคะแนน IIT EIT และ OIT จึงต้องอยู่ระหว่างคะแนนทั้งสาม กรุณาตรวจกับผลที่ประกาศ',
    en: 'The total is a weighted mean of IIT, EIT and OIT and must lie between them. Check the scores against the announced result.',
  },
});
