/** A status cell holds something that may be read either way (`x`, a note without a mark). */
import { isAgainstPlan } from '../../measures/rounds/against-plan';
import { isOff } from '../../measures/status/called-off';
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
    th: ({ measure, text }) => {
      if (isAgainstPlan(text))
        return `ข้อความ “${short(text)}” ในช่องสถานะของ${MEASURE.th(measure)} บอกเพียงว่างานตรงตามแผนหรือไม่ ไม่ได้บอกว่าเสร็จแล้วหรือยัง จึงนับให้ไม่ได้ กรุณาพิมพ์สถานะ เช่น “อยู่ระหว่างดำเนินการ ตามแผน” หรือกด “กำหนดคอลัมน์” ในแถบด้านข้าง แล้วเลือกว่าคำนี้หมายถึงสถานะใด`;
      return saysOff(text)
        ? `ช่องสถานะของ${MEASURE.th(measure)} มีข้อความ “${short(text)}” ซึ่งไม่ใช่หนึ่งในสามสถานะ จึงนับให้ไม่ได้ หากยกเลิกหรือเลื่อนโดยยังไม่ได้ทำ กรุณาใช้ “ยังไม่ดำเนินการ” แล้วพิมพ์เหตุผลในหมายเหตุหรือหลังเครื่องหมาย หากยกเลิกตามคำสั่งแล้ว กรุณานำมาตรการออกจากตาราง`
        : `ข้อความ “${short(text)}” ในช่องสถานะของ${MEASURE.th(measure)} อ่านไม่ชัดเจนว่าเป็นสถานะใด กรุณาใช้เครื่องหมาย / แล้วพิมพ์หมายเหตุต่อท้าย หรือพิมพ์คำสถานะให้ตรงกับหัวตาราง เช่น “อยู่ระหว่างดำเนินการ”`;
    },
    en: ({ measure, text }) => {
      if (isAgainstPlan(text))
        return `“${short(text)}” holds the measure ${namedInEnglish(measure)} against its plan, and does not say whether it is done, so it cannot be counted. Type a status, such as “อยู่ระหว่างดำเนินการ ตามแผน” (in progress, on plan), or click “Match columns” in the sidebar and choose what these words mean.`;
      return saysOff(text)
        ? `The status cell of the measure ${namedInEnglish(measure)} says “${short(text)}”, which is none of the three, so it cannot be counted. If it was called off or put off, use “ยังไม่ดำเนินการ” with the reason beside it; if an order has cancelled it, take the measure out of the table.`
        : `“${short(text)}” does not say clearly which status the measure ${namedInEnglish(measure)} has. Use / and type the note after it, or pick the status in words.`;
    },
  },
  about: {
    th: 'ข้อความในช่องสถานะอ่านได้มากกว่าหนึ่งความหมาย เช่น x หรือหมายเหตุที่ไม่มีเครื่องหมาย ระบบไม่เดาแทน กรุณาใช้ / แล้วพิมพ์หมายเหตุต่อท้าย หรือพิมพ์คำสถานะให้ตรงกับหัวตาราง เช่น “อยู่ระหว่างดำเนินการ”',
    en: 'A status cell can be read in more than one way, such as x or a note without a mark, and ITA Memo doesn’t guess. Use / with the note after it, or pick the status in words.',
  },
});

/** Beside a mark or a word, or alone: `/ ยกเลิก`, `เสร็จ / ยกเลิก`. */
function saysOff(text: string): boolean {
  return text.split(/[/\n✓✔√]/).some(isOff);
}
