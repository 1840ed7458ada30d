/** Which status a text in words names; negative and partial wording is never taken for done. */
import { toArabicDigits } from '../../text/digits';
import { cleanCell } from '../../text/spelling';
import type { Status } from '../measure';
import { isOff } from './called-off';
import { tickedAnswer } from './form-boxes';
import { AMID, BEING, type Meant, meaningOf, PERCENT_SIGN, POLITE } from './meanings';
import { hasBegun, hasRest, isNotSure, isOfPart } from './rests';
import { namesUnit } from './unit-brackets';

/** อยู่ระหว่างเก็บข้อมูล: any work may stand there; a time, a wait for the work to begin and its end may not. */
const UNDER_WAY = new RegExp(
  `^(?:${BEING}\\s*(?:ใน)?\\s*${AMID}|${BEING}\\s*ใน\\s*(?:ขั้นตอน|กระบวนการ)|กำลัง(?=\\s*(?:รวบรวม|เก็บ|สำรวจ|จัด|เตรียม|ร่าง|เขียน|ปรับปรุง|ทบทวน|แก้ไข|เสนอ|ตรวจสอบ|ประสาน|ขออนุมัติ|สรุป|พัฒนา|ติดตั้ง|ก่อสร้าง|ซ่อม|อบรม|ประเมิน|ติดตาม|วิเคราะห์|เผยแพร่|ประชาสัมพันธ์))|กำลัง(?:เร่ง)?\\s*ดำเนินการ(?=\\s*[ก-ฮเ-ไ])(?!\\s*(?:แล้ว|เสร็จ|ครบ|สำเร็จ|สิ้นสุด|เรียบร้อย)))\\s*(?:การ)?\\s*(?=[ก-ฮเ-ไ])(?!วันที่|วัน|เดือน|ปี|ไตรมาส|ช่วง|รอ\\s*(?:การ)?\\s*(?:ดำเนิน|เริ่ม)|ยกเลิก|ยุติ|ระงับ|ชะลอ|พิจารณายกเลิก)`,
);

const NUMBER = '([0-9๐-๙]+(?:\\.[0-9๐-๙]+)?)';
const PERCENT = new RegExp(`^\\(?(?:ร้อยละ)?\\s*${NUMBER}\\s*${PERCENT_SIGN}?\\)?`, 'i');
/** Words that a per cent's own sign makes sure of. */
const TOLD_PERCENT = new RegExp(
  `^(?:คิดเป็น|ครบ|เต็ม|(?:มี)?(?:ความ)?(?:ก้าวหน้า|คืบหน้า)(?:ไป)?(?:แล้ว)?|ดำเนินการ(?:ไปแล้ว|ได้)?|ทำ(?:ไปแล้ว|ได้))\\s*(?:คิดเป็น)?\\s*(?=ร้อยละ|${NUMBER}\\s*${PERCENT_SIGN})`,
  'i',
);
const AFTER_PERCENT = new RegExp(`^\\s*(?:แล้ว|completed?|done|finished)?${POLITE}(?=\\s|$)`, 'i');
const LAST_PERCENT = new RegExp(`(?<![0-9๐-๙])${NUMBER}\\s*${PERCENT_SIGN}\\)?$`, 'i');
/** ร้อยละ 92 (ความพึงพอใจ), 85% (เป้าหมาย 80%): it measures no work done. */
const OF_ANOTHER =
  /^\s*\(\s*(?:(?:ของ|คิดจาก)?(?:ระดับ|ผล)?(?:การ|ความ)?(?:พึงพอใจ|เบิกจ่าย|งบประมาณ|งบ|คะแนน)[^()0-9๐-๙]{0,30}\)|(?:ค่า)?เป้า(?:หมาย)?\s*(?:ร้อยละ\s*)?[0-9๐-๙]{1,2}(?![0-9๐-๙])|target\s*[0-9]{1,2}(?![0-9]))/i;
const SIGNED = new RegExp(`ร้อยละ|${PERCENT_SIGN}`, 'i');

/** What stands between the answers that a form offers. */
const OFFERED = /(?<!\s)\s*(?:[/／|\n]|หรือ|\bor\b)\s*/i;

/** What a form puts before the answer, and the number of a choice. */
const LABEL =
  /^(?:(?:สถานะ|สถานภาพ|ผล|ความก้าวหน้า)\s*(?:การ)?\s*(?:ดำเนินการ|ดำเนินงาน|ปฏิบัติงาน)?\s*[:：]\s*|(?:สถานะ|สถานภาพ)\s+|(?:[0-9๐-๙]{1,2}|[ก-ฮ])(?:[.)]\s+|\s*[:：=]\s*|\s+[-–]\s+)(?=[ก-ฮเ-ไ]))/;

