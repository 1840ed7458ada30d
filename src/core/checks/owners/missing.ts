/** A measure names nobody who is responsible, though the table has a column for it, or headings that name units. */

import { cellErrorOf } from '../../sheet/cell-error';
import { defineRule } from '../finding';
import { linesOf, seenAt } from '../lines';
import { MEASURE } from '../wording';

export const ownerMissing = defineRule({
  name: 'owner/missing',
  severity: 'warning',
  source: 'oit',
  look: (context) => {
    if (context.table.missing.includes('owners')) return [];
    return linesOf(context)
      .filter(
        ({ measure, isFirst, own }) =>
          isFirst && measure.owners.length === 0 && cellErrorOf(own('owners')) === null,
      )
      .map(({ measure, at }) => seenAt(context, at('owners'), { measure: measure.title }));
  },
  message: {
    th: ({ measure }) => `${MEASURE.th(measure)} ยังไม่มีผู้รับผิดชอบ กรุณาระบุสำนักหรือกอง`,
    en: ({ measure }) => `${MEASURE.en(measure)} has no owner. Name the unit responsible.`,
  },
  group: {
    th: (count) => `ยังไม่มีผู้รับผิดชอบ ${count} มาตรการ`,
    en: (count) => `Measures without an owner: ${count}`,
  },
  about: {
    th: 'มาตรการไม่มีผู้รับผิดชอบ จึงไม่ถูกนับให้หน่วยงานใด และเกณฑ์ OIT ให้กำหนดผู้รับผิดชอบทุกมาตรการ กรุณาระบุสำนักหรือกอง',
    en: 'A measure has no owner: it is counted for no unit, and the OIT criteria want one for each. Name the unit responsible.',
  },
});
