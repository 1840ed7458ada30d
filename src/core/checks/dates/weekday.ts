/** A day of the week that is not that date's: one of the two was copied from another year. */
import { a1 } from '../../sheet/a1';
import { dayOf } from '../../text/found/dates-in-text';
import type { TextDate } from '../../text/found/written-date';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { foundDates } from './found-dates';

const DAYS = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'];
const IN_ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY = '(อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์)';
const TILL = '(?:-|–|ถึง|และ)';
/** Right before the date, with วัน or as a word of its own; of วันจันทร์ถึงวันพุธที่ the last day is not the first date's. */
const SAID = new RegExp(
  `(?<!(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์)\\s{0,2}${TILL}\\s{0,2})(?:วัน|(?<![ก-๎])|(?<=ประชุม|อบรม|เมื่อ|จัด|เช้า|บ่าย))${DAY}\\s?(?:ที่)?\\s{0,3}$`,
);
/** Before a date of two days: วันจันทร์-อังคารที่ 14-15. */
const SAID_OF_TWO = new RegExp(`วัน${DAY}\\s{0,2}${TILL}\\s{0,2}(?:วัน)?${DAY}\\s?(?:ที่)?\\s{0,3}$`);
/** `(พฤ. 16 ม.ค. 69)` */
const IN_SHORT = /\((อา|จ|อ|พ|พฤ|ศ|ส)\.?\s{0,2}$/;
const SHORT_DAYS = ['อา', 'จ', 'อ', 'พ', 'พฤ', 'ศ', 'ส'];
const BEFORE = 48;

export const dateWeekday = defineRule({
  name: 'date/weekday',
  severity: 'warning',
  source: 'calendar',
  look: (context) =>
    foundDates(context).flatMap(({ sheet, place, text, dates }) =>
      dates.flatMap((date) => {
        const said = saidOf(date, dates, text.slice(Math.max(0, date.at - BEFORE), date.at));
        const day = date.day === null ? null : dayOf(date, 'first');
        if (day === null || said === null) return [];
        const is = new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
        if (DAYS[is]?.startsWith(said)) return [];
        return [{ sheet, cell: a1(place), details: { date: short(date.text), said, is } }];
      }),
    ),
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

/** The day of the week that stands before the date; of two days before one of two the first or the last. */
function saidOf(date: TextDate, dates: readonly TextDate[], before: string): string | null {
  const days = dates.filter(({ at }) => at === date.at);
  if (days.length > 1) {
    const [, first = null, last = null] = SAID_OF_TWO.exec(before) ?? [];
    return days.length > 2 ? null : date === days[0] ? first : last;
  }
  const letters = IN_SHORT.exec(before)?.[1];
  return letters === undefined
    ? (SAID.exec(before)?.[1] ?? null)
    : (DAYS[SHORT_DAYS.indexOf(letters)] ?? null);
}
