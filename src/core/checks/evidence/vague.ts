/** Done, with a note that shows nothing: "see the web site", "done", "as planned". */
import { tellsNoResult } from '../../measures/results/no-result';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { linesOf, seenAt } from '../lines';

const VAGUE =
  /(?:ตรวจสอบ|ดู|ดูได้|เผยแพร่|ประกาศ|ประชาสัมพันธ์|ลง|ตาม|ปรากฏ)(?:รายละเอียด)?(?:ได้)?(?:ใน|ที่|จาก|ทาง|ผ่าน|บน|ตาม|แล้ว){0,4}\s*(?:หน้า)?เว[็ป]?[บปฟ]|^\(?\s*(?:ทาง|ใน|ที่|ผ่าน|บน)?(?:หน้า)?เว็บไซ|ดำเนินการ(?:เสร็จ(?:สิ้น)?|เรียบร้อย|ครบถ้วน|ทุก\S{0,10}){0,4}\s*แล้ว|เรียบร้อย|ตามแผน|ตามที่กำหนด|ตาม(?:เอกสาร|สิ่งที่(?:ส่งมา|แนบ)|รายละเอียด|ไฟล์|หลักฐาน|ปกติ|ขั้นตอน|ที่แนบ|แนบ)|(?:เอกสาร|ไฟล์|หลักฐาน|รายละเอียด|ที่|ดัง)แนบ|เอกสารประกอบ|^\(?\s*(?:ดู|อยู่|เก็บ|ตาม|มี)(?:ไว้)?(?:ใน|ที่)?แฟ้ม|ครบถ้วน|^\(?(?:มี|ทำ|ผ่าน|ปกติ|ใช่|แล้ว|ok|yes|done|completed?|finished|attached|see (?:the )?(?:attach|web|site)\w*)(?:หลักฐาน|เอกสาร)?[\s.)]*$|^\(?\s*(?:เสร็จ|ทำ|จัดทำ|มี|เผยแพร่|ประกาศ|อบรม)(?:เสร็จ)?แล้ว|^\(?\s*(?:โพสต์?|ลง)\s?(?:ลง|ใน|ทาง)?\s?(?:เพจ|เฟซ|เฟส|facebook|ไลน์|line)|^\(?\s*(?:แจ้งเวียน|แจ้ง|ชี้แจง|เวียน)[ก-๙]{0,20}แล้ว[\s.)]*$/i;

/** What is a duty of everybody, a first step, or said of last year: เป็นไปตามระเบียบ, มอบหมายเจ้าหน้าที่แล้ว, ตามปีที่ผ่านมา. */
const SAYS_LITTLE =
  /^[^\p{L}\p{N}]{0,9}(?:(?:ตาม|เหมือน|เช่นเดียวกับ)ปี(?:ที่ผ่านมา|ที่แล้ว|ก่อน)|เป็นไปตาม[ก-๎]{2,20}|ตาม(?:ระเบียบ|กฎหมาย|หลักเกณฑ์)|(?:ถือปฏิบัติ|ปฏิบัติ|ทำ|ดำเนินการ)(?:เป็น|อย่าง)?(?:ประจำ|ปกติ|ต่อเนื่อง|สม่ำเสมอ)[ก-๎]{0,12}|(?:ได้)?มีการดำเนินการ|(?:ได้)?(?:มีการ)?(?:ติดประกาศ|ประชุมชี้แจง|ปิดประกาศ)(?:แล้ว)?|(?:เอกสาร|หลักฐาน)(?:เก็บ)?(?:ไว้|อยู่)[ก-๎\s]{0,24}|สอบถาม(?:ได้)?(?:ที่|จาก)?(?:กอง|สำนัก|เจ้าหน้าที่)[ก-๎\s]{0,20}|แนบ(?:หลักฐาน|เอกสาร|ไฟล์)|(?:ถือ)?ปฏิบัติ(?:งาน|หน้าที่)?ตาม[ก-๎\s]{2,40}|(?:เจ้าหน้าที่|บุคลากร|พนักงาน|ทุก[ก-๎]{1,12})?(?:(?:รับ)?ทราบ(?:และ)?)?(?:ถือปฏิบัติ|รับทราบ)(?:อย่างเคร่งครัด)?(?:แล้ว)?|(?:ได้)?(?:มอบหมาย|สั่งการ|กำชับ|ติดต่อ|ประสาน|แต่งตั้ง|ขออนุมัติ)[ก-๎\s]{0,30}แล้ว|ดู(?:ได้)?(?:จาก|ที่|ใน|ทาง)?\s?(?:เพจ|เฟซ|เฟส|facebook|ไลน์|line)[ก-๎\s]{0,20})[\s.)]{0,9}$/iu;

/** That it was done, in whatever words, and nothing else: แล้วเสร็จ, ปฏิบัติแล้ว, ok แล้ว. */
const DONE_ALONE =
  /^[^\p{L}\p{N}]{0,9}(?:ได้|มี(?:การ)?|ดำเนินการ|ดำเนินงาน|ปฏิบัติ|จัด|ทำ|ok|โอเค|เรียบร้อย|สำเร็จ|ลุล่วง|เสร็จ|สิ้น|สมบูรณ์|แล้ว|ครบ|ทุกขั้นตอน|ด้วยดี|\s){1,9}[\s.)]{0,9}$/iu;
/** A picture or a page, and not which. */
const ANY_PICTURE =
  /^\(?\s*(?:มี|แนบ|ดู|ตาม)?(?:รูป|ภาพ)(?:ภาพ)?(?:ถ่าย)?(?:ประกอบ|แนบ)?(?:แล้ว)?[\s.)]{0,9}$|^\(?\s*(?:ทาง|ใน|ที่|ผ่าน|บน)?\s?(?:เพจ|เฟซบุ๊[กค]|เฟส(?:บุ[๊]?ค)?|facebook|กลุ่มไลน์|ไลน์|line)(?:ของ)?(?:หน่วยงาน|เทศบาล|อบต\.?)?\s?(?:facebook|fb|line|เฟซบุ๊[กค])?[\s.)]{0,9}$/i;
/** What a form or a draft has where the evidence should stand, or the figure of it: คำสั่งที่ .../2569, ผู้เข้าร่วม … คน. */
const TO_BE_FILLED =
  /^[\s([]{0,9}(?:ทดสอบ|ทดลอง|test|ร่าง|draft|(?:ใส่|ระบุ|กรอก|พิมพ์|แนบ)\s?(?:หลักฐาน|ลิงก์|ลิงค์|รายละเอียด|ข้อความ|วันที่|จำนวน)[ก-๎\s]{0,12}(?:ตรงนี้|ที่นี่|ด้วย|ภายหลัง)?|x{3,30})[\s.)\]]{0,9}$|(?:คำสั่ง|ประกาศ|หนังสือ|เลข|ครั้ง|บันทึก)[ก-๎]{0,20}ที่\s?[.…_]{0,20}\s?\/\s?25\d\d|(?:วันที่|จำนวน)\s?(?:[.…_]{3,}|…)|(?:ผู้เข้า(?:ร่วม|อบรม)|จำนวน|รวม)(?:\s?[.…_]{2,20}|\s)\s?(?:คน|ราย|ครั้ง|เรื่อง)(?![ก-๎])/i;

/** What can be looked up: a number, an address, a month, a document by its kind. */
const CONCRETE =
  /\d|www|http|\.(?:go|or|com|org)|คม|ยน(?:$|[^ก-๙])|กุมภา|คำสั่ง|รายงานการประชุม|ภาพถ่าย|ภาพกิจกรรม|บันทึกข้อความ|หนังสือ|ทะเบียน|แบบฟอร์ม|คู่มือ/;

/** Whoever writes more than this says something of what was done. */
const LONGEST = 90;

export const evidenceVague = defineRule({
  name: 'evidence/vague',
  severity: 'warning',
  source: 'oit',
  look: (context) =>
    linesOf(context)
      .filter(
        ({ activity, told, isShared }) =>
          activity.status === 'done' && !isShared && told.length <= LONGEST && saysLittle(told),
      )
      .map(({ told, toldAt }) => seenAt(context, toldAt, { note: short(told) })),
  message: {
    th: ({ note }) => `หลักฐาน “${note}” กว้างเกินไป กรุณาระบุวันที่ จำนวนผู้เข้าร่วม หรือลิงก์ของหน้าที่เผยแพร่`,
    en: ({ note }) =>
      `The evidence “${note}” is too general. Add a date, a number or a link to the page itself.`,
  },
  group: {
    th: (count) => `หลักฐานกว้างเกินไป ${count} แห่ง`,
    en: (count) => `Evidence too general: ${count}`,
  },
  about: {
    th: 'หลักฐานเช่น “ตรวจสอบในเว็บไซต์” หรือ “ดำเนินการเรียบร้อยแล้ว” ไม่บอกว่าทำอะไร เมื่อใด กรุณาระบุวันที่ จำนวน หรือลิงก์ของหน้าที่เผยแพร่',
    en: 'Evidence such as “see the website” or “done” shows nothing. Add a date, a number or a link to the page itself.',
  },
});

function saysLittle(told: string): boolean {
  // What a blank form says is evidence/missing's to tell.
  if (tellsNoResult(told)) return false;
  if ([DONE_ALONE, ANY_PICTURE, TO_BE_FILLED].some((form) => form.test(told))) return true;
  return (VAGUE.test(told) || SAYS_LITTLE.test(told)) && !CONCRETE.test(told);
}
