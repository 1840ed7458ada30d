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
const UNIT = `(?:${OWN}|(?:กอง|สำนัก|ฝ่าย)(?=(?:ยัง)?(?:ไม่)?(?:ได้)?${GIVING})|หน่วยงาน(?:ที่รับผิดชอบ|เจ้าของเรื่อง)?|เจ้าของเรื่อง|ผู้รับผิดชอบ)`;

const MONTH =
  '(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|[มกสตพธ][คพย]|มีค|เมย|มิย)';
const DAY_AHEAD = `(?:ใน)?(?:วัน(?:ที่)?)?(?:[0-9]{1,8}(?:${MONTH}(?:พศ)?[0-9]{0,4})?|จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|พรุ่งนี้|มะรืน(?:นี้)?|นี้|(?:สัปดาห์|อาทิตย์|เดือน)(?:นี้|หน้า)|สิ้นเดือน)(?:นี้|หน้า)?(?![0-9]*แล้ว)`;
const UNTIL = '(?:ภายใน|ก่อน|ไม่เกิน)';
const TIMES = '(?:(?:ครั้ง|รอบ)(?:ที่)?[0-9]{1,2}|[0-9]{1,2}ครั้ง)';

const NONE = [
  'รอก่อน|ยัง(?:เลย)?(?=$|ค่ะ|คะ|ครับ)|ด่วน(?:มาก|ที่สุด)?',
  `(?:จะ|กำหนด|นัด)(?:รีบ|จัด)?(?:ส่ง|รายงาน|ตอบ)(?:${THINGS})?(?:ให้)?${UNTIL}?${DAY_AHEAD}`,
  // Whoever made the form tells who is to fill it in, and where.
  `(?:(?:${UNIT})(?:ช่วย|เป็นผู้)?กรอก(?:ข้อมูล)?|(?:ช่วย)?กรอก(?:ข้อมูล)?(?=ที่นี่|ตรงนี้|ช่องนี้|ด้วย))(?:ให้)?(?:ที่นี่|ตรงนี้|ช่องนี้|ด้วย){0,2}(?!แล้ว)`,
  `(?:ยัง)?ขาด${THINGS}(?!แล้ว)|${THINGS}(?:ยัง)?ไม่ครบ(?:ถ้วน)?|ขอ${THINGS}เพิ่ม(?:เติม)?(?:ด้วย)?(?!แล้ว)`,
  `${TIMES}(?=${UNIT}?(?:ยัง)?ไม่(?:ได้)?${GIVING})`,
  `ยังไม่มี(?:การ${GIVING}|${THINGS})`,
  '(?:ยัง)?ไม่มี(?:หลักฐาน|เอกสาร|ข้อมูล|ผล|(?:รูป)?ภาพ(?:ถ่าย)?|คำตอบ)?',
  `(?:ยัง)?ไม่(?:พบ|ได้รับ|เห็น)(?:การ${GIVING}|${THINGS})(?:จาก${UNIT})?`,
  `${UNIT}?(?:ยัง)?ไม่(?:ได้)?${GIVING}(?:${THINGS})?(?:เข้ามา|มา)?`,
  `ยังไม่(?:ครบ|ทราบ)|ไม่ทราบ`,
  `รอ(?:การ)?(?:${UNIT})?(?:${GIVING}|ยืนยัน)?(?:${THINGS})?(?:(?:จาก|ของ)?${UNIT})?`,
  // Whoever asks for more time has told nothing yet; more time for the work itself, or for another's, is a result.
  `ขอ(?:เลื่อน|ขยาย(?:เวลา)?|ผัด(?:ผ่อน)?)(?:กำหนด)?(?:วัน|เวลา)?(?:การ)?(?:${GIVING})(?:${THINGS})?(?:(?:ออก)?ไป(?:ก่อน)?)?(?:(?:เป็น|ถึง|${UNTIL})?${DAY_AHEAD})?(?!แล้ว)`,
  '(?:จะ)?แจ้งภายหลัง|(?:จะ)?(?:รายงาน|ส่ง)(?:ให้)?ภายหลัง',
  `(?:โปรด|กรุณา|ขอให้)(?:เร่ง)?${GIVING}[ก-๎]{0,40}`,
  'ระบุ[ก-๎]{0,30}$',
  'x{2,9}|na|nil|none|null|tb[acd]|unknown|pending|noanswer|noreply|noreport|notyet',
].join('|');

/** Up to what he or she has done. */
const NAME =
  '(?:(?!แล้ว|ส่ง|ดำเนิน|ประกาศ|จัด|ทำ|ว่า|ราย|แจ้ง|เสร็จ|ได้|มี|ตรวจ|ลงนาม|อนุมัติ|เห็น|ตอบ|ตาม|ติด|ทวง|ช่วย|ถาม|เตือน|จะ)[ก-๎]){1,12}';
