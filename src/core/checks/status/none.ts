/** Every status cell of the activity is blank or dashed: nobody has said how far it is. */
import { defineRule } from '../finding';
import { MEASURE } from '../wording';
import { statusFaults } from './faults';

export const statusNone = defineRule({
  name: 'status/none',
  severity: 'error',
  source: 'count',
  settling: 'never',
  look: (context) => statusFaults(context, 'none'),
  message: {
    th: ({ measure }) =>
      `ยังไม่ได้ระบุสถานะของ${MEASURE.th(measure)} กรุณาทำเครื่องหมาย / ในช่องสถานะเพียงช่องเดียว`,
    en: ({ measure }) => `${MEASURE.en(measure)} has no status. Enter / in one status cell.`,
  },
  about: {
    th: 'ยังไม่ได้ระบุสถานะ จึงนับความสำเร็จของมาตรการไม่ได้ กรุณาทำเครื่องหมาย / ในช่องสถานะเพียงช่องเดียว',
    en: 'No status is given, so the measure cannot be counted. Enter / in one status cell.',
  },
});
