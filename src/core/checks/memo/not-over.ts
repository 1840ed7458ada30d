/** The memo is dated before the period that it reports on is over: it would tell as past what is yet to come. */
import { lastDayOf } from '../../office/period';
import { longThaiDate } from '../../text/dates';
import { toThaiDigits } from '../../text/digits';
import { dayNumber } from '../../text/found/dates-in-text';
import { isFirst } from '../contexts';
import { type CheckContext, defineRule } from '../finding';
import { fiscalYearIn, memoDay, memoPeriod } from '../settings-cells';
import { PERIOD } from '../wording';

export const periodNotOver = defineRule({
  name: 'memo/not-over',
  severity: 'warning',
  source: 'fiscalYear',
  look: (context) => {
    const { table } = context;
    const period = memoPeriod(context);
    const year = fiscalYearIn(context);
    if (!period || year === null || !isFirst(context)) return [];
    const end = lastDayOf(period, year);
    const given = memoDay(context);
    // While the sheet alone is checked nobody says that the memo is made now.
    if (context.period === undefined && !given) return [];
    const isOver = dayNumber(given?.last ?? lastOfMonth(context)) >= dayNumber(end);
    if (isOver) return [];
    const details = { period, end: longThaiDate(end), day: given?.text ?? null };
    return [{ sheet: given?.sheet ?? table.sheet, cell: given?.cell ?? null, details }];
  },
  message: {
    th: ({ period, end, day }) =>
      `${PERIOD.th(period)}สิ้นสุดวันที่ ${toThaiDigits(end)} แต่บันทึกข้อความ${day === null ? 'จะลงวันที่ในเดือนนี้' : `ลงวันที่ ${toThaiDigits(day)}`} ซึ่งยังไม่ครบรอบ กรุณาตรวจรอบการรายงานและวันที่ หรือรอให้ครบรอบก่อน`,
    en: ({ period, end, day }) =>
      `${upper(PERIOD.en(period))} ends on ${end}, but the memo is dated ${day === null ? 'this month' : day}, before it is over. Check the period and the date, or wait until it is over.`,
  },
  about: {
    th: 'บันทึกข้อความลงวันที่ก่อนวันสุดท้ายของรอบที่รายงาน จึงรายงานสิ่งที่ยังไม่เกิดว่าทำแล้ว ตรวจเมื่อสร้างบันทึกข้อความ และก่อนหน้านั้นเมื่อเรื่องที่พิมพ์เองระบุรอบและกรอกวันที่ไว้แล้ว เพราะรอบที่แถบด้านข้างเสนอเป็นเพียงข้อเสนอ กรุณาตรวจรอบการรายงานและวันที่ หากร่างไว้ล่วงหน้า ควรแก้วันที่และตรวจสถานะอีกครั้งก่อนเสนอ',
    en: 'The memo is dated before the last day of the period that it reports on, so that it tells as past what is yet to come. Looked for when a memo is made, and before that where the subject as typed names a period and a date is filled in: what the sidebar proposes is a proposal only. Check the period and the date. A draft that was begun early should be dated, and its statuses looked at, once more.',
  },
});

/** Without a date the memo has this month, its day left to the pen. */
function lastOfMonth({ today }: CheckContext) {
  const { year, month } = today();
  return { year, month, day: new Date(Date.UTC(year, month, 0)).getUTCDate() };
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