const PERSON = `(?:(?:คุณ|พี่|น้อง|ผอ|หน|หัวหน้า|จนท|เจ้าหน้าที่|นางสาว|นาง|นาย(?!ก))(?:${NAME})?(?:${OWN})?)`;
const CALLED = '(?:โทร(?:ศัพท์)?|(?:ส่ง)?ไลน์|(?:ส่ง)?line|(?:ส่ง)?(?:อี)?เมล)(?:ไป)?';
const CHASED = [
  `(?:ได้)?${CALLED}ตาม(?:${PERSON}|${UNIT})?`,
  `(?:ได้)?(?:โทร(?:ศัพท์)?|ไลน์|line)(?:ไป)?(?:หา|ถาม|แจ้ง|บอก|คุย(?:กับ)?)?(?:${PERSON}|${UNIT})?(?=แล้ว)|ไม่รับสาย`,
  `ฝาก(?:${PERSON}|${UNIT})?(?:ช่วย)?(?:ติดตาม|ตาม|ทวง(?:ถาม)?|เตือน)(?:ให้)?`,
  `(?:ให้)?(?:จัด)?ส่ง(?:${THINGS})?${UNTIL}${DAY_AHEAD}`,
  `(?:ได้)?(?:โทร(?:ศัพท์)?|(?:ส่ง)?ไลน์|แจ้ง|มี(?:บันทึก|หนังสือ))?(?:ติดตาม|ทวงถาม|ทวง|เร่งรัด|เตือน|ตาม(?=แล้ว|ครั้งที่))(?:งาน|${THINGS})?(?:จาก)?(?:${UNIT})?(?:แล้ว)?(?:${TIMES})?`,
  // By its own unit it would be said of the report; of another it is work.
  `(?:ได้)?(?:(?:จัด)?ส่ง|มี|ทำ)?(?:บันทึก(?:ข้อความ)?|หนังสือ|แบบ(?:รายงาน|ฟอร์ม)|ไลน์)(?:แจ้ง|ขอให้รายงาน)?(?:ถึง|ให้|ไปที่|ไปยัง)?${OWN}`,
  `(?:ได้)?(?:แจ้ง|ตาม|ถาม|สอบถาม|ขอ(?:${THINGS})(?:จาก)?)${OWN}`,
  '(?:พ้น|เลย|เกิน|ครบ)กำหนด(?:ส่ง|รายงาน|เวลา)?',
  '(?:รับ)?ทราบ(?:(?:และ)?จะดำเนินการ(?:ต่อไป|ให้)?|ดำเนินการ(?!แล้ว|เมื่อ)(?:ต่อไป)?)?',
  // Whoever only says that it has come to hand, or that it will.
  '(?:ได้(?:เลย)?)?(?:ครับ(?:ผม)?|ค่ะ|คะ|จ้า|จ้ะ)|ok(?:ay)?|โอเค',
  `เดี๋ยว(?:จะ)?(?:ส่ง|รายงาน|ตอบ|แจ้ง|ตาม|กรอก)(?:${THINGS})?(?:ให้|มา)?(?!แล้ว)`,
  '(?:กำลัง|อยู่(?:ใน)?ระหว่าง)(?:การ)?(?:รวบรวม|(?:จัด)?เตรียม|แนบ)(?:หลักฐาน|(?:รูป)?ภาพ(?:ถ่าย)?|รูป(?:ถ่าย)?|ไฟล์)',
].join('|');
/** Where the work itself is to follow something up, or to have it known, such words are its result. */
const CHASING_WORK = /ติดตาม|ทวง|เร่งรัด|เตือน|กำหนด|ทราบ/;

/** Of the memo that asks; where the work is to write some, of the work. */
const MEMO = '(?:ได้)?(?:(?:จัด)?ส่ง|รับ)บันทึก(?:ข้อความ)?(?:ไป)?(?=แล้ว)';
const MEMO_WORK = /บันทึก/;

const BEHIND = `(?:แล้ว|อยู่|และ|ค่ะ|คะ|ครับ|นะ|(?:เมื่อ|ณ|ถึง)?(?:วันที่)?[0-9]{1,8}(?:${MONTH}(?:พศ)?[0-9]{0,4})?|ทาง(?:ไลน์|โทรศัพท์|วาจา|line)|${TIMES})`;
const NONE_HERE = new RegExp(`(?:${NONE})(?:${BEHIND}){0,4}`, 'y');
const CHASED_BEHIND = `(?:${BEHIND}|(?:กับ|ถึง|ให้|จาก)?${PERSON}){0,4}`;
const CHASED_HERE = new RegExp(`(?:${CHASED})${CHASED_BEHIND}`, 'y');
const MEMO_HERE = new RegExp(`(?:${MEMO})${CHASED_BEHIND}`, 'y');

/** Whoever writes more than this says something. */
const LONGEST = 120;
/** Of what is left out before the words are looked at; a tick or a slash is a mark. */
const NO_WORDS = /^[\s*?？\-–—−.…_()（）[\]]*$/;

/** What a formula of the sheet shows that has lost its cells. */
const CELL_ERROR = /^\s{0,9}#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|ERROR!)\s{0,9}$/i;

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
  if (NO_WORDS.test(line) || CELL_ERROR.test(line) || isBlankForm(line)) return true;
  if (line.length > LONGEST) return false;
  const owners = about ? about.owners.map(bare).filter((owner) => owner.length > 2) : [];
  const text = owners.reduce((left, owner) => left.split(owner).join(OWN), bare(line));
  return isMadeOf(text, [NONE_HERE, ...notesAbout(about)]);
}

/** What whoever asks may have noted of it. */
function notesAbout(about: About | null): readonly RegExp[] {
  if (about === null || CHASING_WORK.test(about.work)) return [];
  return MEMO_WORK.test(about.work) ? [CHASED_HERE] : [CHASED_HERE, MEMO_HERE];
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
