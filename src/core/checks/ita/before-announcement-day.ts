/** The memo tells a score before the day on which the result is known to have come out. */
import { itaYear } from '../../ita/years';
import { BUDDHIST_ERA, longThaiDate } from '../../text/dates';
import { dayNumber } from '../../text/found/dates-in-text';
import { defineRule } from '../finding';
import { memoDay } from '../settings-cells';
import { assessedResult } from './assessed';

export const itaBeforeAnnouncementDay = defineRule({
  name: 'ita/before-announcement-day',
  severity: 'warning',
  source: 'ita',
  look: (context) => {
    const [result, day] = [assessedResult(context), memoDay(context)];
    const announced = result && itaYear(result.year)?.announced;
    if (!announced || !day) return [];
    const july = { year: result.year - BUDDHIST_ERA, month: 7, day: 1 };
    const last = dayNumber(day.last);
    if (last < dayNumber(july) || last >= dayNumber(announced)) return [];
    const details = { text: day.text, year: result.year, announced: longThaiDate(announced) };
    return [{ sheet: day.sheet, cell: day.cell, details }];
  },
  message: {
    th: ({ text, year, announced }) =>
      `บันทึกข้อความลงวันที่ ${text} แต่ผลประเมิน ITA ปี ${year} ประกาศเมื่อ ${announced} กรุณาตรวจวันที่หรือปี`,
    en: ({ text, year, announced }) =>
      `The memo is dated ${text}, but the ITA result of ${year} came out on ${announced}. Check the date or the year.`,
  },
  about: {
    th: 'บันทึกข้อความลงวันที่ก่อนวันประกาศผลประเมิน ITA ที่ทราบแล้วของปีนั้น กรุณาตรวจวันที่ของบันทึกข้อความหรือปีที่ประเมิน',
    en: 'The memo is dated before the known day on which the ITA result of the year assessed came out. Check the date or the year.',
  },
});
