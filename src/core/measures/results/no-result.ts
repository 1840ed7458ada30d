/**
 * Words that stand where a result is to be told, and tell none: there is none, it is waited for (รอผล), or whoever asks
 * has noted that he has asked (ทวงถามแล้ว).
 */
import { toArabicDigits } from '../../text/digits';
import { ASKED_NOTES } from './asked-notes';
import {
  ALL_UNITS,
  CROSS,
  DAY_AHEAD,
  GIVING,
  MONTH,
  OWN,
  PERSON,
  THINGS,
  TIMES,
  UNIT,
  UNTIL,
} from './note-parts';
import { PUT_OFF } from './put-off';
import { isQuestion, TO_AND_FRO } from './to-and-fro';

const NONE = [
  `(?:ยัง)?ไม่มี(?:ใคร|ผู้ใด|คน|หน่วยงาน(?:ใด|ไหน)?|กอง(?:ใด|ไหน)?)(?:เลย)?(?:ที่)?(?:ได้)?(?:${GIVING})(?:${THINGS})?(?:เลย)?`,
  'รอก่อน|ยัง(?:เลย)?(?=$|ค่ะ|คะ|ครับ)|ด่วน(?:มาก|ที่สุด)?',
  `(?:จะ|กำหนด|นัด)(?:รีบ|จัด)?(?:ส่ง|รายงาน|ตอบ)(?:${THINGS})?(?:ให้)?${UNTIL}?${DAY_AHEAD}`,
  // Whoever made the form tells who is to fill it in, and where.
  `(?:(?:${UNIT})(?:ช่วย|เป็นผู้)?กรอก(?:ข้อมูล)?|(?:ช่วย)?กรอก(?:ข้อมูล)?(?=ที่นี่|ตรงนี้|ช่องนี้|ด้วย))(?:ให้)?(?:ที่นี่|ตรงนี้|ช่องนี้|ด้วย){0,2}(?!แล้ว)`,
  `(?:ยัง)?ขาด${THINGS}(?!แล้ว)|${THINGS}(?:ยัง)?ไม่ครบ(?:ถ้วน)?|ขอ${THINGS}เพิ่ม(?:เติม)?(?:ด้วย)?(?!แล้ว)`,
  `${TIMES}(?=${UNIT}?(?:ยัง)?ไม่(?:ได้)?${GIVING})`,
  `ยังไม่มี(?:การ${GIVING}|${THINGS})`,
  '(?:ยัง)?ไม่มี(?:หลักฐาน|เอกสาร|ข้อมูล|ผล|(?:รูป)?ภาพ(?:ถ่าย)?|คำตอบ)?',
  `(?:ยัง)?ไม่(?:พบ|ได้รับ|เห็น)(?:การ${GIVING}|${THINGS})(?:จาก${UNIT})?`,
  `${UNIT}?(?:ยัง)?ไม่(?:ได้)?${GIVING}(?:${THINGS})?(?:เข้ามา|มา)?(?:(?:ตาม|ใน|ทัน)กำหนด(?:เวลา)?)?(?:${ALL_UNITS})?`,
  `ยังไม่(?:ครบ|ทราบ)|ไม่ทราบ`,
  `(?:ยัง)?(?:รอ|ขาด|ค้าง|เหลือ)(?:อีก|อยู่)?(?:ทั้ง)?[0-9]{1,2}(?:กอง|สำนัก|ฝ่าย|หน่วยงาน|หน่วย|ส่วนราชการ|ส่วน|แห่ง)(?:ที่)?(?:ยัง)?(?:ไม่(?:ได้)?(?:${GIVING}))?`,
  '(?:ยัง)?ค้าง(?:อยู่)?(?=$|ค่ะ|คะ|ครับ|และ)',
  `รอ(?:การ)?(?:${UNIT})?(?:${GIVING}|ยืนยัน)?(?:${THINGS})?(?:(?:จาก|ของ)?${UNIT})?`,
  // Whoever asks for more time has told nothing yet; more time for the work itself, or for another's, is a result.
  `ขอ(?:เลื่อน|ขยาย(?:เวลา)?|ผัด(?:ผ่อน)?)(?:กำหนด)?(?:วัน|เวลา)?(?:การ)?(?:${GIVING})(?:${THINGS})?(?:(?:ออก)?ไป(?:ก่อน)?)?(?:(?:เป็น|ถึง|${UNTIL})?${DAY_AHEAD})?(?!แล้ว)`,
  '(?:จะ)?แจ้งภายหลัง|(?:จะ)?(?:รายงาน|ส่ง)(?:ให้)?ภายหลัง',
  `(?:โปรด|กรุณา|ขอให้)(?:เร่ง)?${GIVING}[ก-๎]{0,40}`,
  'ระบุ[ก-๎]{0,30}$',
  'x{2,9}|na|nil|none|null|tb[acd]|unknown|pending|noanswer|noreply|noreport|notyet',
].join('|');

