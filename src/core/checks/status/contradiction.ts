/** The mark says one thing and the words beside it another: done with 10 of 12, not started and yet held. */
import type { Status } from '../../measures/measure';
import { isCalledOff, isOff } from '../../measures/status/called-off';
import { isPart } from '../../measures/status/part-of-work';
import {
  saysDone,
  saysHeld,
  saysNotBegun,
  saysUnderWay,
} from '../../measures/status/tells-of-work';
import type { CalendarDate } from '../../sheet/cell';
import { toArabicDigits } from '../../text/digits';
import type { InBoth } from '../../text/language';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { linesOf, seenAt } from '../lines';
import { memoDay } from '../settings-cells';

const STATUS: Readonly<Record<Status, InBoth>> = {
  done: { th: 'เสร็จแล้ว', en: 'done' },
  'in-progress': { th: 'อยู่ระหว่างดำเนินการ', en: 'in progress' },
  'not-started': { th: 'ยังไม่ดำเนินการ', en: 'not started' },
};

const TO_COME =
  /ยังเหลือ(?!เวลา)|(?:กำหนด|จะ)\s?(?:จะ)?เริ่ม(?!ใช้|บังคับ|มีผล)|(?<!(?:รอบ|ครั้ง)(?:ถัดไป|ต่อไป)\s?)(?:กำหนด|จะ)\s?(?:จะ)?จัดใน(?!ปี)|เริ่ม(?:ดำเนินการ)?ใน?ไตรมาส/;

