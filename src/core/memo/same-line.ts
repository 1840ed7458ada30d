/** The same line in other digits, with another bullet, its days or its per cent in other words: that is no answer. */
import { MONTHS, SHORT_MONTHS } from '../text/dates';
import { toArabicDigits, toThaiDigits } from '../text/digits';
import { digest } from './answer-columns';

/** The digests of a line, without its spaces, in either kind of digits. */
export function digestsOf(line: string): readonly string[] {
  const typed = [line, toArabicDigits(line), toThaiDigits(line)];
  return [...new Set(typed)].map(digest);
}

/** The same as it may have been typed before: with another bullet or number in front, in brackets, and its days written otherwise. */
export function digestsBefore(line: string): readonly string[] {
  const plain = toArabicDigits(line);
  const bare = plain.replace(BULLET, '').replace(BRACKETS, '$1');
  const days = new Set([bare, ...DAY_FORMS.map((form) => withDays(bare, form))]);
  const forms = [...days].flatMap((each) => [
    each,
    `(${each})`,
    ...BULLETS.map((sign) => sign + each),
  ]);
  const typed = [plain, ...forms].flatMap((each) => [each, toThaiDigits(each)]);
  return [...new Set([line, ...typed])].map(digest);
}

const BULLET = /^(?:[-–—•*·▪●]|\(?[0-9]{1,2}[.)](?![0-9]))/;
/** Below a mark evidence stands in brackets, and in a column of its own it does not. */
const BRACKETS = /^\(([^()]*)\)$/;
const BULLETS = ['-', '–', '•', '*', ...Array.from({ length: 9 }, (_, at) => `${at + 1}.`)];

const NAMES = [...MONTHS, ...SHORT_MONTHS, ...SHORT_MONTHS.map((name) => name.replace(/\./g, ''))];
const NAME = NAMES.map((name) => name.replace(/\./g, '\\.')).join('|');
const DAY = new RegExp(
  `(?<![0-9/])([0-9]{1,2})(?:(${NAME})(?:พ\\.?ศ\\.?)?|/([0-9]{1,2})/)(25[0-9]{2}|[0-9]{2})(?![0-9/])`,
  'g',
);

/** `69` is 2569. */
const CENTURY = 2500;

type DayForm = (day: number, month: number, year: number) => string;

const DAY_FORMS: readonly DayForm[] = [
  (day, month, year) => `${day}${MONTHS[month]}${year}`,
  (day, month, year) => `${day}${MONTHS[month]}พ.ศ.${year}`,
  (day, month, year) => `${day}${SHORT_MONTHS[month]}${year}`,
  (day, month, year) => `${day}${SHORT_MONTHS[month]}${year % 100}`,
  (day, month, year) => `${day}${MONTHS[month]}${year % 100}`,
  (day, month, year) => `${day}/${month + 1}/${year}`,
  (day, month, year) => `${day}/${month + 1}/${year % 100}`,
];

function withDays(line: string, form: DayForm): string {
  return line.replace(DAY, (typed: string, day: string, name = '', number = '', year = '') => {
    const month = name === '' ? Number(number) - 1 : NAMES.indexOf(name) % MONTHS.length;
    if (month < 0 || month >= MONTHS.length) return typed;
    return form(Number(day), month, (Number(year) % 100) + CENTURY);
  });
}

const PERCENT =
  /^\(?(?:(?:ร้อยละ)([0-9]{1,3}(?:\.[0-9]{1,2})?)|([0-9]{1,3}(?:\.[0-9]{1,2})?)(?:%|เปอร์เซ็นต์))\)?$/;

/** `50` of a line that says a per cent and no more; ''. */
export function percentOfLine(line: string): string {
  const found = PERCENT.exec(toArabicDigits(line));
  return found ? String(Number(found[1] ?? found[2])) : '';
}

/** The digests of a line that says this per cent and no more. */
export function percentDigests(percent: string): readonly string[] {
  const lines = [`${percent}%`, `ร้อยละ${percent}`, `${percent}เปอร์เซ็นต์`];
  return lines.flatMap((line) => [...digestsOf(line), ...digestsOf(`(${line})`)]);
}
