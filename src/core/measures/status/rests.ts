/** Whether the words behind a "done" take it back: something waits, is left, is a part only, does not work, or is to come. */
import { isBuddhistYear, isCommonYear } from '../../text/dates';
import { toArabicDigits } from '../../text/digits';

/** Wherever it stands in the note: ดำเนินการแล้วบางส่วน, … แต่ยังไม่แล้วเสร็จ. */
const ANYWHERE =
  /บาง(?:ส่วน|กิจกรรม|ขั้นตอน|รายการ|กอง|หน่วย|แห่ง|หมู่บ้าน|โครงการ)|ยังไม่(?!พบ|ปรากฏ|มี[ก-๎]{0,6}(?:ร้อง|ทุจริต))|ไม่\s*(?:ได้\s*)?(?:แล้วเสร็จ|เสร็จ|ดำเนินการ|สำเร็จ|ครบ)|อยู่(?:ใน)?ระหว่าง|กำลังดำเนินการ|รอดำเนินการ|ครึ่งหนึ่ง|เหลืออีก|คาดการณ์|ประมาณการ|(?:อีก|คงเหลือ|(?<!จาก[^()\n]{0,30})เหลือ)\s?[0-9๐-๙]{1,4}\s?(?:ครั้ง|กิจกรรม|โครงการ|รายการ|ข้อ|แห่ง|รุ่น|ไตรมาส)|(?<!เวลา)อีก\s?[0-9๐-๙]{1,2}\s?เดือน|กำลัง(?:ทำ|จัด)|[(\s]เหลือ(?:ครั้ง|กิจกรรม|ไตรมาส|รอบ)|(?:และ|แต่)\s?จะ(?:ดำเนินการ|ทำ|จัด)(?:ต่อ)?(?:ใน)?(?:อีก)?\s?(?:ไตรมาส|เดือน|ครั้ง|รอบ)|ขยาย(?:ระยะ)?เวลา(?:ถึง|ออกไป)|รอบที่\s?[0-9๐-๙]{1,2}\s?จาก|ยกเว้น(?:ไตรมาส|กิจกรรม|รอบ|ครั้ง|เดือน|หน่วย|กอง|สำนัก|ฝ่าย|หมู่|ชุมชน|โรงเรียน|ศูนย์)(?!ที่ไม่(?:มี|เกี่ยว|ได้รับ))|(?:ใช้(?:งาน|การ)?|เปิด|เข้า)(?:ยัง)?ไม่ได้|ลิง[กค]์เสีย|ผู้เข้า[ก-๎]{1,12}\s?(?:จำนวน\s?)?[0๐]\s?คน|partial|partly|(?<![a-z])(?:draft|pending|awaiting|waiting|remaining|only)(?![a-z])|not\s+(?:yet|done)/i;

/** What is laid down, and not set for a day: กำหนดมาตรฐานการให้บริการ, กำหนดราคากลาง. */
const LAID_DOWN =
  'มาตร|ผู้|ราคา|แนว|หลัก|นโยบาย|ระเบียบ|ขั้นตอน|วิธี|เกณฑ์|อัตรา|บทบาท|หน้าที่|โครงสร้าง|คุณสมบัติ|ขอบเขต|ตัวชี้วัด|ค่า(?!ดว่า)|เป็น(?!วัน|เดือน|ไตรมาส|ปี|ช่วง|สัปดาห์|\\s?[0-9๐-๙])|ข้อ|ช่องทาง|รายการ|กรอบ|กฎ|โทษ|จุด|พื้นที่|สถานที่|ตำแหน่ง|แบบ|รูปแบบ|สิทธิ|ประเด็น|ระยะเวลา(?:การ|ให้|ใน)|ให้(?:ทุก|เจ้าหน้าที่|ผู้|พนักงาน|บุคลากร)';
/** Where the note begins so: a plan, a rest, a question. */
const BEGINS = new RegExp(
  `^[(\\s]*(?:ภายใน(?!กำหนด|เวลา|หน่วยงาน|องค์กร|สำนักงาน|ตำบล|เขต|พื้นที่|หมู่บ้าน|ชุมชน|อาคาร)|คาดว่า|จะ|เตรียม(?!พร้อม|ตัว|ความ|(?:เอกสาร|ข้อมูล|หลักฐาน|สถานที่|อุปกรณ์)[ก-๎\\s]{0,30}แล้ว)|กำหนด(?!${LAID_DOWN})|เหลือ(?!เวลา|งบ|เงิน|จ่าย)|แต่(?!ง(?:ตั้ง|กาย|ตัว|เติม|เพลง)|ละ|เดิม|เนิ่น|แรก)|(?:ยก)?เว้น(?!ระยะ|วรรค|ว่าง)|ไม่รวม|(?:ใน)?ส่วน(?:ของ)?\\s?(?:กอง|สำนัก|ฝ่าย|หมู่)|คาด(?!โทษ|เข็มขัด)|บ้าง(?![ก-๎])|นิดหน่อย|เล็กน้อย|(?:เป็น)?บางครั้ง|ไม่ต่อเนื่อง|ก่อนสิ้น|เกือบ|เฉพาะ(?!เจาะจง|กิจ|ทาง|ด้าน)|หรือ|รึ|ไหม|มั้ย|[?？]|by\\b|expected\\b|will\\b|not\\b|except\\b|เพียง(?!พอ)|แค่|คงเหลือ|ยังเหลือ|(?:ยัง)?ขาด(?!ทุน)|(?:ประมาณ|ราว)[^0-9๐-๙]{0,6}[0-9๐-๙]{1,2}\\s*(?:%|เปอร์))`,
  'i',
);

/** รอตรวจรับ; and no รอบ, รอง or รอคอย. */
export const WAIT =
  'รอ\\s?(?:บ(?:รรจุ|ริษัท|ุคล|ันทึก)|ง(?:บ|าน|วด)|ด(?:ำ|ู)|ก(?:าร|ำ|ร|อง|่อ|ล)|ย(?:ื|ก|ุ)|น(?:าย|ำ|ัด|โ)|ม(?:ต|อ|ี|ห)|ค(?!อย)|[ขจฉชซตถทธปผฝพฟภรลวศษสหอฮเแโใไ])';
/** What any clause may begin with: a wait, work that goes on, what is owed or has to be done again. */
const CLAUSE = new RegExp(
  `(?:^|[\\s,;:()/–—-]|แต่|และ|โดย|ซึ่ง|ยัง|ต่อมา)(?:${[
    WAIT,
    'กำลัง(?!คน|ใจ|กาย|พล|ซื้อ|การผลิต|ไฟ|ทรัพย์|แรง|เจ้าหน้าที่|บุคล|เครื่อง)\\s?[ก-ฮเ-ไ]',
    'อยู่ใน(?:สัญญา|ขั้น|กระบวนการ|ช่วง)',
    '(?:คง)?ค้าง(?!คืน)',
    'ต้อง(?:ทำ|แก้|ปรับ|จัด|ดำเนิน|ซ่อม|รอ|ส่ง|เพิ่ม|ทบทวน)',
    'ขอ(?:แก้|ปรับ|ทบทวน|ขยาย|ทำใหม่)(?![^\\n]{0,40}(?:อนุมัติ|เห็นชอบ|เรียบร้อย|เสร็จ)แล้ว)',
    'เดี๋ยว(?!\\s?ๆ)|ค่อย(?!\\s?ๆ|เป็น)|(?:ขอ)?(?:ตรวจสอบ|เช็[คก])(?:อีก|ใหม่|ก่อน)|ยังอีก|(?:ถูก)?(?:ส่ง|ตี)กลับ|ให้แก้|(?:ตรวจ(?:รับ)?)?ไม่ผ่าน(?!\\s?[0-9๐-๙]|[ก-๎]{0,12}\\s?(?:จำนวน\\s?)?[0๐]\\s?(?:ราย|คน|เรื่อง|แห่ง))|ไม่(?:สมบูรณ์|เรียบร้อย)|ชำรุด|ยังเหลือ(?!เวลา|งบ|เงิน)',
  ].join('|')})`,
);

const OPEN = '^[^\\p{L}\\p{N}]{0,9}';

const TIME = '(?:เดือน|ปี(?:งบประมาณ)?|สัปดาห์|อาทิตย์|ไตรมาส|รอบ|งวด)';
const MONTH = '(?:[มกพสตธ][ีิ]?\\.\\s?[คพย]\\.|(?:เดือน)?[ก-๎]{3,9}(?:คม|ยน|พันธ์))';
/** A time that has no date yet: the words before it are a plan. With its year the rules on dates look at it. */
const TO_COME = new RegExp(
  `${OPEN}(?:(?:ใน|ช่วง|ประมาณ|ราว)\\s?){0,2}(?:${TIME}\\s?(?:หน้า|ถัดไป)|${MONTH}\\s?นี้|พรุ่งนี้|มะรืน|เร็ว\\s?ๆ\\s?นี้|หลัง(?:สงกรานต์|ปีใหม่|เข้าพรรษา|ออกพรรษา)|ภายหลัง\\s?$|(?:ปลาย|สิ้น)${TIME}(?![^\\n]{0,30}(?:แล้ว|ก่อน|ผ่านมา|[0-9๐-๙]{2}))(?!\\s?มกรา))|${OPEN}(?:ประมาณ|ราว)\\s?(?:ช่วง)?(?:เดือน)?\\s?${MONTH}(?![^\\n]{0,20}[0-9๐-๙]{2})`,
  'u',
);
/** Whoever typed it does not know, or asks. */
const DOUBT =
  /(?:^|[\s,(])(?:มั้ง|กระมัง|น่าจะ|คิดว่า|สงสัย\s?(?:$|[)ว])|เข้าใจว่า|เหรอ|หรอ(?!ก)|ไม่ชัวร์|ไม่(?:ค่อย)?แน่(?:ใจ|$|[\s)])|ไม่รู้|ไม่มั่นใจ|ใช่(?:ไหม|มั้ย|หรือ|รึ|ป่าว|เปล่า)|อาจ(?!ารย์)|แน่นอน\s?$)|ยัง\s?(?:$|[?？])|\((?:แผน|คาด|ประมาณ|เป้าหมาย)\)\s?$/;
