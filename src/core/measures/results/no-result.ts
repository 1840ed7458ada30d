/**
 * Words that stand where a result is to be told, and tell none: there is none, it is waited for (รอผล), or whoever asks
 * has noted that he has asked (ทวงถามแล้ว).
 */
import { toArabicDigits } from '../../text/digits';

const THING = '(?:ผล|ข้อมูล|รายงาน|หลักฐาน|เอกสาร|(?:รูป)?ภาพ(?:ถ่าย)?|รูป(?:ถ่าย)?|ไฟล์|ลิงก์|ลิงค์|คำตอบ)';
const OF_WORK = '(?:การ(?:ดำเนินการ|ดำเนินงาน|ปฏิบัติงาน|รายงาน)|ความก้าวหน้า|ความคืบหน้า)';
/** `รายงานผลการดำเนินงาน`, `เอกสารหลักฐาน`. */
const THINGS = `(?:${THING}){1,2}(?:${OF_WORK})?`;
const GIVING = '(?:รายงาน|(?:จัด|นำ)?ส่ง|แจ้ง|ตอบ|กรอก|ระบุ|แนบ|อั[ปพ]เด[ตท]|ใส่)(?:กลับ)?(?:มา)?';
/** Stands for the row's own owners, which are put so before. */
const OWN = '§';
/** Who is to answer. */
const UNIT = `(?:${OWN}|หน่วยงาน(?:ที่รับผิดชอบ|เจ้าของเรื่อง)?|เจ้าของเรื่อง|ผู้รับผิดชอบ)`;

const NONE = [
  `ยังไม่มี(?:การ${GIVING}|${THINGS})`,
  '(?:ยัง)?ไม่มี(?:หลักฐาน|เอกสาร|ข้อมูล|ผล|(?:รูป)?ภาพ(?:ถ่าย)?|คำตอบ)?',
  `(?:ยัง)?ไม่(?:พบ|ได้รับ|เห็น)(?:การ${GIVING}|${THINGS})(?:จาก${UNIT})?`,
  `${UNIT}?(?:ยัง)?ไม่(?:ได้)?${GIVING}(?:${THINGS})?(?:เข้ามา|มา)?`,
  `ยังไม่(?:ครบ|ทราบ)|ไม่ทราบ`,
  `รอ(?:การ)?(?:${UNIT})?(?:${GIVING}|ยืนยัน)?(?:${THINGS})?(?:(?:จาก|ของ)?${UNIT})?`,
  '(?:จะ)?แจ้งภายหลัง|(?:จะ)?(?:รายงาน|ส่ง)(?:ให้)?ภายหลัง',
  `(?:โปรด|กรุณา|ขอให้)(?:เร่ง)?${GIVING}[ก-๎]{0,40}`,
  'ระบุ[ก-๎]{0,30}$',
  'x{2,9}|na|nil|none|null|tb[acd]|unknown|pending|noanswer|noreply|noreport|notyet',
].join('|');

const TIMES = '(?:(?:ครั้ง|รอบ)(?:ที่)?[0-9]{1,2}|[0-9]{1,2}ครั้ง)';
const CHASED = [
  `(?:ได้)?(?:โทร(?:ศัพท์)?|(?:ส่ง)?ไลน์|แจ้ง|มี(?:บันทึก|หนังสือ))?(?:ติดตาม|ทวงถาม|ทวง|เร่งรัด|เตือน|ตาม(?=แล้ว|ครั้งที่))(?:งาน|${THINGS})?(?:จาก)?(?:${UNIT})?(?:แล้ว)?(?:${TIMES})?`,
  // By its own unit it would be said of the report; of another it is work.
  `(?:ได้)?(?:(?:จัด)?ส่ง|มี|ทำ)?(?:บันทึก(?:ข้อความ)?|หนังสือ|แบบ(?:รายงาน|ฟอร์ม)|ไลน์)(?:แจ้ง|ขอให้รายงาน)?(?:ถึง|ให้|ไปที่|ไปยัง)?${OWN}`,
  `(?:ได้)?(?:แจ้ง|ตาม|ถาม|สอบถาม|ขอ(?:${THINGS})(?:จาก)?)${OWN}`,
  '(?:พ้น|เลย|เกิน|ครบ)กำหนด(?:ส่ง|รายงาน|เวลา)?',
  '(?:รับ)?ทราบ',
].join('|');
/** Where the work itself is to follow something up, or to have it known, such words are its result. */
const CHASING_WORK = /ติดตาม|ทวง|เร่งรัด|เตือน|กำหนด|ทราบ/;

const MONTH =
  '(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|[มกสตพธ][คพย]|มีค|เมย|มิย)';
const BEHIND = `(?:แล้ว|อยู่|และ|ค่ะ|คะ|ครับ|นะ|(?:เมื่อ|ณ|ถึง)?(?:วันที่)?[0-9]{1,8}(?:${MONTH}(?:พศ)?[0-9]{0,4})?|ทาง(?:ไลน์|โทรศัพท์|วาจา|line)|${TIMES})`;
const NONE_HERE = new RegExp(`(?:${NONE})(?:${BEHIND}){0,4}`, 'y');
const CHASED_HERE = new RegExp(`(?:${CHASED})(?:${BEHIND}){0,4}`, 'y');

/** Whoever writes more than this says something. */
const LONGEST = 120;
/** Of what is left out before the words are looked at; a tick or a slash is a mark. */
const NO_WORDS = /^[\s?？\-–—−.…_()（）[\]]*$/;

const YEAR = /(?<!\d)25\d\d(?!\d)/g;
const BLANKS = /\.{4}|…{2}|_{3}/;

/** A form that nobody filled in: วันที่ ...... จำนวน ...... คน. */
function isBlankForm(line: string): boolean {
  return BLANKS.test(line) && !/\d/.test(toArabicDigits(line).replace(YEAR, ''));
}

export interface About {
  /** Of the row, or of its measure. */
  readonly owners: readonly string[];
  /** What is to be done, in the words of the measure and its method. */
  readonly work: string;
}

/** The lines that tell something. */
export function toldLines(text: string, about: About): string {
  const told = (line: string) => !tellsNoResult(line, about);
  return text.split('\n').filter(told).join('\n');
}

/** Whether a line tells nothing of a result. `about` is the row in which somebody is waited for. */
export function tellsNoResult(line: string, about: About | null = null): boolean {
  if (NO_WORDS.test(line) || isBlankForm(line)) return true;
  if (line.length > LONGEST) return false;
  const owners = about ? about.owners.map(bare).filter((owner) => owner.length > 2) : [];
  const text = owners.reduce((left, owner) => left.split(owner).join(OWN), bare(line));
  const isChased = about !== null && !CHASING_WORK.test(about.work);
  return isMadeOf(text, isChased ? [NONE_HERE, CHASED_HERE] : [NONE_HERE]);
}

/** From its beginning to its end such words, and no others. */
function isMadeOf(text: string, patterns: readonly RegExp[]): boolean {
  let at = 0;
  while (at < text.length) {
    const ends = patterns.map((pattern) => {
      pattern.lastIndex = at;
      return pattern.test(text) ? pattern.lastIndex : at;
    });
    const end = Math.max(...ends);
    if (end === at) return false;
    at = end;
  }
  return text !== '';
}

function bare(text: string): string {
  return toArabicDigits(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
