/** Which round of a year, or which year, the heads over a status speak of; and whether they speak of a target. */
import { once } from '../../once';
import { FIRST_MONTH, MONTHS, SHORT_MONTHS } from '../../text/dates';
import { toArabicDigits } from '../../text/digits';

/** What is to be reached, the papers about it, what may be chosen, or what was said before, where another column says what holds. */
const NO_RESULT =
  /ตามแผน|ตัวเลือก|(?<!(?:ร้อยละ|เปอร์เซ็นต์|%)\s?ของ\s?)เป้าหมาย|คาดหวัง|คาดการณ์|ที่คาด|เอกสาร|(?:^|[\s(])แผน(?:งาน|การ(?:ดำเนินงาน|ดำเนินการ|ปฏิบัติงาน))?(?=[\s()]|$)|เดิม|(?:ก่อนหน้า|(?:ครั้ง|ปี|รอบ|เดือน|ไตรมาส|งวด|สัปดาห์)(?:ก่อน|ที่แล้ว|ที่ผ่านมา))|target|plan(?:ned)?\b|previous|last (?:year|quarter|month|round|time)/i;

/** A round whose place nobody can tell. */
const ROUND = /รอบ|ไตรมาส|ครั้งที่|เดือน|round|quarter/i;

/** How many months of the fiscal year each covers; what holds now, or sums all up, goes before any. */
const IN_WORDS: readonly (readonly [words: RegExp, months: number])[] = [
  [/(?:ครึ่ง(?:ปี)?|เดือน)\s?แรก|กลางปี|mid-?year|first half|\bh1\b/i, 6],
  [/(?:ครึ่ง(?:ปี)?|เดือน)\s?หลัง|สิ้นปี|ปลายปี|ทั้งปี|year-?end|second half|full year|\bh2\b/i, 12],
  [
    /ปัจจุบัน|ล่าสุด|(?:ครั้ง|ปี|รอบ|เดือน|ไตรมาส|งวด|สัปดาห์)นี้|สรุป|ภาพรวม|โดยรวม|(?:^|\s)รวม(?:ทั้งปี|ทั้งสิ้น)?(?=\s|$)|current|latest|overall/i,
    99,
  ],
];
const IN_MONTHS = /([0-9]{1,2})\s?-?\s?(?:เดือน|months?\b)/i;
const QUARTER = /(?:ไตรมาส(?:\s?ที่)?\s?|quarter\s?|\bq\.?\s?)([1-4])(?![0-9])/i;
const COUNTED = /(?:ครั้ง|รอบ|งวด|ระยะ|round)(?:\s?ที่)?\s?([0-9]{1,2})(?![0-9])/i;
/** ผลการดำเนินงาน over 1, 2, 3, 4; but หมู่ 1 is a village, and ขั้นที่ 1 a step. */
const BARE =
  /(?:^|(?<!(?:หมู่(?:บ้าน)?|ชุมชน|เขต|กลุ่ม|ศูนย์|สาย|แห่ง|โรงเรียน|หน่วย(?:งาน)?|คน|ทีม|รุ่น|ข้อ|กิจกรรม|โครงการ|ขั้น(?:ตอน)?|ตอน|ส่วน|ด้าน|มาตรการ|จุด|พื้นที่|อาคาร|สาขา|ระดับ|ฝ่าย|กอง|สำนัก|ตัวชี้วัด|unit|group|team|step|village|site)(?:ที่)?)\s)([1-9]|1[0-2])$/i;
const YEAR =
  /(?:ปี(?:งบประมาณ)?|พ\.\s?ศ\.|fy)\s?(?:พ\.\s?ศ\.\s?)?([0-9]{4}|[0-9]{2})(?![0-9])|(?<![0-9])(2[45][0-9]{2}|20[0-9]{2})(?![0-9])/i;
const DAY = /(?<![0-9])[0-9]{1,2}\/([0-9]{1,2})\/([0-9]{4}|[0-9]{2})(?![0-9])/;
const YEAR_BEHIND = /^[\s.]{0,3}(?:พ\.\s?ศ\.\s?)?([0-9]{4}|[0-9]{2})(?![0-9])/;
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_NAMES = [...MONTHS, ...SHORT_MONTHS, ...ENGLISH_MONTHS];
const MONTH = once(() => {
  const short = SHORT_MONTHS.map((name) => name.slice(0, -1).replace('.', '\\.'));
  return new RegExp(
    [...MONTHS, ...short, ...ENGLISH_MONTHS.map((name) => `\\b${name}`)].join('|'),
    'gi',
  );
});
export const MONTHS_IN_YEAR = 12;
const CENTURY = 100;

/** Places of one kind, with or without a year, can be told apart. */
export interface Place {
  readonly kind: 'months' | 'count' | 'day' | 'year';
  /** Its last two digits; '' where none is named. */
  readonly year: string;
  readonly number: number;
}

export function isTarget(heads: string): boolean {
  return NO_RESULT.test(heads);
}

export function isRound(heads: string): boolean {
  return placeOf(heads) !== null || ROUND.test(heads);
}

/** Null where the heads name no round, month or year. */
export function placeOf(heads: string): Place | null {
  const text = toArabicDigits(heads);
  const month = lastMonthIn(text);
  const day = dayIn(text, month);
  if (day !== null) return { kind: 'day', year: '', number: day };
  const [, named, bare = ''] = YEAR.exec(text) ?? [];
  const year = (named ?? bare).slice(-2);
  const months = monthsIn(text, month);
  if (months !== null) return { kind: 'months', year, number: months };
  const count = (COUNTED.exec(text) ?? BARE.exec(text))?.[1];
  if (count !== undefined) return { kind: 'count', year, number: Number(count) };
  return year === '' ? null : { kind: 'year', year, number: 0 };
}

function monthsIn(text: string, month: FoundMonth | null): number | null {
  const words = IN_WORDS.find(([pattern]) => pattern.test(text));
  if (words) return words[1];
  const months = IN_MONTHS.exec(text)?.[1];
  if (months !== undefined) return Number(months);
  const quarter = QUARTER.exec(text)?.[1];
  if (quarter !== undefined) return Number(quarter) * 3;
  return month && ((month.number - FIRST_MONTH + MONTHS_IN_YEAR) % MONTHS_IN_YEAR) + 1;
}

/** A month with its year needs no fiscal year: 30 ก.ย. 68 comes before 31 มี.ค. 69. */
function dayIn(text: string, month: FoundMonth | null): number | null {
  const [, numbered, year = ''] = DAY.exec(text) ?? [];
  if (numbered !== undefined) return monthsSince(year, Number(numbered));
  const behind = month && YEAR_BEHIND.exec(text.slice(month.end))?.[1];
  return month && behind ? monthsSince(behind, month.number) : null;
}

function monthsSince(year: string, month: number): number {
  return Number(year.slice(-2)) * MONTHS_IN_YEAR + month;
}

interface FoundMonth {
  readonly number: number;
  /** Where its name ends. */
  readonly end: number;
}

/** Of ต.ค.–มี.ค. the latter, which the round ends with. */
function lastMonthIn(text: string): FoundMonth | null {
  const [last] = [...text.matchAll(MONTH())].slice(-1);
  if (!last) return null;
  const name = last[0].toLowerCase();
  const at = MONTH_NAMES.findIndex((each) => each.startsWith(name));
  return { number: (at % MONTHS_IN_YEAR) + 1, end: last.index + name.length };
}

/** A year that has yet to come for a sheet of that year. */
export function isAhead(heads: string, year: number | null): boolean {
  return year !== null && Number(placeOf(heads)?.year) > year % CENTURY;
}

/** Which of them is the last: by their places where these can be told apart, and otherwise from left to right. */
export function lastOf<Each>(
  all: readonly Each[],
  placed: (each: Each) => Place | null,
): Each | undefined {
  const places = all.map(placed);
  const [first] = places;
  const areAlike = places.every(
    (place) => first && place?.kind === first.kind && (place.year === '') === (first.year === ''),
  );
  const laterBy = (one: Place | null, other: Place | null) =>
    areAlike && one && other
      ? Number(one.year) - Number(other.year) || one.number - other.number
      : 0;
  const [last] = all
    .map((each, index) => ({ each, index, place: places[index] ?? null }))
    .sort((one, other) => laterBy(other.place, one.place) || other.index - one.index);
  return last?.each;
}

/** What holds in the months after a fiscal year is told of that year still. */
export const MONTHS_LATE = 3;

/** Which month of a fiscal year (B.E.) a day's place is, from 1 for October; below 1 or above 12 in another year. */
export function monthOfYear(dayNumber: number, fiscalYear: number): number {
  return dayNumber - ((fiscalYear % CENTURY) - 1) * MONTHS_IN_YEAR - (FIRST_MONTH - 1);
}
