/** A span of years, or of short months with their years, that ends before it begins: พ.ศ. 2566 - 2560, ต.ค. 69 - ม.ค. 69. */
import { MONTHS, SHORT_MONTHS } from '../dates';
import { toArabicDigits } from '../digits';

const ERA = /พ\.?\s?ศ\.?/.source;
const CALLED = `(?:ปี(?:งบประมาณ|การศึกษา|งบ)?\\s{0,2}(?:${ERA})?|${ERA})\\s{0,2}`;
const TO = '\\s{0,2}(?:[-–—]|(?:จน)?ถึง)\\s{0,2}';
const NOT_A_DAY = `(?![\\d,]|[.:/-]\\d|\\s{0,2}(?:${[...MONTHS, ...SHORT_MONTHS.map((month) => month.replace(/\./g, '\\.?\\s?'))].join('|')}|คน|ราย|ครั้ง|แห่ง|เรื่อง|%))`;
const YEARS = new RegExp(
  `${CALLED}(?:(2[45]\\d\\d)${TO}(?:${CALLED})?(2[45]\\d\\d)|(\\d\\d)${TO}(?:${CALLED})?(\\d\\d))${NOT_A_DAY}`,
  'g',
);

const SHORT = SHORT_MONTHS.map((month) => {
  const [first = '', second = ''] = month.split('.');
  return `${first}\\.\\s?${second}\\.?`;
});
const MONTH = `(${SHORT.join('|')})\\s{0,2}(?:${ERA})?\\s{0,2}(25\\d\\d|\\d\\d)(?!\\d)`;
const MONTH_SPAN = new RegExp(
  `(?<![\\d๐-๙]\\s{0,3}|สำนักงาน\\s?)${MONTH}${TO}(?:(?:สิ้น)?เดือน\\s{0,2})?${MONTH}${NOT_A_DAY}`,
  'g',
);

/** What is told from the latest year back is no span. */
const BACKWARDS = /เปรียบเทียบ|เทียบ|ย้อนหลัง|สถิติ/;
const REACH = 60;

/** As it stands in the text; null where none does. */
export function backwardSpanIn(text: string): string | null {
  if (!/[-–—]|ถึง/.test(text) || !/ปี|ศ|[คพย]\.?\s{0,2}[0-9๐-๙]/.test(text)) return null;
  const plain = toArabicDigits(text);
  const found =
    [...plain.matchAll(YEARS)].find(isBackwards) ??
    [...plain.matchAll(MONTH_SPAN)].find(isReversed);
  if (!found) return null;
  const before = plain.slice(Math.max(0, found.index - REACH), found.index);
  return BACKWARDS.test(before) ? null : text.slice(found.index, found.index + found[0].length);
}

function isBackwards([, from, to, shortFrom, shortTo]: RegExpMatchArray): boolean {
  return Number(from ?? shortFrom) > Number(to ?? shortTo);
}

function isReversed([, from = '', fromYear = '', to = '', toYear = '']: RegExpMatchArray): boolean {
  return monthNumber(from, fromYear) > monthNumber(to, toYear);
}

const MONTHS_OF_YEAR = 12;

function monthNumber(month: string, year: string): number {
  const letters = month.replace(/[.\s]/g, '');
  const place = SHORT_MONTHS.findIndex((each) => each.replace(/\./g, '') === letters);
  return Number(year.slice(-2)) * MONTHS_OF_YEAR + place;
}
