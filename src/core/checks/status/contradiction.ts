/** The mark says one thing and the words beside it another: done with 10 of 12, not started and yet held. */
import type { Status } from '../../measures/measure';
import { isCalledOff } from '../../measures/status/called-off';
import { toArabicDigits } from '../../text/digits';
import type { InBoth } from '../../text/language';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { type Line, linesOf, seenAt } from '../lines';

const STATUS: Readonly<Record<Status, InBoth>> = {
  done: { th: 'เสร็จแล้ว', en: 'done' },
  'in-progress': { th: 'อยู่ระหว่างดำเนินการ', en: 'in progress' },
  'not-started': { th: 'ยังไม่ดำเนินการ', en: 'not started' },
};

/** People who came and points that were given are no share of the work. */
const NO_SHARE = /คน|ราย(?!การ)|คะแนน|พึงพอใจ|แบบสอบถาม|ผู้(?:เข้า|ตอบ|รับ)|บาท|ทดสอบ/;
const SHARE =
  /(\d{1,5})\s{0,2}[ก-๙]{0,12}\s{0,2}(?:จาก(?:ทั้งหมด|ทั้งสิ้น|จำนวน)?)\s{0,2}(\d{1,5})(?![\d/.])/;
const PERCENT =
  /(?:ร้อยละ|คิดเป็น)\s{0,2}(\d{1,3}(?:\.\d+)?)|(\d{1,3}(?:\.\d+)?)\s{0,2}(?:%|เปอร์เซ็นต์)/;
/** The per cent is of the work where the words say so, or where there are none. */
const OF_WORK = /ดำเนินการ|คืบหน้า|ก้าวหน้า|เสร็จ|ผลงาน|สำเร็จ|ของ(?:เป้าหมาย|แผน)/;
const TO_COME = /ยังเหลือ(?!เวลา)|(?:กำหนด|จะ)\s?(?:จะ)?(?:เริ่ม|จัดใน)|เริ่ม(?:ดำเนินการ)?ใน?ไตรมาส/;
const HELD =
  /(?:อบรม|ประชุม|ประกาศ|เผยแพร่|จัด|ดำเนินการ|เปิดใช้|แต่งตั้ง|ลงนาม)[^\n]{0,40}เมื่อ(?:วันที่)?\s{0,2}\d|(?<!ไม่|ไม่ได้)(?:ดำเนินการ|เผยแพร่|จัดอบรม|ประกาศ|เรียบร้อย|เสร็จ|จัดทำ)แล้ว|แล้ว\s{0,2}(?:จำนวน\s{0,2})?\d{1,4}\s{0,2}(?:ครั้ง|คน|เรื่อง|โครงการ|กิจกรรม|ราย|แห่ง|เดือน)/;
const NOT_HELD = /ยังไม่|ไม่ได้|จะ|กำหนด|เลื่อน|ยกเลิก|งด|รอ(?!บ)|แผน|คาด|เพื่อ/;
/** Called off, put off or done in part; a rule that is abolished, or gifts that are not taken, may well be the result. */
const NOT_DONE =
  /^\(?\s{0,3}(?:ยกเลิก(?!ประกาศ|คำสั่ง|ระเบียบ|สัญญา|ขั้นตอน|แบบ|การใช้|การเรียก|เอกสาร|สำเนา|หลักเกณฑ์)|งด(?:จัด|ดำเนิน|อบรม|ประชุม)|เลื่อน(?!ขั้น|เงิน|ระดับ|ตำแหน่ง)|ระงับ(?:การ|โครงการ|กิจกรรม)|ชะลอ|บางส่วน|(?:ยัง)?ไม่ได้(?:จัด(?!ซื้อ|จ้าง)|ดำเนิน|ทำ|อบรม|เผยแพร่)|(?:คง|ยัง)?เหลือ(?:อีก)?\s?(?:รายงาน|สรุป|กิจกรรม|\d))|ดำเนินการ(?:ได้|แล้ว|ไปแล้ว)?\s?(?:เพียง)?บางส่วน/m;
const DONE_BUT =
  /เสร็จ[^\n]{0,60}แต่[^\n]{0,60}(?:(?:กำหนด|จะ)เริ่ม|ยังเหลือ|ยังไม่(?:ได้)?(?:เริ่ม|ดำเนิน|เสร็จ|แล้วเสร็จ))/;

export const statusContradiction = defineRule({
  name: 'status/contradiction',
  severity: 'warning',
  source: 'agree',
  look: (context) =>
    linesOf(context).flatMap((line) => {
      const { activity, told, toldAt, at, own } = line;
      const { status } = activity;
      if (status === null) return [];
      if (!line.isShared && contradicts(status, told)) {
        return [seenAt(context, toldAt, { status, note: short(told) })];
      }
      const method = own('method') === '' ? '' : toArabicDigits(activity.method);
      return DONE_BUT.test(method)
        ? [seenAt(context, at('method'), { status, note: short(method) })]
        : [];
    }),
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

function contradicts(status: Status, told: string): boolean {
  if (told === '') return false;
  if (status === 'done') return TO_COME.test(told) || NOT_DONE.test(told) || isPart(told);
  if (status === 'in-progress') return isCalledOff(told);
  return HELD.test(told) && !NOT_HELD.test(told);
}

function isPart(told: Line['told']): boolean {
  if (NO_SHARE.test(told)) return false;
  const [, part, whole] = SHARE.exec(told) ?? [];
  if (part !== undefined && Number(part) < Number(whole)) return true;
  const percent = PERCENT.exec(told);
  if (!percent) return false;
  const isAlone = told.replace(percent[0], '').replace(/[^ก-๙a-z]/gi, '') === '';
  return (
    (isAlone || OF_WORK.test(told)) &&
    Number(percent[1] ?? percent[2]) < 100 &&
    !/ลด|เพิ่ม|เกิน|(?:สูง|มาก)กว่า/.test(told)
  );
}
