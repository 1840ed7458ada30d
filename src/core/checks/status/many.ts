/** More than one status is marked: the memo cannot say both. */
import { defineRule } from '../finding';
import { MEASURE } from '../wording';
import { statusFaults } from './faults';

export const statusMany = defineRule({
  name: 'status/many',
  severity: 'error',
  source: 'count',
  settling: 'never',
  look: (context) => statusFaults(context, 'many'),
  message: {
    th: ({ measure }) => `${MEASURE.th(measure)} มีเครื่องหมายมากกว่าหนึ่งช่อง กรุณาเหลือไว้เพียงช่องเดียว`,
    en: ({ measure }) => `${MEASURE.en(measure)} has more than one status marked. Leave only one.`,
  },
  about: {
    th: 'มีเครื่องหมายในช่องสถานะมากกว่าหนึ่งช่อง แต่มาตรการหนึ่งรายงานได้สถานะเดียว กรุณาเหลือเครื่องหมายไว้เพียงช่องเดียว',
    en: 'More than one status is marked, and a memo can report only one. Leave a single mark.',
  },
});
