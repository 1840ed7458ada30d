/**
 * The days and months that a text names, each with its year where the text tells it: of a span only its end, since the
 * start of one is no deadline.
 */

import { everyMatch } from '../../every-match';
import { MONTHS, SHORT_MONTHS, writtenYear } from '../dates';
import { toArabicDigits } from '../digits';
import { datesIn } from './dates-in-text';
import { englishDatesIn } from './english-dates';

export interface NamedTime {
  readonly at: number;
  readonly end: number;
  /** Null where only the month is named. */
  readonly day: number | null;
  readonly month: number;
  /** Of the Buddhist era; null where the text does not tell. */
  readonly year: number | null;
  /** What is due is due before: ก่อนวันที่ 1 เมษายน. */
  readonly isBefore?: boolean;
}

interface Found extends NamedTime {
  /** No such day, or no such year: it is of no use, and gives its place to no other. */
  readonly isFaulty?: boolean;
  /** `ก.พ.` and `ก.ค.` are offices too. */
  readonly isDoubtful?: boolean;
}

/** In the order written. */
export function namedTimes(text: string): readonly NamedTime[] {
  const dated = datesIn(text).map(
    ({ at, text: written, day, month, year, fault }): Found => ({
      at,
      end: at + written.length,
      day,
      month,
      year,
      isFaulty: fault === 'day' || (fault !== null && year === null),
    }),
  );
  const plain = toArabicDigits(text);
  const afterThai = without(plain, dated);
  const english = englishDatesIn(afterThai);
  const rest = without(afterThai, english);
  const found = [...dated, ...english, ...numbersIn(rest), ...monthsIn(rest)].sort(
    (one, other) => one.at - other.at || (one.day ?? 0) - (other.day ?? 0),
  );
  return withYears(found, plain)
    .filter((time, place, all) => isDue(time, place, all, plain))
    .map((time) => {
      const before = plain.slice(Math.max(0, time.at - NEAR), time.at);
      return BEFORE_THAT.test(before) ? { ...time, isBefore: true } : time;
    });
}

const BEFORE_THAT = /(?<!ไม่)ก่อน(?:ถึง)?\s{0,2}(?:วันที่|เดือน)?\s{0,2}$/;

/** What is a date's own is no month that stands alone; all else keeps its place. */
function without(text: string, times: readonly NamedTime[]): string {
  const kept: string[] = [];
  let from = 0;
  for (const { at, end } of times) {
    // Both days of a span stand in one place.
    if (at < from) continue;
    kept.push(text.slice(from, at), '\n'.repeat(end - at));
    from = end;
  }
  return kept.join('') + text.slice(from);
}

/**
 * `30/4/69`, `30-4-2026`; of `31/3` two numbers may be of anything, but for the last day of a month.
 */
function numbersIn(text: string): readonly Found[] {
  const whole = everyMatch(text, WHOLE).flatMap((match) => {
    const [written, day, , month, digits = ''] = match;
    return numbered(match.index, written, [Number(day), Number(month)], writtenYear(digits));
  });
  const short = everyMatch(text, DAY_AND_MONTH).flatMap((match) => {
    const [day, month] = [Number(match[1]), Number(match[2])];
    if (!LAST_DAYS[month - 1]?.includes(day)) return [];
    return numbered(match.index, match[0], [day, month], null);
  });
  return [...whole, ...short];
}

const WHOLE = /(?<![\d.,:/-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d,]|[./:-]\d)/g;
const DAY_AND_MONTH = /(?<![\d.,:/-])(\d{2})\/(\d{1,2})(?![\d,]|[./:-]\d)/g;

function numbered(
  at: number,
  written: string,
  [day, month]: readonly [number, number],
  year: number | null,
): readonly Found[] {
  const longest = Math.max(...(LAST_DAYS[month - 1] ?? []));
  return day >= 1 && day <= longest ? [{ at, end: at + written.length, day, month, year }] : [];
}

const LAST_DAYS: readonly (readonly number[])[] = MONTHS.map((_, month) =>
  month === 1 ? [28, 29] : [new Date(Date.UTC(2026, month + 1, 0)).getUTCDate()],
);

const SHORT = SHORT_MONTHS.map((month) => {
  const [first = '', second = ''] = month.split('.');
  return `${first}\\.\\s?${second}(?:\\.|(?=[\\s\\d)]|$))`;
}).join('|');
const BEFORE_SHORT = '(?<=^|[^ก-๎.]|เดือน|สิ้น|ต้น|กลาง|ปลาย|ภายใน|ช่วง|ถึง|และ|กับ)';
/** Not the 69 of `มี.ค. 69 คน`, and no part of a longer number. */
const COUNTED = '\\s{0,2}(?:คน|ราย|ครั้ง|แห่ง|เรื่อง|ชุด|%|บาท|วัน|เดือน|น\\.|นาที|ฉบับ)';
const YEAR = `(?:\\s{0,2}(?:พ\\.?ศ\\.?|ปี)?\\s{0,2}(\\d{4}|\\d{2})(?!\\d|[.,:/]\\d|${COUNTED}))?`;
const ALONE = new RegExp(
  `(${MONTHS.join('|')})|${BEFORE_SHORT}(${SHORT})(?![ก-๎](?![ก-๎]))${YEAR}`,
  'g',
);

