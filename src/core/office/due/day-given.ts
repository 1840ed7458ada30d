/** By when an office has set that its units report: a day, however it is typed, or words that stand as they are. */
import type { CalendarDate, CellValue } from '../../sheet/cell';
import { BUDDHIST_ERA, parseIsoDate, parseThaiDate } from '../../text/dates';
import { toArabicDigits } from '../../text/digits';
import { daysOfYear } from '../../text/found/days-of-year';
import { englishDatesIn } from '../../text/found/english-dates';
import { spacedBefore } from '../../text/paper/beside-thai';

/** '' where none is set. `year` is the fiscal year, which a day without its own is of; null where nobody knows it. */
export function dayGiven(value: CellValue, year: number | null): CalendarDate | string {
  if (typeof value === 'object') return value;
  const text = String(value).trim();
  if (NO_DAY.test(text)) return '';
  const bare = text.replace(/^ภายใน\s?(?=(?:วันที่\s?)?[0-9๐-๙])/, '');
  return inNumbers(bare) ?? parseThaiDate(bare) ?? inEnglish(text) ?? ofYear(bare, year) ?? text;
}

/** A dash, words that say that there is none yet, or a number alone, which names no day. */
const NO_DAY =
  /^(?:[^\p{L}\p{N}]{0,20}|[0-9๐-๙]{1,12}|[0-9]{3,9}\.[0-9]{1,9}|\(?(?:(?:ยัง)?ไม่(?:มี|ระบุ|กำหนด|แน่นอน|ทราบ|ได้(?:ระบุ|กำหนด|แจ้ง))(?:\s?(?:กำหนด(?:ส่ง|วัน)?|วัน(?:ที่)?(?:ส่ง)?))?|(?:รอ|จะ)(?:การ)?(?:แจ้ง|กำหนด|ระบุ|ยืนยัน|พิจารณา)(?:\s?(?:อีกครั้ง|ภายหลัง|วันที่|กำหนด(?:ส่ง)?)){0,2}|แจ้งภายหลัง|n\.?\s?\/?\s?a\.?|none|nil|tb[adc])\)?)$/iu;

/** `31/3/69`, the year written short, `31-03-2026`, `2569-03-31`, which a sheet set to Buddhist years writes. */
function inNumbers(text: string): CalendarDate | null {
  const typed = toArabicDigits(text);
  const iso = parseIsoDate(typed);
  if (iso) return iso.year > LAST_COMMON ? { ...iso, year: iso.year - BUDDHIST_ERA } : iso;
  const [, day, month, year = ''] =
    /^(?:วันที่\s?)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(typed) ?? [];
  return parseThaiDate(`${day}/${month}/${year.length === 2 ? '25' : ''}${year}`);
}

const LAST_COMMON = 2400;

/** `31 Mar 2026`, `by 30 September 2026`: a memo has its day in Thai. */
function inEnglish(text: string): CalendarDate | null {
  const [date, ...others] = englishDatesIn(text);
  if (!date || others.length > 0 || date.day === null || date.year === null) return null;
  const around = (text.slice(0, date.at) + text.slice(date.end)).trim();
  if (!/^(?:by|on|within|ภายใน(?:วันที่)?|วันที่)?\.?$/i.test(around)) return null;
  return { year: date.year - BUDDHIST_ERA, month: date.month, day: date.day };
}

const DAY_AND_MONTH =
  /^(?:วันที่\s?)?([0-9๐-๙]{1,2})\s?(?:[/.-]\s?([0-9๐-๙]{1,2})|(?:(?:[ก-ฮ]|เม|มี|มิ)\.\s?[ก-ฮ]\.?|[ก-๎]+(?:คม|ยน|พันธ์)))$/;

/** `31 มี.ค.`, `31/3`. */
function ofYear(text: string, year: number | null): CalendarDate | null {
  const [, day, month] = DAY_AND_MONTH.exec(text) ?? [];
  if (day === undefined || year === null) return null;
  if (month === undefined) return daysOfYear(text, year)[0] ?? null;
  const number = Number(toArabicDigits(month));
  // Months before January are of the year before.
  const inYear = number > LAST_MONTH ? year - 1 : year;
  return parseThaiDate(`${toArabicDigits(day)}/${number}/${inYear}`);
}

/** Of a fiscal year. */
const LAST_MONTH = 9;

/**
 * A day takes ภายในวันที่, a weekday, a month, a length or part of time ภายใน; what else is written (ด่วน, ให้ส่งภายใน …) says
 * so by itself.
 */
export function wordsGiven(given: string): string {
  const bound = /^(?:ภายใน|ไม่เกิน)\s?/.exec(given)?.[0] ?? '';
  const bounded = given.slice(bound.length);
  if (bound !== '' && DAY_FIRST.test(bounded)) return `${bound.trim()}วันที่ ${bounded}`;
  if (DAY_FIRST.test(given)) return `ภายในวันที่ ${given}`;
  if (WEEKDAY_FIRST.test(given)) return `ภายในวัน${given.replace(/^วัน/, '')}`;
  if (MONTH_FIRST.test(given)) return `ภายในเดือน${spacedBefore(given)}`;
  return TIME_FIRST.test(given) ? `ภายใน${spacedBefore(given)}` : given;
}

const DAY_FIRST =
  /^[0-9๐-๙]{1,2}(?:[/.-]|\s?(?:[ก-ฮ]{1,2}\.\s?[ก-ฮ]{1,2}\.|เม\.\s?ย\.|มี\.\s?ค\.|มิ\.\s?ย\.|[ก-๎]+(?:คม|ยน|พันธ์)))/;
const WEEKDAY_FIRST = /^(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)(?=ที่|นี้|หน้า|\s|$)/;
const MONTH_FIRST =
  /^(?:(?:[ก-ฮ]|เม|มี|มิ)\.\s?[ก-ฮ]\.|(?!เดือน|สิ้น|ต้น|กลาง|ปลาย)[ก-๎]{3,8}(?:าคม|ายน|าพันธ์))(?=\s?(?:พ\.?\s?ศ\.?\s?)?[0-9๐-๙]|\s?$|นี้|หน้า)/;
const TIME_FIRST = /^(?:[0-9๐-๙]|วัน(?!นี้)|สัปดาห์|เดือน|ไตรมาส|สิ้น|ต้น|กลาง|ปลาย|ปี)/;
