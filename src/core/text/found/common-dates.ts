/** Days in figures with a year of the common era, 12/3/2026 and 2026-03-12, and as an official paper has them. */
import { BUDDHIST_ERA, MONTHS } from '../dates';
import { outsideAddresses } from '../digits';
import { daysIn } from './written-date';

export interface CommonDate {
  /** As it stands in the text. */
  readonly text: string;
  /** The same day of the Buddhist era. */
  readonly meant: string;
}

const DAY_FIRST = /(?<![\w.,:/-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?![\w,]|[./:-]\w)/g;
const YEAR_FIRST = /(?<![\w.,:/-])((?:19|20)\d\d)([/.-])(\d{1,2})\2(\d{1,2})(?![\w,]|[./:-]\w)/g;
/** 12.3.2026 with a year of the other digits is none that a computer writes: see dates-in-text. */
const HINT = /(?:19|20)\d\d/;

/** Days that there are, in no order; none of an address or a file's name. */
export function commonDatesIn(text: string): readonly CommonDate[] {
  if (!HINT.test(text)) return [];
  const found: CommonDate[] = [];
  outsideAddresses(text, (part) => {
    for (const match of part.matchAll(DAY_FIRST)) {
      const [whole, day = '', sign = '', month = '', year = ''] = match;
      if (!isDay(part, match.index, [year, month, day])) continue;
      found.push({ text: whole, meant: [day, month, Number(year) + BUDDHIST_ERA].join(sign) });
    }
    for (const match of part.matchAll(YEAR_FIRST)) {
      const [whole, year = '', , month = '', day = ''] = match;
      if (!isDay(part, match.index, [year, month, day])) continue;
      const name = MONTHS[Number(month) - 1];
      found.push({ text: whole, meant: `${Number(day)} ${name} ${Number(year) + BUDDHIST_ERA}` });
    }
    return part;
  });
  return found;
}

/** What stands before says that it numbers a thing, or that the era is meant. */
const NO_DAY = /(?:(?<!วัน)ที่|เลข|ข้อ|รหัส|ค\.?\s?ศ\.?)\s{0,3}$/;
const BEFORE = 12;

function isDay(
  text: string,
  at: number,
  [year, month, day]: readonly [string, string, string],
): boolean {
  const most = daysIn(Number(month), Number(year));
  const isReal =
    Number(month) >= 1 && Number(month) <= MONTHS.length && Number(day) >= 1 && Number(day) <= most;
  return isReal && !NO_DAY.test(text.slice(Math.max(0, at - BEFORE), at));
}