const either = (forms: readonly RegExp[]) => forms.map(({ source }) => source).join('|');
/** Done in part, or not at all; taxes that are not collected may well be the result. */
const AT_BEGINNING = [
  /บางส่วน/,
  /เฉพาะ(?:ใน)?(?:ส่วน)?(?:ของ)?(?:กอง|สำนัก|ฝ่าย|หมู่)(?![ก-๎]{0,16}(?:ที่)?มี(?:การ|เรื่อง|โครงการ|งาน))/,
  /(?:ยก)?เว้น(?:แต่)?(?:กอง|สำนัก|ฝ่าย|หมู่)/,
  /(?:คง|ยัง)?เหลือ(?!เวลา|งบ|เงิน)[^\n]{1,30}ยังไม่/,
  /ไม่(?:แล้ว)?เสร็จ(?:สิ้น|สมบูรณ์|เรียบร้อย)?(?=[\s)]|$|เนื่อง|เพราะ)/,
  /(?:ยัง)?ไม่ได้(?:จัด(?!ซื้อ|จ้าง|เก็บ|เลี้ยง|สรร)|ดำเนิน|ทำ(?!สัญญากับ|ผิด)|อบรม|เผยแพร่|ตรวจรับ|ส่งมอบ)/,
  /ไม่สามารถ(?:ดำเนิน|จัด(?!สรร)|ทำ|อบรม|เผยแพร่|ประชุม)/,
  /ขอ(?:อนุมัติ)?(?:เลื่อน(?!ระดับ|ขั้น|ตำแหน่ง|เงินเดือน|วิทยฐานะ)|ขยาย(?:ระยะ)?เวลา|ยกเลิก(?!ใบ|ทะเบียน|การใช้))/,
  /ขาด(?:การ(?!ติดต่อ)|เพียง|อีก|รายงาน|หลักฐาน|กอง|สำนัก|ฝ่าย)/,
  /ไม่มีผู้เข้า(?!ข่าย|ลักษณะ)/,
  /ไม่(?:ได้)?มีการ(?:ดำเนินการ|ดำเนินงาน|จัดอบรม|จัดประชุม|จัดกิจกรรม|อบรม|ประชุม|เผยแพร่)(?=[\s)]|$|ใน(?:ปี|รอบ|ไตรมาส|เดือน|ช่วง)|เนื่อง|เพราะ)/,
  /(?:ดำเนินการ|ทำ|จัด|อบรม)(?:ได้)?ไม่(?:ครบ|เสร็จ|แล้วเสร็จ|สำเร็จ)(?!กำหนด)/,
  /(?:คง|ยัง)?เหลือ(?![^\n]{0,40}(?:เดิม|ตรวจนับ))(?:อีก)?\s?(?:เพียง|แค่|รายงาน|สรุป|กิจกรรม|\d(?![^\n]{0,20}จาก))/,
  /ยังขาด/,
  /คงเหลือ[^\n\d]{0,30}ยังไม่/,
  /(?:ทำ|จัด|ดำเนินการ|เสร็จ)[ก-๎]{0,8}(?:แล้ว|ได้)\s?ครึ่ง(?:หนึ่ง|ทาง)/,
  /(?:เกือบ|ใกล้(?:จะ)?)(?:แล้ว)?เสร็จ/,
  /(?:ทำ|จัด|ดำเนินการ)?ไม่ทัน(?=[\s)]|$|ปี)/,
  /ยกไป(?:ทำ|จัด|ดำเนินการ)?(?:ใน)?ปี(?:งบประมาณ)?(?:หน้า|ถัดไป)/,
  /ไม่มีงบ(?:ประมาณ)?[\s)]{0,3}$/,
  /ยังไม่ได้รับ(?:รายงาน(?:ผล|จาก)|งบ|จัดสรร|อนุมัติ)/,
];
const ANYWHERE = [
  /ผู้เข้า(?:ร่วม|รับ|อบรม)[ก-๙]{0,12}\s?0\s?คน/,
  /(?:ดำเนินการ|เสร็จ)(?:ได้|แล้ว|ไปแล้ว)?\s?(?:เพียง)?บางส่วน/,
  /เพียง[ก-๎]{2,8}เดียว\s?จาก(?!เดิม)/,
  /(?:แค่|เพียง)ครึ่ง(?!วัน|ชั่วโมง|ชม|นาที)/,
  /(?<!ไม่(?:มี|พบ)(?:เรื่อง|ข้อ|การ|เหตุ|กรณี|ผู้ร้อง|ผู้แจ้ง|ผู้ฝ่าฝืน)[^\n]{0,60})จึง(?:ยัง)?ไม่(?:ได้|สามารถ)(?:ดำเนิน|จัด|ทำ)/,
  /(?:กอง|สำนัก|ฝ่าย)[ก-๎]{2,16}ยัง\s{0,3}$/,
  /\(ขาด(?:เดือน|ไตรมาส|ครั้ง|รุ่น|กอง|รายงาน)/,
];
const NOT_DONE = new RegExp(`^\\(?\\s{0,3}(?:${either(AT_BEGINNING)})|${either(ANYWHERE)}`, 'm');
const DONE_BUT =
  /เสร็จ[^\n]{0,60}แต่[^\n]{0,60}(?:(?:กำหนด|จะ)เริ่ม|ยังเหลือ|ยังไม่(?:ได้)?(?:เริ่ม|ดำเนิน|เสร็จ|แล้วเสร็จ))/;

export const statusContradiction = defineRule({
  name: 'status/contradiction',
  severity: 'warning',
  source: 'agree',
  look: (context) => {
    const today = () => memoDay(context)?.last ?? context.today();
    return linesOf(context).flatMap((line) => {
      const { activity, told, toldAt, at, own } = line;
      const { status } = activity;
      if (status === null) return [];
      if (!line.isShared && contradicts(status, told, today)) {
        return [seenAt(context, toldAt, { status, note: short(told) })];
      }
      const method = own('method');
      if (!DONE_BUT.test(method)) return [];
      return [seenAt(context, at('method'), { status, note: short(toArabicDigits(method)) })];
    });
  },
  message: {
    th: ({ status, note }) =>
      `สถานะเป็น “${STATUS[status].th}” แต่มีข้อความว่า “${note}” กรุณาแก้สถานะหรือข้อความให้ตรงกัน`,
    en: ({ status, note }) =>
      `The status is “${STATUS[status].en}”, but the text says “${note}”. Make the two agree.`,
  },
  group: {
    th: (count) => `สถานะกับข้อความไม่ตรงกัน ${count} แห่ง`,
    en: (count) => `Status and text disagree: ${count}`,
  },
  about: {
    th: 'เครื่องหมายบอกอย่างหนึ่งแต่หมายเหตุบอกอีกอย่าง เช่น เสร็จแล้วแต่เผยแพร่ ๑๐ จาก ๑๒ เดือน หรือยังไม่ดำเนินการแต่อบรมไปแล้ว กรุณาแก้สถานะหรือข้อความให้ตรงกัน',
    en: 'The mark and the note disagree: done, yet 10 months of 12; not started, yet held on a day. Correct the status or the note.',
  },
});

function contradicts(status: Status, told: string, today: () => CalendarDate): boolean {
  if (status === 'done') return deniesDone(told);
  if (status === 'in-progress')
    return isCalledOff(told) || saysDone(told, today) || saysNotBegun(told);
  return saysHeld(told, today) || saysUnderWay(told);
}

function deniesDone(told: string): boolean {
  return TO_COME.test(told) || NOT_DONE.test(told) || isPutOff(told) || isPart(told);
}

/** Complaints that were closed are a result. */
function isPutOff(told: string): boolean {
  return isOff(told) && !told.includes('ยุติ');
}
