/** What whoever asks notes in the row of a unit: that it was asked, when, and what it said. In letters and digits alone. */
import { DAY_AHEAD, OWN, PERSON, PLEASE, THINGS, TIMES, UNIT, UNITS, UNTIL } from './note-parts';

const WHOM = `(?:${PERSON}|${UNIT})`;
const CALLED = '(?:โทร(?:ศัพท์)?|(?:ส่ง)?ไลน์|(?:ส่ง)?line|(?:ส่ง)?(?:อี)?เมล)(?:ไป)?';
const CHASING = '(?:ติดตาม|ทวงถาม|ทวง|เร่งรัด|เตือน|ตาม(?=แล้ว|ครั้งที่|รอบ))';
const TO_DO = '(?:รายงาน|(?:จัด|นำ)?ส่ง|แจ้ง|ตอบ|กรอก|ระบุ|แนบ|อั[ปพ]เด[ตท]|ใส่|เติม)(?:กลับ)?(?:มา)?';
const CHAT = '(?:กลุ่ม)?(?:ไลน์|line)(?:กลุ่ม)?';

const CHASED = [
  `(?:(?:ได้)?โทร(?:ศัพท์)?(?:ไป)?(?:หา)?${WHOM}?(?:แล้ว)?(?:แต่)?)(?:ไม่(?:รับ|ติด|มีคนรับ|มีผู้รับ)|สายไม่ว่าง)(?:สาย)?`,
  `(?:ได้)?${CALLED}ตาม${WHOM}?`,
  `(?:ได้)?(?:โทร(?:ศัพท์)?|ไลน์|line)(?:ไป)?(?:หา|ถาม|คุย(?:กับ)?)?${WHOM}?(?=แล้ว)`,
  `(?:ได้)?ทัก(?:แช[ทต]|ไลน์|line)?(?:ไป)?(?:หา|ถาม)?${WHOM}?(?=แล้ว)`,
  `(?:ยัง)?ไม่(?:ได้)?(?:ตอบ|อ่าน)(?:${CHAT}|(?:อี)?เมล)|ตาม(?=ด่วน)|ตาม(?:งาน|เรื่อง)$`,
  'ไม่รับ(?:สาย|โทรศัพท์)|ติดต่อ(?:ไป)?(?:แล้ว)?(?:แต่)?(?:ยัง)?ไม่ได้$|ติดต่อไม่ได้',
  `อ่าน(?:ไลน์)?(?:แล้ว)?(?:แต่)?(?=(?:ยัง)?ไม่(?:ได้)?ตอบ)|(?:ยัง)?เงียบ(?:อยู่)?`,
  `ฝาก${WHOM}?(?:ช่วย)?(?:ติดตาม|ตาม|ทวง(?:ถาม)?|เตือน)(?:ให้)?`,
  `(?:ให้|ต้อง)?${TO_DO}(?:${THINGS})?${UNTIL}${DAY_AHEAD}`,
  `(?:ได้)?(?:โทร(?:ศัพท์)?|(?:ส่ง)?ไลน์|แจ้ง|มี(?:บันทึก|หนังสือ))?${CHASING}(?:งาน|${THINGS})?(?:จาก)?(?:${UNITS})?(?:ไป)?(?:แล้ว)?(?:${TIMES})?`,
  // By its own unit it would be said of the report; of another it is work.
  `(?:ได้)?(?:(?:จัด)?ส่ง|มี|ทำ)?(?:บันทึก(?:ข้อความ)?|หนังสือ|แบบ(?:รายงาน|ฟอร์ม)|ไลน์)(?:แจ้ง|ขอให้รายงาน)?(?:ถึง|ให้|ไปที่|ไปยัง)?${OWN}`,
  `(?:ได้)?(?:แจ้ง|บอก|คุยกับ|ประสาน|ตาม|ถาม|สอบถาม|ขอ(?:${THINGS})(?:จาก)?)(?:ไป)?(?:ที่|ยัง)?(?:${OWN}|${PERSON})`,
  `(?:ได้)?(?:(?:จัด)?ส่ง)(?:แบบรายงาน|ไฟล์|ลิงก์|ลิงค์)(?:ไป)?ให้(?:${OWN}|${PERSON}|กรอก)?(?=แล้ว)`,
  '(?:พ้น|เลย|เกิน|ครบ)กำหนด(?:ส่ง|รายงาน|เวลา)?',
  // Whoever only says that it has come to hand, or that it will.
  '(?:ได้(?:เลย)?)?(?:ครับ(?:ผม)?|ค่ะ|คะ|จ้า|จ้ะ)|ok(?:ay)?|โอเค',
  `ให้(?:ไป)?(?:(?:แก้ไข|แก้|ปรับแก้|ส่ง|ทำ|กรอก)(?:ใหม่|เพิ่ม)?|แนบ(?:${THINGS})?(?:เพิ่ม(?:เติม)?)?)(?:${PLEASE}){0,3}$|(?:ส่ง|ตี)(?:กลับ|คืน)(?:ให้|ไป)?(?:แก้(?:ไข)?)?(?:ใหม่)?(?:${PLEASE}){0,3}$`,
].join('|');
/** Where the work itself is to follow something up, or to have it known, such words are its result. */
const CHASING_WORK = /ติดตาม|ทวง|เร่งรัด|เตือน|กำหนด|ทราบ/;

