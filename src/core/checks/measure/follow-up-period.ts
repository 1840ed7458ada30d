/** Follow-up that names no time, or a time but nothing that is looked at or reported then. */
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { isNothing, linesOf, seenAt } from '../lines';

const TIME =
  /ไตรมาส|เดือน|ครั้ง|รอบ|ภายใน|ทุก|ปี|วัน|สัปดาห์|ต่อเนื่อง|ตลอด|เมื่อ|หลัง|สิ้น|ก่อน|ระยะ|[0-9๐-๙]|คม|ยน|กุมภา|\.[คยพ]\.|\b(?:each|every|daily|weekly|monthly|quarter|annual|yearly|month|week|year|day|within|once|twice|after|before|by the|end of|ongoing)/i;
const LOOKED_AT =
  /รายงาน|กำกับ|ติดตาม|ตรวจ|สรุป|ประเมิน|ทบทวน|เสนอ|แจ้ง|ประชุม|สำรวจ|สอบถาม|ทดสอบ|สังเกต|นิเทศ|บันทึก|รวบรวม|ควบคุม|ดูแล|สอดส่อง|วัดผล|วิเคราะห์|เก็บ(?:สถิติ|ข้อมูล)|ทวนสอบ|สอบทาน|สุ่ม|ปรับปรุงข้อมูล|report|check|review|monitor|follow|track|inspect|audit|assess|evaluat|meet|summar|survey|record/i;
/** The heading says what is done at the time: รายปี, ทุกไตรมาส. */
const TIME_ALONE =
  /^\(?(?:ทุก|ราย|รอบ|ภายใน|ตลอด|สิ้น|[\s0-9๐-๙./,-]|[ก-ฮ][ิี]?\.[คพย]\.|เดือน|ปี(?:งบประมาณ)?|ไตรมาส|ครั้ง|วัน|สัปดาห์|ละ|ที่|ตุลาคม|พ\.ศ\.|และ|กันยายน|มีนาคม|ธันวาคม|มิถุนายน|มกราคม|กุมภาพันธ์|เมษายน|พฤษภาคม|กรกฎาคม|สิงหาคม|พฤศจิกายน|ของ)+\)?$|^(?:(?:each|every|once|twice|an?|per|half|the|daily|weekly|monthly|quarterly|annual(?:ly)?|yearly|month|quarter|week|year|day)s?[\s-]*){1,8}$/i;

export const followUpNoPeriod = defineRule({
  name: 'follow-up/no-period',
  severity: 'info',
  source: 'oit',
  look: (context) =>
    linesOf(context).flatMap(({ own, at }) => {
      const text = own('followUp');
      if (isNothing(text)) return [];
      const isFine =
        TIME.test(text) && (LOOKED_AT.test(text) || TIME_ALONE.test(text.slice(0, 200)));
      return isFine ? [] : [seenAt(context, at('followUp'), { text: short(text) })];
    }),
  message: {
    th: ({ text }) => `การกำกับติดตาม “${text}” ควรระบุรอบเวลาและการรายงานผล`,
    en: ({ text }) => `The follow-up “${text}” should say how often, and what is reported.`,
  },
  group: {
    th: (count) => `การกำกับติดตามไม่บอกรอบเวลาหรือการรายงาน ${count} แห่ง`,
    en: (count) => `Follow-up without an interval or a report: ${count}`,
  },
  about: {
    th: 'การกำกับติดตามไม่บอกว่าเมื่อใด หรือไม่บอกว่ารายงานอะไร ควรระบุรอบเวลาและการรายงานผล เช่น รายงานผู้บังคับบัญชาทุกไตรมาส',
    en: 'The follow-up does not say when, or what is reported then. It should name both, such as a report to the mayor each quarter.',
  },
});
