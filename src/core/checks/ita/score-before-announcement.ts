/** The memo tells a score before anybody can have known it: no result is out before July of its year. */
import { BUDDHIST_ERA } from '../../text/dates';
import { dayNumber } from '../../text/found/dates-in-text';
import { defineRule } from '../finding';
import { memoDay } from '../settings-cells';
import { assessedResult } from './assessed';

/** The first of July. */
const EARLIEST = { month: 7, day: 1 };

export const itaScoreBeforeAnnouncement = defineRule({
  name: 'ita/score-before-announcement',
  severity: 'error',
  source: 'ita',
  look: (context) => {
    const [result, day] = [assessedResult(context), memoDay(context)];
    if (!result || !day) return [];
    const earliest = { year: result.year - BUDDHIST_ERA, ...EARLIEST };
    if (dayNumber(day.last) >= dayNumber(earliest)) return [];
    return [{ sheet: day.sheet, cell: day.cell, details: { text: day.text, year: result.year } }];
  },
  message: {
    th: ({ text, year }) =>
      `บันทึกข้อความลงวันที่ ${text} แต่ผลประเมิน ITA ปี ${year} ไม่เคยประกาศก่อนวันที่ ๑ กรกฎาคม ${year} กรุณาตรวจวันที่ของบันทึกข้อความหรือปีที่ประเมิน`,
    en: ({ text, year }) =>
      `The memo is dated ${text}, but no ITA result of ${year} is out before 1 July ${year}. Check the memo’s date or the year assessed.`,
  },
  about: {
    th: 'บันทึกข้อความลงวันที่ก่อนที่ผลประเมิน ITA ของปีนั้นจะประกาศ คะแนนจึงเป็นของปีนั้นไม่ได้ กรุณาตรวจวันที่ของบันทึกข้อความ ปีที่ประเมิน และคะแนน',
    en: 'The memo is dated before the ITA result of the year assessed can have been announced, so the score cannot be of that year. Check the date, the year and the score.',
  },
});