/** Come to hand; of what goes round (แจ้งเวียน) it is the result. */
const KNOWN = `(?:${PERSON})?(?:รับ)?ทราบ(?:(?:และ)?จะดำเนินการ(?:ต่อไป|ให้)?|ดำเนินการ(?!แล้ว|เมื่อ)(?:ต่อไป)?)?|(?:เห็น|อ่าน)(?=แล้ว$|แล้ว${PLEASE})`;
const MAKING_KNOWN = /ติดตาม|ทวง|เร่งรัด|เตือน|กำหนด|ทราบ|เวียน|ชี้แจง|ประชุม/;

/** A form that the unit is to fill in, unless the work is to make or hand out one. */
const FORM = `(?:ได้)?(?:(?:จัด)?ส่ง|ให้)(?:แบบ|ไฟล์)?ฟอร์ม(?:รายงาน)?(?:ไป)?(?:ให้)?(?:${OWN}|${PERSON})?`;
const FORM_WORK = /แบบ|ฟอร์ม|ติดตาม|ทวง|เร่งรัด|เตือน|กำหนด|ทราบ/;

/** Told, without whom and what: of the memo, unless the work is to tell. */
const TOLD = `(?:ได้)?(?:โทร(?:ศัพท์)?|ไลน์|line)(?:ไป)?(?:แจ้ง|บอก)${WHOM}?(?=แล้ว)|(?:ได้)?แจ้ง(?:ไป)?(?:(?:ใน|ทาง|ผ่าน)(?:${CHAT}|โทรศัพท์|วาจา|ที่ประชุม[ก-๎]{0,20}?)|ด้วยวาจา)?(?=แล้ว)|(?:ได้)?แท็ก(?:ใน)?(?:${CHAT}|กลุ่ม)?(?=แล้ว)`;
const TELLING_WORK = /แจ้ง|เวียน|ประชุม|ชี้แจง|สื่อสาร|ประชาสัมพันธ์|ร้องเรียน|ติดตาม|ทวง|เร่งรัด|เตือน|กำหนด|ทราบ/;

/** Of the memo that asks; where the work is to write some, of the work. */
const MEMO =
  '(?:ได้)?(?:(?:จัด)?ส่ง|รับ)(?:บันทึก(?:ข้อความ)?|memo|เมโม)(?:ไป)?(?:(?=แล้ว)|(?:เลข)?ที่[ก-ฮ]{1,4}[0-9]{2,12}(?:ลว|ลงวันที่)?)';
const MEMO_WORK = /บันทึก|ติดตาม|ทวง|เร่งรัด|เตือน|กำหนด|ทราบ/;

/** That nobody reported is a result where the work is to have things reported. */
const NO_REPORT = `(?:${UNIT})?(?:ยัง)?ไม่มี(?:การ)?(?:รายงาน|ตอบ(?:กลับ|รับ)?)(?:ผล(?:การดำเนินงาน|การดำเนินการ)?)?(?:กลับ|เข้า)?(?:มา)?`;
const REPORTING_WORK = /รายงาน|แจ้ง|เบาะแส|ร้องเรียน|ของขวัญ|ทุจริต|ขัดกัน|สอบถาม/;

/** To whom it was given; where the work is to give it to somebody, its result. */
const GIVEN = `รับเรื่อง(?:ไว้)?(?=แล้ว$|แล้ว${PLEASE})|${PERSON}(?:เป็น)?(?:ผู้)?(?:รับเรื่อง|รับไปดำเนินการ)$|มอบ(?:หมาย)?(?:ให้)?${PERSON}(?:ดำเนินการ|รับเรื่อง|ดูแล|ประสาน)?$`;
const GIVING_WORK = /มอบ|แต่งตั้ง|ผู้รับผิดชอบ|รับเรื่อง|ร้องเรียน/;

/** That it waits for whoever checks, or was not found there; where the work is to check, its result. */
const CHECKED = `ยังไม่(?:ได้)?ตรวจ(?:สอบ|ทาน)?$|รอ(?:การ)?(?:${PERSON})?ตรวจ(?:สอบ|ทาน)?$|(?:ตรวจ(?:สอบ)?(?:ดู)?แล้ว)?(?:ยัง)?ไม่(?:พบ|เห็น|มี)(?:${THINGS})?(?:ใน|บน)(?:หน้า)?เว็บ(?:ไซต์)?(?:${PLEASE}){0,2}$`;
const CHECKING_WORK = /ตรวจ|สอบทาน|ติดตาม|ประเมิน/;

/** Each with the work of which it would be a result. */
export const ASKED_NOTES: readonly { readonly form: string; readonly unless: RegExp }[] = [
  { form: CHASED, unless: CHASING_WORK },
  { form: KNOWN, unless: MAKING_KNOWN },
  { form: FORM, unless: FORM_WORK },
  { form: TOLD, unless: TELLING_WORK },
  { form: MEMO, unless: MEMO_WORK },
  { form: GIVEN, unless: GIVING_WORK },
  { form: CHECKED, unless: CHECKING_WORK },
  { form: NO_REPORT, unless: REPORTING_WORK },
];
