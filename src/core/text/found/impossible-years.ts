/** A year that cannot be, behind the words that call it one: ปีงบประมาณ พ.ศ. 2669, ประจำปี 25669, พ.ศ. 256. */
import { BUDDHIST_ERA, isCommonYear } from '../dates';
import { toArabicDigits, toThaiDigits } from '../digits';

export interface ImpossibleYear {
  /** With the words that call it a year. */
  readonly text: string;
  /** The same with the year that was probably meant; '' where nobody can tell. */
  readonly meant: string;
}

const ERA = /(?:พ\.?\s?ศ\.?|พุทธศักราช)\s{0,3}/.source;
const FISCAL = /(?:ปีงบประมาณ|งบประมาณ(?:ประจำ)?ปี|ปีงบฯ?|ปีการศึกษา)\s{0,3}/.source;
const ANY_YEAR = /(?:ประจำปี|(?<![\d๐-๙]\s?)ปี)\s{0,3}/.source;
const RUN = '([0-9๐-๙]{3,8})(?![0-9๐-๙]|[.,:][0-9๐-๙])';
/** `1`: a fiscal year, `2`: of the era, `3`: what may as well be a number of something. */
const CALLED = new RegExp(`${FISCAL}(?:${ERA})?${RUN}|${ERA}${RUN}|${ANY_YEAR}${RUN}`, 'g');

/** Room for the pen behind the digits that are sure: พ.ศ. 256… */
const PEN = /^\s?[.…_xX-]/;
/** It counts something. */
const UNIT =
  /^\s{0,2}(?:%|(?:ล้าน|แสน|หมื่น|พัน)?(?:บาท|คน|ราย|ครั้ง|แห่ง|ชุด|เล่ม|หน่วย|ครัวเรือน|หลังคา|เรื่อง|โครงการ|กิจกรรม|ฉบับ|รายการ|ชั่วโมง|วัน|เดือน|ปี|ตัว|ตัน|กิโล|กก|เมตร|ไร่|ลิตร|ต้น|หมู่|ข้อ|คะแนน|ตำแหน่ง|อัตรา|เครื่อง|คัน|หลัง|แผ่น|ท่าน|รูป|ครอบครัว|สาย|จุด|คำร้อง|ล\.?บ\.?))/;

/** An office plans some twenty years ahead (ยุทธศาสตร์ชาติ), and has no fiscal year before these. */
const [FIRST_FISCAL, YEARS_AHEAD] = [2500, 20];
/** 2643 is 2100, for which the world has plans. */
const LAST_OF_ANY_PLAN = 2650;

/** No office's year since there were computers makes one up to here impossible: then nobody is asked which year it is. */
const ORDINARY = 2580;

/** The first in the text; `thisYear` is the fiscal year that is likely meant, and may cost a call. */
export function impossibleYearIn(text: string, thisYear: () => number): ImpossibleYear | null {
  if (!/(?:ปี|ศ\.?|ศักราช|งบฯ?|ประมาณ|ศึกษา)\s{0,3}[0-9๐-๙]{3}/.test(text)) return null;
  for (const match of text.matchAll(CALLED)) {
    const [whole, fiscal, ofEra, any] = match;
    const run = fiscal ?? ofEra ?? any ?? '';
    const after = text.slice(match.index + whole.length);
    if (UNIT.test(after) || (run.length === 3 && PEN.test(after))) continue;
    const digits = toArabicDigits(run);
    if (digits.length === 4 && digits >= String(FIRST_FISCAL) && digits <= String(ORDINARY))
      continue;
    const now = thisYear();
    const isWrong = fiscal ? isNoFiscalYear : ofEra ? isNoYear : isLikelySlip;
    if (!isWrong(digits, now)) continue;
    const year = meantBy(digits, now);
    const lead = whole.slice(0, whole.length - run.length);
    return { text: whole, meant: year === null ? '' : lead + inDigitsOf(run, year) };
  }
  return null;
}

function isNoFiscalYear(digits: string, now: number): boolean {
  const year = Number(digits);
  if (digits.length !== 4) return isNoYear(digits, now);
  return (year < FIRST_FISCAL || year > now + YEARS_AHEAD) && !isCommonYear(year);
}

/** Of ages past and of the world's plans there are years that no office's are. */
function isNoYear(digits: string, now: number): boolean {
  if (digits.length === 3) return isLikelySlip(digits, now);
  if (digits.length !== 4) return digits.startsWith('25');
  const year = Number(digits);
  return year > LAST_OF_ANY_PLAN || (year > now + YEARS_AHEAD && isLikelySlip(digits, now));
}

function isLikelySlip(digits: string, now: number): boolean {
  const year = Number(digits);
  if (year >= FIRST_FISCAL && year <= now + YEARS_AHEAD) return false;
  return meantTwice(year) || near(now).some((each) => isOneSlip(digits, String(each)));
}

function near(now: number): readonly number[] {
  return [now, now - 1, now + 1];
}

/** 3112 is 2569 and 543 once more. */
function meantTwice(year: number): boolean {
  const once = year - BUDDHIST_ERA;
  return year > LAST_OF_ANY_PLAN && once >= FIRST_FISCAL && once < FIRST_FISCAL + 100;
}

/** Null where several years are as near: 256 is any of ten. */
function meantBy(digits: string, now: number): number | null {
  const [only, ...others] = near(now).filter((each) => isOneSlip(digits, String(each)));
  if (only !== undefined) return others.length === 0 ? only : null;
  const year = Number(digits);
  return meantTwice(year) ? year - BUDDHIST_ERA : null;
}

/** A digit too many, one missing, one for another, or two changed about. */
function isOneSlip(written: string, year: string): boolean {
  let same = 0;
  while (same < year.length && written[same] === year[same]) same++;
  const [rest, meant] = [written.slice(same), year.slice(same)];
  const isSwapped =
    rest.slice(2) === meant.slice(2) && rest[0] === meant[1] && rest[1] === meant[0];
  return (
    rest.slice(1) === meant ||
    rest === meant.slice(1) ||
    rest.slice(1) === meant.slice(1) ||
    isSwapped
  );
}

function inDigitsOf(run: string, year: number): string {
  return /[๐-๙]/.test(run) ? toThaiDigits(String(year)) : String(year);
}