const BEHIND = `(?:แล้ว|อยู่|และ|ค่ะ|คะ|ครับ|นะ|(?:เมื่อ|ณ|ถึง|ลว|ลง)?(?:วันที่)?[0-9]{1,8}(?:${MONTH}(?:พศ)?[0-9]{0,4})?|ทาง(?:ไลน์|โทรศัพท์|วาจา|line)|${TIMES})`;
const NONE_HERE = new RegExp(`(?:${NONE})(?:${BEHIND}){0,4}`, 'y');
const CHASED_BEHIND = `(?:${BEHIND}|(?:กับ|ถึง|ให้|จาก)?(?:${PERSON}|${ALL_UNITS})){0,4}`;
const PUT_OFF_HERE = new RegExp(`(?:${PUT_OFF})(?:${BEHIND}){0,4}`, 'y');
const ASKED_HERE = [...ASKED_NOTES, ...TO_AND_FRO].map(({ form, unless }) => ({
  pattern: new RegExp(`(?:${form})${CHASED_BEHIND}`, 'y'),
  unless,
}));

/** Whoever writes more than this says something. */
const LONGEST = 120;
/** Of what is left out before the words are looked at; a tick or a slash is a mark. */
const NO_WORDS = /^(?:[\s*?？\-–—−.…_()（）[\]]*|\/{2,9})$/;
/** Thanks, pleas and clocks; a thumb or a tick is an answer. */
const WAITING_SIGNS = '[⏰⏳⌛🕐🙏🙇😅😭😢🥺😓😔❓❔❗❕⁉‼📞☎🔔🚫⛔⚠🔴🟡🟠]';
const CROSSES = new RegExp(`^(?:\\s?(?:${CROSS}|${WAITING_SIGNS})\\ufe0f?){1,5}\\s?$`, 'u');

/** ⏰ 20 มี.ค. */
const WAITS = new RegExp(`^\\s{0,9}${WAITING_SIGNS}`, 'u');
const DAY_ALONE = new RegExp(`^(?:${DAY_AHEAD})$`);

/** What a formula of the sheet shows that has lost its cells. */
const CELL_ERROR = /^\s{0,9}#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|ERROR!)\s{0,9}$/i;

const KIND = /^(?:กอง|สำนัก(?:งาน)?)/;
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

/** Whether a line tells nothing of a result. `about` is the row in which somebody is waited for. */
export function tellsNoResult(line: string, about: About | null = null): boolean {
  if (NO_WORDS.test(line) || CROSSES.test(line) || CELL_ERROR.test(line) || isBlankForm(line))
    return true;
  if (line.length > LONGEST) return false;
  const owners = about ? about.owners.map(bare).filter((owner) => owner.length > 2) : [];
  const said = bare(line);
  if (isQuestion(line, said) || (WAITS.test(line) && DAY_ALONE.test(said))) return true;
  const whole = owners.reduce((left, owner) => left.split(owner).join(OWN), said);
  const text = owners.reduce(withShortName, whole);
  return isMadeOf(text, [NONE_HERE, ...notesAbout(about)]);
}

/** What whoever asks may have noted of it, or whoever is to answer has put off. */
function notesAbout(about: About | null): readonly RegExp[] {
  if (about === null) return [];
  const notes = ASKED_HERE.filter(({ unless }) => !unless.test(about.work));
  return [PUT_OFF_HERE, ...notes.map(({ pattern }) => pattern)];
}

/** คลังยังไม่ส่ง, of กองคลัง. */
function withShortName(text: string, owner: string): string {
  const short = owner.replace(KIND, '');
  const rest = text.slice(short.length);
  const isShort = short !== owner && short.length > 2 && text.startsWith(short);
  return isShort && /^(?:ยัง)?ไม่/.test(rest) ? `${OWN}${rest}` : text;
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