function monthsIn(text: string): readonly Found[] {
  const found = everyMatch(text, ALONE);
  return found
    .map((match): Found => {
      const [whole, long, short = '', digits] = match;
      const letters = short.replace(/[\s.]/g, '');
      const month =
        long === undefined
          ? SHORT_MONTHS.findIndex((each) => each.replace(/\./g, '') === letters)
          : (MONTHS as readonly string[]).indexOf(long);
      const before = text.slice(Math.max(0, match.index - NEAR), match.index);
      return {
        at: match.index,
        end: match.index + whole.trimEnd().length,
        day: null,
        month: month + 1,
        year: digits === undefined ? null : writtenYear(digits),
        isDoubtful: /^ก[พค]$/.test(letters) && digits === undefined && !SURE.test(before),
      };
    })
    .filter((time, place, all) => {
      const isNear = (other: Found | undefined) =>
        other !== undefined &&
        isListed(text.slice(Math.min(time.end, other.end), Math.max(time.at, other.at)));
      return !time.isDoubtful || isNear(all[place - 1]) || isNear(all[place + 1]);
    });
}

const SURE = /(?:เดือน|สิ้น|ต้น|กลาง|ปลาย|ภายใน|ช่วง)\s?$/;

/** What is further off belongs to something else. */
const NEAR = 24;
const OF_A_DAY = '\\s{0,2}(?:(?:ภายใน|สิ้น|ปลาย)\\s?)?(?:วันที่|เดือน)?\\s{0,2}';
const LISTED = new RegExp(`^[\\s,;/&()\\n]{0,6}(?:และ|กับ|หรือ|ถึง|[-–—])?${OF_A_DAY}$`);
const SPAN = new RegExp(`^[\\s)]{0,3}(?:[-–—]|(?:จน)?ถึง|\\b(?:to|until|till)\\b)${OF_A_DAY}$`, 'i');
const PAIR = new RegExp(`^\\s{0,3}(?:และ|กับ|\\band\\b)${OF_A_DAY}$`, 'i');
const OPENING = '\\s{0,2}(?:วันที่|เดือน)?\\s{0,2}';
const BETWEEN = new RegExp(`(?:ระหว่าง|\\bbetween)${OPENING}$`, 'i');
/** The start of something, a document's date, or what is left out. */
const NOT_DUE = new RegExp(
  `(?:ตั้งแต่|เริ่ม(?:ต้น|ดำเนินการ)?|นับ(?:แต่|จาก|ถัดจาก)|ลงวันที่|ลว\\.|(?:ยก)?เว้น|\\b(?:since|from|starting|dated|except))${OPENING}$`,
  'i',
);

function isListed(gap: string): boolean {
  return gap.length <= NEAR && LISTED.test(gap);
}

function isDue(
  { at, end, ...time }: Found,
  place: number,
  all: readonly Found[],
  text: string,
): boolean {
  if (time.isFaulty) return false;
  const next = all[place + 1];
  const before = text.slice(Math.max(0, at - NEAR), at);
  if (NOT_DUE.test(before)) return false;
  if (next === undefined) return true;
  // Of `1–15 เมษายน` both stand in one place.
  if (next.at === at) return next.isFaulty === true;
  const gap = text.slice(end, next.at);
  if (gap.length > NEAR) return true;
  return !SPAN.test(gap) && !(PAIR.test(gap) && BETWEEN.test(before));
}

/** `31 มี.ค. และ 30 ก.ย. 2569`: one year stands for all of a list; of the year before is what comes later in it. */
function withYears(found: readonly Found[], text: string): readonly Found[] {
  const times = [...found];
  const isNext = (one: Found, other: Found) => isListed(text.slice(one.end, other.at));
  for (let place = times.length - 2; place >= 0; place -= 1) {
    const [time, next] = [times[place], times[place + 1]];
    if (!time || !next || time.year !== null || next.year === null || !isNext(time, next)) continue;
    times[place] = { ...time, year: time.month <= next.month ? next.year : next.year - 1 };
  }
  for (let place = 1; place < times.length; place += 1) {
    const [time, before] = [times[place], times[place - 1]];
    if (!time || !before || time.year !== null || before.year === null) continue;
    if (!isNext(before, time)) continue;
    times[place] = { ...time, year: time.month >= before.month ? before.year : before.year + 1 };
  }
  return times;
}
