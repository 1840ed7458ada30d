/** The day by which it was due is over, and it is not done. */

import { nameOfOwn, tellsResult } from '../../measures/results/result-columns';
import { a1 } from '../../sheet/a1';
import type { CalendarDate } from '../../sheet/cell';
import { toArabicDigits } from '../../text/digits';
import { datesIn, dayNumber, dayOf } from '../../text/found/dates-in-text';
import { dayIn } from '../../text/found/days-of-year';
import { namedTimes } from '../../text/found/named-times';
import { short } from '../../text/short';
import { isHistory } from '../../text/year-places';
import { defineRule } from '../finding';
import { linesOf, seenAt } from '../lines';
import { memoDay } from '../settings-cells';
import { MEASURE } from '../wording';

const PERIOD = /ระยะเวลา|กำหนด|แล้วเสร็จ|สิ้นสุด|ช่วงเวลา|ภายใน|deadline|due|period/i;
const FROM = /(?:ตั้งแต่|เริ่ม|นับจาก|หลัง|นับแต่)[^\n\d]{0,24}$/;
const REACH = 80;
/** A note that gives a reason or another day has answered the question already. */
const EXPLAINED = /เนื่องจาก|เพราะ|ขยาย|เลื่อน|คาดว่า|กำหนด|ภายใน|รอ(?!บ)|ติดขัด|อุปสรรค|ปรับแผน/;

export const statusDeadlinePassed = defineRule({
  name: 'status/deadline-passed',
  severity: 'warning',
  source: 'oit',
  look: (context) => {
    const { header } = context.table;
    // When something was done, under a head of results, is no time that it is due.
    const periods = header.own.flatMap((own, place) =>
      PERIOD.test(own.heading) && !tellsResult(nameOfOwn(own))
        ? [{ column: own.column, place }]
        : [],
    );
    let day: CalendarDate | null = null;
    return linesOf(context).flatMap(({ measure, activity, told, own, at }) => {
      const { status, row } = activity;
      if (status === null || status === 'done' || EXPLAINED.test(told)) return [];
      const texts = [
        ...periods.map(({ column, place }) => ({
          text: activity.own?.[place] ?? '',
          cell: a1({ row, column }),
        })),
        { text: own('followUp'), cell: at('followUp') },
      ];
      for (const { text, cell } of texts) {
        const due = lastDayIn(text);
        if (!due) continue;
        day ??= memoDay(context)?.first ?? context.today();
        if (dayNumber(due.day) >= dayNumber(day)) return [];
        return [seenAt(context, cell, { measure: measure.title, date: short(due.text) })];
      }
      return [];
    });
  },
  message: {
    th: ({ measure, date }) =>
      `${MEASURE.th(measure)} ครบกำหนด ${date} แล้วแต่ยังไม่เสร็จ กรุณาระบุเหตุผลและกำหนดเสร็จ`,
    en: ({ measure, date }) =>
      `${MEASURE.en(measure)} was due ${date} and isn’t done. Say why, and when it will be.`,
  },
  group: {
    th: (count) => `ครบกำหนดแล้วแต่ยังไม่เสร็จ ${count} แห่ง`,
    en: (count) => `Overdue: ${count}`,
  },
  about: {
    th: 'กำหนดในช่องการกำกับติดตามหรือระยะเวลาผ่านไปแล้ว แต่มาตรการยังไม่เสร็จและไม่บอกเหตุผล กรุณาระบุเหตุผลและกำหนดเสร็จในช่องหมายเหตุ หรือใต้เครื่องหมาย',
    en: 'The day in the follow-up or the period is over, the measure is not done, and nothing says why. Add the reason and the new day in the notes or under the mark.',
  },
});

/** The last day that a text gives as an end; null where it gives none, or only one that begins something. */
function lastDayIn(text: string): { readonly day: CalendarDate; readonly text: string } | null {
  let last: { readonly day: CalendarDate; readonly text: string } | null = null;
  const dates = datesIn(text).flatMap((date) => {
    const day = dayOf(date, 'last');
    return day && date.fault === null ? [{ at: date.at, day, text: date.text }] : [];
  });
  const days = [...dates, ...shortMonthsIn(text)];
  if (days.length === 0) return null;
  const plain = toArabicDigits(text);
  for (const { at, day, text: written } of days) {
    const before = plain.slice(Math.max(0, at - REACH), at);
    if (isHistory({ before, after: '' }) || FROM.test(before)) continue;
    if (!last || dayNumber(day) > dayNumber(last.day)) last = { day, text: written };
  }
  return last;
}

/** `ธ.ค. 68` names no day, and no start of a span: with its year it is as much as ธันวาคม 2568. */
function shortMonthsIn(text: string) {
  return namedTimes(text).flatMap((time) => {
    const day = time.year === null || time.day !== null ? null : dayIn(time, time.year);
    return day ? [{ at: time.at, day, text: text.slice(time.at, time.end) }] : [];
  });
}