/** What of, and that it is so now: ขณะนี้อยู่ระหว่างดำเนินการ, โครงการแล้วเสร็จ, ยังคงอยู่ระหว่าง…. */
const NOW_OR_WHAT =
  /^(?:(?:ใน|ณ\s*)?(?:ขณะนี้|ปัจจุบัน(?:นี้)?|ตอนนี้)\s*)?(?:(?:โครงการ|กิจกรรม|มาตรการ)\s*(?=ยัง|อยู่|กำลัง|แล้วเสร็จ|เสร็จ|ดำเนินการแล้ว))?(?:ยัง(?:คง)?\s*(?=อยู่|กำลัง))?/;

/** แล้ววว, เรียบร้อยยย: as one types a voice. */
const DRAWN_OUT = /([ก-ฮ])\1{2,}|(?<=[ก-๎]{3})([วย])\2(?![ก-๎])/g;

/** A tick or a picture behind the words adds nothing; a cross takes them back. */
const ONLY_SIGNS = /^[^\p{L}\p{N}]*$/u;
const CROSS = /[x×✗✘❌❎✖☒]/iu;

export interface WordStatus {
  readonly status: Status;
  readonly note: string;
  /** Of work under way that no word but a per cent tells of: `50`. */
  readonly percent?: string;
}

/**
 * The status that a cell's words or per cent give, with the note after them; null when unclear. In a column that counts
 * a number needs its sign to be a per cent.
 */
export function readStatusWords(text: string, isCounted = false): WordStatus | null {
  const ticked = tickedAnswer(cleanCell(text));
  if (ticked !== undefined) return ticked && { status: ticked, note: '' };
  // Chips and lists often lead with a sign (✅ Done); the word decides, not the sign.
  const words = withoutSigns(text);
  if (isChoice(words)) return null;
  return readWord(words) ?? readUnderWay(words) ?? readPercent(words, isCounted);
}

/** A form's choice that nobody made: อยู่ระหว่างดำเนินการ / เสร็จแล้ว. */
function isChoice(words: string): boolean {
  const offered = words.split(OFFERED);
  if (offered.length === 1) return false;
  const meant = offered.map((each) => {
    const found = meaningOf(each);
    return found?.length === each.length ? found.status : null;
  });
  return !meant.includes(null) && new Set(meant).size > 1;
}

/** The same of words alone: a per cent beside a mark is its note. */
export function readWordsAlone(text: string): WordStatus | null {
  const words = withoutSigns(text);
  return readWord(words) ?? readUnderWay(words);
}

/** A column of one round names all of its status: แล้วเสร็จ (รอบที่ 1). */
const OF_A_ROUND = /\s?[([]\s?(?:รอบ|ไตรมาส|ครั้ง|ระยะ|ช่วง|งวด|ครึ่ง|Q)[^()[\]]{0,40}[)\]]$/i;

/** The status a column heading names (ดำเนินการเสร็จเรียบร้อยแล้ว); null for any other heading. */
export function statusOfHeading(text: string): Status | null {
  const found = readWord(cleanCell(text).replace(OF_A_ROUND, ''));
  return found && /^(?:\(.*\)|\[.*\])?$/s.test(found.note) ? found.status : null;
}

function withoutSigns(text: string): string {
  const clean = cleanCell(text);
  const words = clean.replace(/^(?:(?![-–−]\s*[\p{N}])[^\p{L}\p{N}])+/u, '');
  const plain = words.replace(LABEL, '').replace(NOW_OR_WHAT, '').replace(DRAWN_OUT, '$1$2');
  const isCrossed = CROSS.test(clean.slice(0, clean.length - words.length));
  // A cross before "not yet" says the same.
  return isCrossed && meaningOf(plain)?.status !== 'not-started' ? '' : plain;
}

/** Null where other words for the work follow: อยู่ระหว่าง เสนอผู้บริหาร; and a time: อยู่ระหว่าง 2568. */
function plainMeaning(words: string): Meant | null {
  const meant = meaningOf(words);
  if (!meant || !/(?:ระ(?:ห?ว่าง|หวาง|ห่วาง)|ะหว่าง)\s*$/.test(words.slice(0, meant.length)))
    return meant;
  return /^[\p{L}\p{N}]/u.test(words.slice(meant.length)) && !LAST_PERCENT.test(words)
    ? null
    : meant;
}

function readWord(words: string): WordStatus | null {
  const meant = plainMeaning(words);
  if (!meant) return null;
  const { status, length } = meant;
  const note = words.slice(length).trim();
  const said = words.slice(0, length);
  if (isDenied(status, said, note)) return null;
  return { status, note: ONLY_SIGNS.test(note) ? '' : note };
}

/** Whether the note takes back what the words before it have said, or makes a plan or a guess of it. */
export function isDenied(status: Status, said: string, note: string): boolean {
  if (isTakenBack(status, note)) return true;
  if (status === 'not-started') return hasBegun(said, note);
  return status === 'done' && isNotSure(said, note);
}

