/** A status cell holds something that may be read either way (`x`, a note without a mark). */
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { MEASURE, namedInEnglish } from '../wording';
import { statusFaults } from './faults';

export const statusUnclear = defineRule({
  name: 'status/unclear',
  severity: 'error',
  source: 'count',
  settling: 'never',
  look: (context) => statusFaults(context, 'unclear'),
  message: {
    th: ({ measure, text }) =>
      `ข้อความ “${short(text)}” ในช่องสถานะของ${MEASURE.th(measure)} อ่านไม่ชัดเจนว่าเป็นสถานะใด กรุณาใช้เครื่องหมาย / แล้วพิมพ์หมายเหตุต่อท้าย หรือพิมพ์คำสถานะให้ตรงกับหัวตาราง เช่น “อยู่ระหว่างดำเนินการ”`,
    en: ({ measure, text }) =>
      `“${short(text)}” does not say clearly which status the measure ${namedInEnglish(measure)} has. Use / and type the note after it, or pick the status in words.`,
  },
  about: {
    th: 'ข้อความในช่องสถานะอ่านได้มากกว่าหนึ่งความหมาย เช่น x หรือหมายเหตุที่ไม่มีเครื่องหมาย ระบบไม่เดาแทน กรุณาใช้ / แล้วพิมพ์หมายเหตุต่อท้าย หรือพิมพ์คำสถานะให้ตรงกับหัวตาราง เช่น “อยู่ระหว่างดำเนินการ”',
    en: 'A status cell can be read in more than one way, such as x or a note without a mark, and the add-on does not guess. Use / with the note after it, or pick the status in words.',
  },
});
