/** Not started when half the fiscal year is over, and nothing says why. */
import { defineRule } from '../finding';
import { MEASURE } from '../wording';
import { unexplained } from './unstarted';

export const statusNotStartedLate = defineRule({
  name: 'status/not-started-late',
  severity: 'warning',
  source: 'oit',
  look: (context) => unexplained(context, true),
  message: {
    th: ({ measure }) =>
      `${MEASURE.th(measure)} ยังไม่ดำเนินการทั้งที่เกินครึ่งปีงบประมาณแล้ว กรุณาระบุเหตุผลและกำหนดเริ่ม`,
    en: ({ measure }) =>
      `${MEASURE.en(measure)} hasn’t started, and half the fiscal year is over. Say why, and when it will.`,
  },
  group: {
    th: (count) => `ยังไม่ดำเนินการและไม่บอกเหตุผล ${count} แห่ง`,
    en: (count) => `Not started, no reason: ${count}`,
  },
  about: {
    th: 'เกินครึ่งปีงบประมาณแล้วมาตรการยังไม่ดำเนินการและไม่บอกเหตุผล กรุณาระบุเหตุผลและกำหนดเริ่มในช่องหมายเหตุ หรือใต้เครื่องหมาย',
    en: 'Half the fiscal year is over, and a measure is not started without a reason. Add why, and when it will be, in the notes or under the mark.',
  },
});