function isTakenBack(status: Status, note: string): boolean {
  if (note === '') return false;
  if (status === 'done' && hasRest(note)) return true;
  if (status === 'not-started' && isOfPart(note)) return true;
  if (saysAnother(status, note)) return true;
  if (status !== 'not-started' && isOff(note)) return true;
  if (/^[(\s]*[?？]/.test(note)) return true;
  if (ONLY_SIGNS.test(note)) return CROSS.test(note);
  const percent = barePercent(note);
  return percent !== null && statusOfPercent(percent) !== status;
}

/** อยู่ระหว่างดำเนินการ → เสร็จแล้ว: what was so before is another thing now. */
const NOW = /(?:→|[=-]>|➡️?|ปัจจุบัน|ขณะนี้|แก้(?:ไข)?เป็น|เปลี่ยนเป็น)([\s\S]{0,80})/;
const DAY = '[0-9๐-๙]{1,2}(?:\\/|\\s?[มกพสตธ][ีิ]?\\.|\\s?[ก-๎]{3,9}(?:คม|ยน|พันธ์))';
/** The whole work, with nothing but its day. */
const WHOLE = new RegExp(
  `^(?:ได้)?(?:ดำเนินการ)?(?:เสร็จ|สิ้น|สมบูรณ์|เรียบร้อย|ครบถ้วน){0,4}(?:แล้ว\\s*(?:${DAY}|วันที่)|แล้ว(?:เสร็จ)?\\s*(?:$|เมื่อ))`,
  'm',
);

const NO_COUNT = new RegExp(`^\\s*(?:[^\\s0-9๐-๙]|${DAY}|$)`);

/** A note that is another status itself, or ends in one. */
function saysAnother(status: Status, note: string): boolean {
  const inner = note.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
  if (/^[x×]$/i.test(inner)) return true;
  const other = meaningOf(inner);
  if (other && other.length === inner.length && other.status !== status) return true;
  const now = (NOW.exec(note)?.[1] ?? '').trim();
  const meant = meaningOf(now);
  if (meant && meant.status !== status && NO_COUNT.test(now.slice(meant.length))) return true;
  return status !== 'done' && WHOLE.test(inner);
}

/** Not begun, not sure to be begun, or to be ended before it is done. */
const NOT_UNDER_WAY =
  /ยังไม่(?:ได้)?(?:ดำเนินการ|เริ่ม|ลงมือ)|หรือไม่|[?？]\s*$|^.{0,20}ดำเนินการ(?:เสร็จ|เรียบร้อย|สำเร็จ)(?:สิ้น|เรียบร้อย)?แล้ว|^.{0,20}(?:ขอ|พิจารณา|ดำเนินการ|เสนอ)(?:ขอ)?(?:ยกเลิก|ยุติ|ระงับ|ชะลอ|เลื่อน)(?:$|โครงการ|กิจกรรม|การ(?:ดำเนิน|จัด))/;

/** The whole text is its note: it says more than the mark. */
function readUnderWay(words: string): WordStatus | null {
  if (!UNDER_WAY.test(words) || plainMeaning(words) || NOT_UNDER_WAY.test(words)) return null;
  if (saysAnother('in-progress', words)) return null;
  const percent = LAST_PERCENT.exec(words.slice(-40))?.[1];
  const agrees = percent === undefined || statusOfPercent(numberIn(percent)) === 'in-progress';
  return agrees ? { status: 'in-progress', note: words } : null;
}

function readPercent(words: string, isCounted: boolean): WordStatus | null {
  const told = words.replace(TOLD_PERCENT, '');
  const match = PERCENT.exec(told);
  if (!match?.[1]) return null;
  const number = numberIn(match[1]);
  // A digit alone may be a tick, or stand for a status in the office's own code.
  const isSigned = SIGNED.test(match[0]);
  if (!isSigned && (isCounted || (number > 0 && number < 10))) return null;
  const status = statusOfPercent(number);
  const rest = told.slice(match[0].length).replace(AFTER_PERCENT, '');
  if (status === null || (!isSigned && namesUnit(rest))) return null;
  if (OF_ANOTHER.test(rest)) return null;
  const percent = status === 'in-progress' ? { percent: String(Number(number.toFixed(2))) } : {};
  if (/^(?:\s*$|\n|\s*\()/.test(rest))
    return isTakenBack(status, rest.trim()) ? null : { status, note: rest.trim(), ...percent };
  const word = isSigned ? readWord(rest.trim()) : null;
  return word?.status === status ? { ...word, ...percent } : null;
}

/** A note that is nothing but a per cent, with its sign; null for any other text. */
function barePercent(note: string): number | null {
  const match = SIGNED.test(note) ? PERCENT.exec(note) : null;
  return match?.[1] && match[0].length === note.length ? numberIn(match[1]) : null;
}

function numberIn(digits: string): number {
  return Number(toArabicDigits(digits));
}

function statusOfPercent(percent: number): Status | null {
  if (percent === 100) return 'done';
  if (percent === 0) return 'not-started';
  return percent > 0 && percent < 100 ? 'in-progress' : null;
}
