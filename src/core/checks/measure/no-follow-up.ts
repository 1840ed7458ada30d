/** A measure that nobody follows up, though the table has a column for it. */
import { defineRule } from '../finding';
import { isNothing, linesOf, seenAt } from '../lines';
import { MEASURE } from '../wording';

export const measureNoFollowUp = defineRule({
  name: 'measure/no-follow-up',
  severity: 'warning',
  source: 'oit',
  look: (context) => {
    if (context.table.header.columns.followUp === undefined) return [];
    return linesOf(context)
      .filter(
        ({ measure, isFirst }) =>
          isFirst && measure.activities.every(({ followUp }) => isNothing(followUp)),
      )
      .map(({ measure, at }) => seenAt(context, at('followUp'), { measure: measure.title }));
  },
  message: {
    th: ({ measure }) => `${MEASURE.th(measure)} ยังไม่มีการกำกับติดตาม กรุณาระบุรอบเวลาและการรายงานผล`,
    en: ({ measure }) =>
      `${MEASURE.en(measure)} has no follow-up. Say how often it is reported, and how.`,
  },
  group: {
    th: (count) => `ยังไม่มีการกำกับติดตาม ${count} มาตรการ`,
    en: (count) => `Measures without follow-up: ${count}`,
  },
  about: {
    th: 'มาตรการไม่มีการกำกับติดตาม ซึ่งเกณฑ์ OIT ให้มีทุกมาตรการ กรุณาระบุรอบเวลาและการรายงานผล เช่น รายงานผู้บังคับบัญชาทุกไตรมาส',
    en: 'A measure has no follow-up, which the OIT criteria ask for. Name the interval and the report, such as a report each quarter.',
  },
});
