/** The days and months that a text names in English: `31 Mar`, `by 30 September 2026`, `June 2026`, `March 31, 2026`. */
import { writtenYear } from '../dates';

const MONTHS = [
  'Jan(?:uary)?',
  'Feb(?:ruary)?',
  'Mar(?:ch)?',
  'Apr(?:il)?',
  'May',
  'June?',
  'July?',
  'Aug(?:ust)?',
  'Sept?(?:ember)?',
  'Oct(?:ober)?',
  'Nov(?:ember)?',
  'Dec(?:ember)?',
];
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(\\d{4}|\\d{2})(?!\\d|[.,:/]\\d)';
/** Letters of a month in capitals or with one: may is a word too. */
const NAMES = MONTHS.map((month) => `(${month})`).join('|');
const DATES = new RegExp(
  `(?<![A-Za-z\\d])(?:${DAY}(?:\\s{0,2}[-–]\\s{0,2}${DAY})?[\\s-]{0,2}(?:of\\s)?)?(?:${NAMES})(?![A-Za-z])\\.?(?:\\s${DAY}(?!\\d|[:.]\\d)(?=,?\\s\\d{4}|[^\\d\\s]|$|\\s[^\\d]))?(?:(?:,?\\s{0,2}|-)${YEAR})?`,
  'gi',
);

interface EnglishDate {
  readonly at: number;
  readonly end: number;
  readonly day: number | null;
  readonly month: number;
  /** Of the Buddhist era. */
  readonly year: number | null;
}

export function englishDatesIn(text: string): readonly EnglishDate[] {
  if (!/[A-Z][a-zA-Z]{2}/.test(text)) return [];
  return [...text.matchAll(DATES)].flatMap((match) => {
    const [whole, first, last, ...groups] = match;
    const name = groups.findIndex((group) => group !== undefined);
    const [behind, digits] = groups.slice(MONTHS.length);
    const month = groups[name];
    const day = last ?? first ?? behind;
    // `31 Mar 26`, but `Mar 31`.
    const year = digits ?? (first === undefined ? undefined : behind);
    if (month === undefined || name >= MONTHS.length || !/^[A-Z]/.test(month)) return [];
    if (month === 'May' && day === undefined && year === undefined) return [];
    const date = { at: match.index, end: match.index + whole.trimEnd().length, month: name + 1 };
    const number = day === undefined ? null : Number(day);
    if (number !== null && (number < 1 || number > (MOST_DAYS[name] ?? 0))) return [];
    return [{ ...date, day: number, year: year === undefined ? null : yearOf(year) }];
  });
}

const MOST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `26` behind an English month is 2026, `69` is 2569. */
const HALF = 50;

function yearOf(digits: string): number {
  return digits.length === 2 && Number(digits) < HALF
    ? writtenYear(`20${digits}`)
    : writtenYear(digits);
}
