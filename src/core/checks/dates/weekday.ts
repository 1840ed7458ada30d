/** A day of the week that is not that date's: one of the two was copied from another year. */
import { a1 } from '../../sheet/a1';
import { dayOf } from '../../text/found/dates-in-text';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { foundDates } from './found-dates';

const DAYS = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'];
const IN_ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** Right before the date; of วันจันทร์ถึงวันพุธที่ the last day is not the first date's. */
const SAID = /(?<!(?:-|–|ถึง|และ)\s{0,2})วัน(อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์)(?:ที่)?\s{0,3}$/;
const BEFORE = 24;

export const dateWeekday = defineRule({
  name: 'date/weekday',
  severity: 'warning',
  source: 'calendar',
  look: (context) =>
    foundDates(context).flatMap(({ sheet, place, text, dates }) => {
      for (const date of dates) {
        const isRange = dates.some((other) => other !== date && other.at === date.at);
        const day = date.day === null || isRange ? null : dayOf(date, 'first');
        const said = SAID.exec(text.slice(Math.max(0, date.at - BEFORE), date.at))?.[1];
        if (day === null || said === undefined) continue;
        const is = new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
        if (DAYS[is]?.startsWith(said)) continue;
        const details = { date: short(date.text), said, is };
        return [{ sheet, cell: a1(place), details }];
      }
      return [];
    }),
  message: {
    th: ({ date, said, is }) =>
      `วันที่ ${date} ตรงกับวัน${DAYS[is]} ไม่ใช่วัน${said} กรุณาตรวจวันและวันที่กับเอกสาร`,
    en: ({ date, said, is }) =>
      `${date} is a ${IN_ENGLISH[is]}, not วัน${said}. Check the day and the date with the document.`,
  },
  about: {
    th: 'วันในสัปดาห์ไม่ตรงกับวันที่ เช่น วันจันทร์ที่ ๑๘ ธันวาคม ๒๕๖๘ ซึ่งเป็นวันพฤหัสบดี มักเกิดจากการคัดลอกจากปีก่อน กรุณาตรวจกับเอกสาร',
    en: 'The day of the week is not the date’s (วันจันทร์ที่ ๑๘ ธันวาคม ๒๕๖๘ was a Thursday), mostly because it was copied from another year. Check it with the document.',
  },
});
