/** In progress, and nothing says how far or by when. */
import { defineRule } from '../finding';
import { linesOf, seenAt } from '../lines';
import { MEASURE } from '../wording';

export const statusInProgressNoReason = defineRule({
  name: 'status/in-progress-no-reason',
  severity: 'warning',
  source: 'oit',
  look: (context) =>
    linesOf(context)
      .filter(
        ({ activity, told, isShared, own }) =>
          activity.status === 'in-progress' &&
          told === '' &&
          !isShared &&
          // A per cent in the column in words says how far.
          !/[0-9๐-๙]/.test(own('status')),
      )
      .map(({ measure, toldAt }) => seenAt(context, toldAt, { measure: measure.title })),
  message: {
    th: ({ measure }) => `${MEASURE.th(measure)} อยู่ระหว่างดำเนินการ กรุณาระบุความคืบหน้าและกำหนดแล้วเสร็จ`,
    en: ({ measure }) =>
      `${MEASURE.en(measure)} is in progress. Say how far along it is and when it will be done.`,
  },
  group: {
    th: (count) => `อยู่ระหว่างดำเนินการแต่ไม่บอกความคืบหน้า ${count} แห่ง`,
    en: (count) => `In progress without details: ${count}`,
  },
  about: {
    th: 'มาตรการอยู่ระหว่างดำเนินการแต่ไม่บอกว่าคืบหน้าเพียงใด กรุณาระบุความคืบหน้าและกำหนดแล้วเสร็จในช่องหมายเหตุ หรือใต้เครื่องหมาย',
    en: 'A measure is in progress and nothing says how far. Add the progress and the day it is due, in the notes or under the mark.',
  },
});
