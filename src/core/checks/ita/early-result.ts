/** A sentence dated before July of a year reports the ITA result of that same year: it was not out yet. */
import { a1 } from '../../sheet/a1';
import { BUDDHIST_ERA } from '../../text/dates';
import { toArabicDigits } from '../../text/digits';
import { datesIn, dayNumber, dayOf } from '../../text/found/dates-in-text';
import { short } from '../../text/short';
import { defineRule } from '../finding';

export const itaEarlyResult = defineRule({
  name: 'ita/early-result',
  severity: 'warning',
  source: 'ita',
  look: ({ texts }) =>
    texts.flatMap(({ sheet, place, text }) => {
      const seen = earlyResult(text);
      return seen === null ? [] : [{ sheet, cell: a1(place), details: seen }];
    }),
  message: {
    th: ({ text, year }) =>
      `ข้อความลงวันที่ “${text}” แต่ผลประเมิน ITA ปี ${year} ไม่เคยประกาศก่อนเดือนกรกฎาคม ${year} กรุณาตรวจวันที่หรือปี`,
    en: ({ text, year }) =>
      `The text is dated “${text}”, but no ITA result of ${year} is out before July ${year}. Check the date or the year.`,
  },
  about: {
    th: 'ข้อความรายงานผลประเมิน ITA ของปีหนึ่งโดยลงวันที่ก่อนที่ผลของปีนั้นจะประกาศ (ไม่เคยประกาศก่อนเดือนกรกฎาคม) กรุณาตรวจวันที่หรือปี',
    en: 'A text reports the ITA result of a year and is dated before that result can have come out (never before July). Check the date or the year.',
  },
});

/** Told as a fact: a plan to raise next year's result is none. */
const RESULT =
  /(?:รายงาน|แจ้ง|ประกาศ|เผยแพร่|สรุป|รับทราบ|ทราบ|ตาม|ได้รับ)\s{0,3}(?:ผล|คะแนน)(?:การ)?(?:ประเมิน|คะแนน)?\s{0,3}(?:ITA|คุณธรรมและความโปร่งใส)[^\d\n]{0,60}?(25\d\d)(?!\d)/i;
/** Behind it only what says so is the day of the text. */
const DATED = /^[^0-9๐-๙]{0,40}(?:ลงวันที่|เมื่อวันที่|เมื่อ|ในวันที่)\s{0,3}$/;
/** No result is out before. */
const JULY = { month: 7, day: 1 };

function earlyResult(text: string): { readonly text: string; readonly year: number } | null {
  // Most texts tell no result: one look is cheaper than their digits.
  if (!/ผล|คะแนน/.test(text)) return null;
  const result = RESULT.exec(toArabicDigits(text));
  if (!result || /มาตรการ|แผน|เตรียม|เป้าหมาย/.test(result[0])) return null;
  const year = Number(result[1]);
  const end = result.index + result[0].length;
  const dates = datesIn(text).filter(
    ({ at, day }) =>
      day !== null && (at < result.index || (at >= end && DATED.test(text.slice(end, at)))),
  );
  const [date] = dates;
  const day = date && dates.length === 1 ? dayOf(date, 'last') : null;
  if (!date || !day) return null;
  const isEarly = dayNumber(day) < dayNumber({ year: year - BUDDHIST_ERA, ...JULY });
  return isEarly ? { text: short(date.text), year } : null;
}
