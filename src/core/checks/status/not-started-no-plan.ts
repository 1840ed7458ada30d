/** Not started in the first half of the fiscal year, and nothing says when it will be. */
import { defineRule } from '../finding';
import { MEASURE } from '../wording';
import { unexplained } from './unstarted';

export const statusNotStartedNoPlan = defineRule({
  name: 'status/not-started-no-plan',
  severity: 'info',
  source: 'oit',
  look: (context) => unexplained(context, false),
  message: {
    th: ({ measure }) => `${MEASURE.th(measure)} ยังไม่ดำเนินการ ควรระบุกำหนดเริ่ม`,
    en: ({ measure }) => `${MEASURE.en(measure)} hasn’t started. Say when it will.`,
  },
  group: {
    th: (count) => `ยังไม่ดำเนินการและไม่บอกกำหนดเริ่ม ${count} แห่ง`,
    en: (count) => `Not started, no start date: ${count}`,
  },
  about: {
    th: 'มาตรการยังไม่ดำเนินการและไม่บอกว่าจะเริ่มเมื่อใด ควรระบุกำหนดเริ่มในช่องหมายเหตุ หรือใต้เครื่องหมาย',
    en: 'A measure is not started and nothing says when it will be. Add the time in the notes or under the mark.',
  },
});
