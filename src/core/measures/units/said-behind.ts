/** What stands behind a division and is no part of its name: of the work, and who of its own people does it. */
import { ARROW, DIVISION_NAME, GOES_ON, SECTION, WHOLE_DIVISION } from './unit-words';

const BASED_ON =
  '(?:ตาม|อ้างถึง)(?:คำสั่ง|ประกาศ|หนังสือ|แผน|มติ|ข้อบัญญัติ|เทศบัญญัติ|ระเบียบ|ที่ได้รับ|ภารกิจ|หน้าที่|อำนาจ)';
const DOES =
  '(?:รายงาน|ส่ง|เสนอ|แจ้ง|สรุป|รวบรวม|กำกับ|ติดตาม|ควบคุม|ดูแล|จัดทำ|จัดเตรียม|เบิกจ่าย|ดำเนินการ|ปฏิบัติ|อยู่ระหว่าง|รอ)';
/** กองคลัง ตามคำสั่งที่ 12/2569, กองคลัง รายงานต่อปลัด, กองคลัง ฯลฯ, กองคลัง?? */
export const OF_THE_WORK: readonly RegExp[] = [
  new RegExp(`\\s(?:${BASED_ON}|${DOES}).*$`),
  new RegExp(`(?<=[ก-๙])${BASED_ON}.*$`),
  /(?<=[ก-๙)])\s?เป็น(?:ผู้|หน่วยงาน|เจ้าภาพ|หลัก|แกน|ฝ่าย|เลขา).*$/,
  new RegExp(
    `(?<=^${WHOLE_DIVISION})(?:ช่วย|สนับสนุน|ร่วม|ประสาน|ให้|ด้วย|เผยแพร่|ประกาศ|ประชาสัมพันธ์|สำรวจ|ประเมิน|อนุมัติ|พิจารณา|ลงนาม|บันทึก|รับเรื่อง|ออกแบบ|ก่อสร้าง|ซ่อม|จัด(?!การ|เก็บ)|เบิกจ่าย|ควบคุม|ดูแล|ตรวจ|สอบทาน|ทำ|ทุกคน|ทั้งหมด|ประจำ|${DOES}).*$`,
  ),
  /\s?(?:ฯลฯ|เป็นต้น|\.{3,9}|…)$/,
  /\s?[?？*!]{1,9}$|\sๆ$/,
  // A telephone of the house, a year or a sum.
  /\s(?:งบ(?:ประมาณ)?\s?)?[0-9๐-๙][0-9๐-๙,.]{2,14}(?:\s?(?:บาท|\.-))?$/,
];

/** A section, a post or a person of the division: quietly a part of it. */
export const OF_ITS_OWN: readonly RegExp[] = [
  new RegExp(`\\s?\\((?:${SECTION}|นัก|เจ้า|นิติกร)[^()]*\\)$|\\s?\\((?!${GOES_ON})[^()]*\\)$`),
  // Whoever does it there; another division has been parted from it before.
  /(?<=[ก-๙)])\s?(?:ดำเนินการ)?โดย(?:[ก-๙]|\s).*$/,
  // The sign is looked for first: to look back from each letter takes long.
  new RegExp(
    `(?=\\s?[:：])(?<=^(?:${DIVISION_NAME}|หน่วยตรวจสอบ)[^:：]{0,60})\\s?[:：]\\s?(?!${GOES_ON}).*$`,
  ),
  new RegExp(`\\s(?:[-–—=]|[-–=]?${ARROW})\\s(?!${GOES_ON}).*$`),
  new RegExp(
    `(?<=^${WHOLE_DIVISION})(?:[-–—=]|\\.(?=[ก-๙])| (?=[ก-ฮเ-ไA-Za-z]))(?!${GOES_ON}|กับ|ร่วม).*$`,
  ),
];

const OPENING = /[[{［（]/g;
const CLOSING = /[\]}］）]/g;
/** Never closed. */
const OPEN_TO_THE_END = /\([^()]*$/;

/** Brackets of any kind behind a name, as the round ones that everything else reads; what begins with one is no name. */
export function roundBrackets(owner: string): string {
  if (/^[[{(［（]/.test(owner)) return owner;
  const round = owner.replace(OPENING, '(').replace(CLOSING, ')');
  return OPEN_TO_THE_END.test(round) ? `${round})` : round;
}
