/** Whether words beside a status say that the work itself was called off or put off; what it abolished is its result. */

/** What such a note may begin with. */
const BEFORE =
  '^[^\\p{L}\\p{N}]*(?:แต่[^\\n]{0,40}?)?(?:(?:ผู้รับจ้าง|ต่อมา|ขอ|ได้|มีการ|ถูก|โดน|เสนอ|เนื่องจาก|เพราะ|มีคำสั่ง|ให้|ภายหลัง|ขออนุมัติ)\\s*){0,3}';

/** The work, or nothing more: ยกเลิกการใช้สำเนาบัตร, ยุติเรื่องร้องเรียน and งดจัดเลี้ยง are results. */
const OF_WORK =
  '(?=\\s*(?:$|[^\\p{L}\\p{M}\\s]|โครงการ|กิจกรรม|มาตรการ|แผนงาน|การ(?:ดำเนิน|จัด(?!ซื้อ|จ้าง|เลี้ยง)|อบรม|ฝึก|ประชุม)|จัด(?!ซื้อ|จ้าง|เลี้ยง|งานเลี้ยง|การเลี้ยง|กระเช้า|ของ|เก็บ|ดอกไม้|พวงหรีด|ซุ้ม)|อบรม|ฝึก|ประชุม|สัมมนา|ชั่วคราว|แล้ว|ไป|ออกไป|เป็น(?:ไตรมาส|เดือน|วัน|ปี)|ทั้งหมด|ทุก|เนื่อง|เพราะ|ตาม|เมื่อ|โดย|ตั้งแต่|ในปี|ปี|งบ|เดือน|วันที่)|\\s+เพื่อ)';

const OFF =
  '(?:ยกเลิก|ล้มเลิก|ยุติ|งด|ยุบ|พับ|ตัด)' +
  `${OF_WORK}|งดดำเนิน|ตกไป|ไม่ดำเนินการต่อ|(?:ตัด|โอน|คืน)งบ(?!(?:ประมาณ)?(?:ที่)?(?:ไม่(?:ได้)?ใช้|เหลือ)|[ก-๎]{0,16}\\s?(?:จำนวน\\s?)?\\d{1,3}\\s?ครั้ง|[^\\n]{0,60}เผยแพร่)|cancel|call(?:ed)? off|abandon|terminated`;
const PUT_OFF = `(?:เลื่อน|ระงับ|ชะลอ)${OF_WORK}|หยุด(?:ชั่วคราว|งาน|โครงการ|(?:การ)?ดำเนิน)|พัก(?:โครงการ|งาน|ไว้)|postpone|suspend|put off|on hold`;

const CALLED_OFF = new RegExp(`${BEFORE}(?:${OFF})`, 'iu');
const OFF_IN_ANY_WAY = new RegExp(`${BEFORE}(?:${OFF}|${PUT_OFF})`, 'iu');

/** What nearly no note has: one look is cheaper. */
const HINT =
  /เลิก|ยุติ|งด|ยุบ|พับ|ตัด|ตกไป|ไม่ดำเนินการต่อ|โอนงบ|คืนงบ|เลื่อน|ระงับ|ชะลอ|หยุด|พัก|cancel|call|abandon|terminat|postpone|suspend|put off|on hold/i;

/** In brackets, or apart at its end: `(ยกเลิก) จัดอบรม`, `จัดอบรม - ยกเลิก`. */
const MARKED =
  /^[([]\s*ยกเลิก|[([]\s*ยกเลิก[^()[\]]{0,40}[)\]]\s*$|(?:\s[-–—]\s*|\s\/\s*)ยกเลิก(?:แล้ว)?\s*$/;

/** A title that is struck out so. */
export function isMarkedOff(title: string): boolean {
  return title.includes('ยกเลิก') && MARKED.test(title);
}

/** It is not to be done at all. */
export function isCalledOff(note: string): boolean {
  return HINT.test(note) && note.split('\n').some((line) => CALLED_OFF.test(line));
}

/** It is not done: called off, or put off to another day. */
export function isOff(note: string): boolean {
  return HINT.test(note) && note.split('\n').some((line) => OFF_IN_ANY_WAY.test(line));
}