/** แล้วเสร็จ หากได้รับงบ; behind ดำเนินการแล้ว it is advice: หากมีข้อสงสัยโทร. */
const CONDITION = /^[(\s]*(?:ถ้า|หาก|(?:เมื่อ|หลัง)(?:ได้|มี))/;
const PAST = /แล้ว\s*$/;
const TOO_LATE = /(?:^|[\s,(])ไม่ทัน(?:$|[\s)]|กำหนด|เวลา|แผน)/;

/** Whether the words behind a "done" make a plan or a guess of it. */
export function isNotSure(said: string, note: string): boolean {
  return (
    TO_COME.test(note) ||
    DOUBT.test(note) ||
    TOO_LATE.test(note) ||
    (!PAST.test(said) && CONDITION.test(note))
  );
}

const NUMBER = '[0-9๐-๙]{1,4}';
const STEP = '(?:เฟส|ระยะ|ขั้น(?:ตอน)?|งวด|phase|stage|step)';
const TURN = '(?:รุ่น|ครั้ง|รอบ|ช่วง|ส่วน|ครึ่ง|part|batch|round)';
/** ครั้งที่ 1/2569 numbers the meetings of a year. */
const NO_NUMBER_OF_YEAR =
  '(?![0-9๐-๙]|\\s?[/.–-]\\s?[0-9๐-๙]|\\s?(?:ปี|เดือน|วัน|กม|เมตร|ชั่วโมง|นาที|คน|เรื่อง|ราย|%))';

/** A draft, one step, the first of several turns, some quarters and nothing else. */
const PART_ONLY = [
  `${OPEN}(?:เป็น)?(?:ฉบับ)?ร่าง(?!กาย)`,
  `${OPEN}(?:ใน|ของ)?${STEP}\\s?(?:ที่\\s?)?(?:${NUMBER}\\s?[-–,]\\s?)?${NUMBER}${NO_NUMBER_OF_YEAR}[^\\p{L}\\p{N}]*$`,
  `${OPEN}(?:ใน|ของ)?(?:${STEP}|${TURN})\\s?(?:ปี|ที่\\s?)?(?:(?:[1๑]|หนึ่ง)${NO_NUMBER_OF_YEAR}|แรก(?!ของ|ใน))(?![\\s\\S]{0,200}?(?:ที่|${STEP}|${TURN}|และ|ถึง)\\s?[2-9๒-๙])`,
  `${OPEN}(?:(?:ร้อยละ\\s?)?100\\s?%?\\s?)?(?:ของ|เฉพาะ)?(?:ไตรมาส|q)\\s?(?:ที่\\s?)?[1-3๑-๓](?:\\s?(?:[-–,]|และ|ถึง)\\s?(?:(?:ไตรมาส|q)\\s?(?:ที่\\s?)?)?[1-3๑-๓]){0,2}[^\\p{L}\\p{N}]*$`,
].map((each) => new RegExp(each, 'iu'));

const COUNT = `${OPEN}(?:(?:เป็น)?จำนวน|รวม|ได้|ไป|ตาม[ก-๎]{2,20}|ครบ|(?:${STEP}|${TURN})\\s?(?:ที่)?)?\\s{0,3}(${NUMBER})\\s{0,3}[ก-๎]{0,12}[\\s(,]{0,3}`;
/** ๒ จาก ๔ ครั้ง, 2/4, 1 of 3. */
const OF_ALL = new RegExp(
  `${COUNT}(?:(จาก|ใน|ของ|\\/|(?:out )?of(?![a-z]))\\s{0,3}(?:ทั้งหมด|จำนวน|เป้าหมาย|แผน)?|ทั้งหมด|ทั้งสิ้น)\\s{0,3}(${NUMBER})(?![0-9๐-๙/,])`,
  'iu',
);
/** เสร็จไปแล้ว 2 เหลือ 3. */
const AND_LEFT = new RegExp(
  `${COUNT}(?:(?:คง|ยัง)?เหลือ|(?:ยัง)?ขาด)(?:อีก)?\\s?(${NUMBER})(?![0-9๐-๙,])`,
  'iu',
);
/** ๑ ครั้ง (แผน ๔ ครั้ง): what was done, and how much of it was to be. */
const OF_PLAN =
  /([0-9๐-๙]{1,4})\s?(?:ครั้ง|กิจกรรม|โครงการ|รายการ|แห่ง|รุ่น|เรื่อง|ฉบับ|คน)\s?\(?\s?(?:(?:ตาม|จาก)?(?:แผน|เป้าหมาย|เป้า|กำหนด)(?:งาน|ไว้)?\s?(?:ปีละ)?|(?:จาก)?ปีละ)\s?([0-9๐-๙]{1,4})(?!\s?รุ่น)/;

/** Two digits of a year behind the number of a meeting: ครั้งที่ 1/69. */
const YEARS_FROM = 60;

export function hasRest(note: string): boolean {
  return (
    ANYWHERE.test(note) ||
    BEGINS.test(note) ||
    CLAUSE.test(note) ||
    PART_ONLY.some((pattern) => pattern.test(note)) ||
    isCountOfMore(note) ||
    AND_LEFT.test(note) ||
    isShortOfPlan(note)
  );
}

/** ยังไม่ดำเนินการ (บางส่วน): the rest of the work may have been done. */
const OF_PART = new RegExp(
  `บาง(?:ส่วน|กิจกรรม|ขั้นตอน|รายการ|กอง|หน่วย|แห่ง|หมู่บ้าน|โครงการ)|${OPEN}(?:(?:ส่วน)?ที่เหลือ|(?:กอง|สำนัก|หน่วย|หมู่)อื่น)|${OPEN}(?:(?:ใน)?ส่วนของ|เฉพาะ|ขั้นตอนสุดท้าย|(?:${STEP}|${TURN})\\s?(?:ที่\\s?)?[2-9๒-๙])`,
  'u',
);

/** 0/4, 0 จาก 4: none of it. */
const NONE_OF_ALL = new RegExp(`${OPEN}[0๐](?![0-9๐-๙])`, 'u');

/** A "not yet" that is said of a part only. */
export function isOfPart(note: string): boolean {
  return OF_PART.test(note) || (isCountOfMore(note) && !NONE_OF_ALL.test(note));
}

/** Of one step of the work, not of all of it. */
const STEP_ONLY = /^(?!.*(?:ดำเนิน|ดนก|เริ่ม|ลงมือ|ถึง|ครบ|รอ))[ก-๎]/;
const BEGUN =
  /^[^\p{L}\p{N}]{0,9}(?:แต่)?(?:อยู่(?:ใน)?ระหว่าง|กำลัง)(?!\s?(?:การ)?(?:รอ|ขอ|เสนอ|พิจารณา|เตรียม|จัดสรร|ตั้ง))|(?:เสร็จ|จัดทำ|ดำเนินการ)แล้ว|^[^\p{L}\p{N}]{0,9}แต่(?:ได้)?ทำแล้ว/u;

/** ยังไม่ได้จัดซื้อ อยู่ระหว่างทำ TOR: the work as a whole has begun. */
export function hasBegun(said: string, note: string): boolean {
  return STEP_ONLY.test(said) && BEGUN.test(note);
}

/** 5 จาก 5 is all of it; more than all is no count that anybody can trust. */
function isCountOfMore(note: string): boolean {
  const found = OF_ALL.exec(note);
  if (!found) return false;
  const [part, all] = [numberIn(found[1]), numberIn(found[3])];
  if (found[2] === '/' && all >= YEARS_FROM && (/ที่/.test(found[0]) || isYear(all))) return false;
  return /เป้า|แผน/.test(found[0]) ? part < all : part !== all;
}

/** ของทั้งปี 5/2569, by either era. */
function isYear(number: number): boolean {
  return isBuddhistYear(number) || isCommonYear(number);
}

function isShortOfPlan(note: string): boolean {
  const found = OF_PLAN.exec(note);
  return found !== null && numberIn(found[1]) < numberIn(found[2]);
}

function numberIn(digits = ''): number {
  return Number(toArabicDigits(digits));
}
