/** A measure without a step or a method, though the table has a column for it. */
import { defineRule } from '../finding';
import { linesOf, saysNothingYet, seenAt } from '../lines';
import { MEASURE } from '../wording';

export const measureNoMethod = defineRule({
  name: 'measure/no-method',
  severity: 'warning',
  source: 'oit',
  look: (context) => {
    if (context.table.header.columns.method === undefined) return [];
    return linesOf(context)
      .filter(
        ({ measure, isFirst }) =>
          isFirst && measure.activities.every(({ method }) => saysNothingYet(method)),
      )
      .map(({ measure, at }) => seenAt(context, at('method'), { measure: measure.title }));
  },
  message: {
    th: ({ measure }) => `${MEASURE.th(measure)} ยังไม่มีขั้นตอนหรือวิธีการ กรุณากรอกสิ่งที่จะทำ`,
    en: ({ measure }) => `${MEASURE.en(measure)} has no steps. Say what is to be done.`,
  },
  group: {
    th: (count) => `ยังไม่มีขั้นตอนหรือวิธีการ ${count} มาตรการ`,
    en: (count) => `Measures without steps: ${count}`,
  },
  about: {
    th: 'มาตรการไม่มีขั้นตอนหรือวิธีการ ซึ่งเกณฑ์ OIT ให้มีทุกมาตรการ กรุณากรอกสิ่งที่จะทำ',
    en: 'A measure has no steps or method, which the OIT criteria ask for. Say what is to be done.',
  },
});
