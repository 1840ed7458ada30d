/** Words that stand before the names of units: whether they have sent (ส่งแล้ว, ยังไม่ส่ง), when, or what the line is about. */
import { MONTH, PERSON } from '../../measures/results/note-parts';
import { toArabicDigits } from '../../text/digits';

const COUNT =
  /\(?(?:จำนวน\s?)?[0-9๐-๙]{1,2}\s?(?:กอง|สำนัก|ฝ่าย|หน่วยงาน|หน่วย|ส่วนราชการ|ส่วน|แห่ง|ราย)\)?/g;
const SIGNS = /^[\s\-–—•*·,;|/]{1,9}|[\s:：=→>,;|/\-–—]{1,9}$/g;
const STATE =
  /(?:แล้ว|^เสร็จ(?:สิ้น)?|ครบ(?:ถ้วน)?|เรียบร้อย|(?:ยัง)?ไม่(?:ได้)?(?:ส่ง|รายงาน|ตอบ|กรอก|แจ้ง|เสร็จ|ครบ|ดำเนินการ|มี)[ก-๎]{0,12}|^(?:ยัง)?(?:รอ|ค้าง|ขาด|เหลือ|คงเหลือ)[ก-๎]{0,12})$/;

/** ส่งแล้ว 2 กอง: how many is told by their names. */
export function withoutCount(text: string): string {
  return text.replace(COUNT, '').replace(SIGNS, '').trim();
}

/** Whether a text ends with what has become of a report. */
export function isState(text: string): boolean {
  return STATE.test(withoutCount(text));
}

/** A day, a time, a round, a person, or what is told of; the longer words first. */
const LEAD = new RegExp(
  `${PERSON}|${MONTH}|ผลการ(?:ดำเนินงาน|ดำเนินการ|ปฏิบัติงาน)|ความ(?:ก้าวหน้า|คืบหน้า)|รายงานผล|รายงาน|สรุปผล|สรุป|หลักฐาน|หมายเหตุ|ข้อมูล|ผล|วันที่|เมื่อ|เวลา|ครั้งที่|รอบที่|รอบ|ไตรมาสที่|ไตรมาส|งวดที่|งวด|เดือน|ปี|พศ|น(?=$)|[0-9]{1,9}`,
  'g',
);

/** It tells nothing by itself. */
export function isLead(text: string): boolean {
  const bare = toArabicDigits(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return bare.length < 80 && bare.replace(LEAD, '') === '';
}
