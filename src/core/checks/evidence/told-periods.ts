/** The months and quarters that evidence gives where it gives no day: ก.ย. 69, ไตรมาส 4, Sep 2026. */
import { BUDDHIST_ERA, fiscalYearOf } from '../../text/dates';
import { namedTimes } from '../../text/found/named-times';
import { quartersIn } from '../../text/found/quarters-in-text';
import { PLANNED, REACH, type ToldDate, toldTime } from './told-date';

/** Of a span only the end would be seen: ต.ค. 68 - ก.ย. 69. Where that lies before the year, so does all of it. */
const SPAN = /(?:[-–—]|to)\s{0,2}$/;
/** What this year's work goes by may be of an earlier one. */
const GOES_BY = /ข้อมูล|ผล|สถิติ|นำ|วิเคราะห์|ทบทวน|สรุป|รายงาน|ที่ผ่านมา|เดิม|เทียบ|จาก/;

export function toldPeriods(text: string, fiscalYear: number | null): readonly ToldDate[] {
  const months = namedTimes(text).flatMap(({ at, end, day, month, year }) => {
    const before = text.slice(Math.max(0, at - REACH), at);
    if (year === null || PLANNED.test(before)) return [];
    const first = { year: year - BUDDHIST_ERA, month, day: day ?? 1 };
    const isOver = fiscalYear !== null && fiscalYearOf(first) < fiscalYear && !GOES_BY.test(text);
    if (SPAN.test(before) && !isOver) return [];
    return [toldTime(text.slice(at, end).trim(), first)];
  });
  return months.length > 0 ? months : quarters(text, fiscalYear);
}

/** Nothing but a quarter; what is told beside one may be of the year before. */
const QUARTER_ALONE = /^[^\p{L}\p{N}]{0,9}(?:แล้วเสร็จ|เสร็จ|ใน|รายงาน(?:ผล)?)?\s?ไตรมาส[^\n]{0,40}$/u;
/** The first months of the four quarters; those of the first are of the calendar year before. */
const FIRST_MONTHS = [10, 1, 4, 7] as const;

/** Of its own fiscal year where it names no other. */
function quarters(text: string, fiscalYear: number | null): readonly ToldDate[] {
  if (fiscalYear === null || !QUARTER_ALONE.test(text) || PLANNED.test(text)) return [];
  return quartersIn(text).flatMap(({ quarter, year }) => {
    // The last quarter of a year is reported on in the next.
    if (year !== null && year !== fiscalYear && text.includes('รายงาน')) return [];
    if (year === null && /\d{3}|แล้ว/.test(text)) return [];
    const month = FIRST_MONTHS[quarter - 1] ?? 1;
    const common = (year ?? fiscalYear) - BUDDHIST_ERA - (quarter === 1 ? 1 : 0);
    return [toldTime(text.trim(), { year: common, month, day: 1 })];
  });
}
