/** Moves the years of a plan's text on by one, whole: a year is never left half rolled or in two kinds of digit. */
import { BUDDHIST_ERA, isBuddhistYear, isCommonYear } from './dates';
import { outsideAddresses, toArabicDigits, toThaiDigits } from './digits';
import {
  isCommonEraDate,
  isHistory,
  isShortYear,
  mayBeYear,
  otherEnd,
  type Surroundings,
} from './year-places';

export interface RolledText {
  readonly text: string;
  /** How many years were moved on; a year that was only mended (๒๕๔2) is not among them. */
  readonly years: number;
}

/** Further than a law's name or a date reaches back in a line. */
const REACH = 200;

/**
 * `present` is the fiscal year (B.E.) that ends. Rolled are it and the years beside it; what lies
 * further off, and the years in names of laws and orders, are history. Years with both kinds of digit
 * get Thai ones. Web and e-mail addresses stay. A text keeps its length.
 */
export function rollYears(text: string, present: number): RolledText {
  let years = 0;
  const rolled = outsideAddresses(text, (part) => {
    const plain = toArabicDigits(part);
    return part.replace(/[0-9๐-๙]+/g, (run, at: number) => {
      const around = surroundings(plain, at, run.length);
      const next = nextYear(toArabicDigits(run), around, present);
      if (next !== null) years++;
      return next === null ? mended(run) : alike(run, next);
    });
  });
  return { text: rolled, years };
}

/** One year on, in the digits that it is written in; null where the text holds no year of four digits. */
export function rollYear(text: string): string | null {
  const [run] = /[0-9๐-๙]{4}/.exec(text) ?? [];
  return run === undefined
    ? null
    : text.replace(run, alike(run, String(Number(toArabicDigits(run)) + 1)));
}

function surroundings(plain: string, at: number, length: number): Surroundings {
  const before = plain.slice(Math.max(0, at - REACH), at);
  return {
    before: before.slice(before.lastIndexOf('\n') + 1),
    after: plain.slice(at + length, at + length + REACH),
  };
}

function nextYear(digits: string, around: Surroundings, present: number): string | null {
  if (digits.length !== 4 && digits.length !== 2) return null;
  const year = yearOf(digits, around, present);
  if (year === null || isHistory(around)) return null;
  const other = otherEnd(around);
  if (other !== null && !isNextTo(other, year)) return null;
  return digits.length === 4 ? String(year + 1) : twoDigits(year + 1);
}

/** The year that the digits name, where that is the present one or beside it. */
function yearOf(digits: string, around: Surroundings, present: number): number | null {
  const near = [present - 1, present, present + 1];
  if (digits.length === 2) {
    const year = near.find((each) => twoDigits(each) === digits);
    return year !== undefined && isShortYear(around) ? year : null;
  }
  const year = Number(digits);
  if (near.includes(year)) return mayBeYear(around) ? year : null;
  return near.includes(year + BUDDHIST_ERA) && isCommonEraDate(around) ? year : null;
}

/** `2566–2570` is a plan of several years, and goes on as it is. */
function isNextTo(other: string, year: number): boolean {
  return [year - 1, year + 1].some((each) =>
    other.length === 4 ? Number(other) === each : other === twoDigits(each),
  );
}

function twoDigits(year: number): string {
  return String(year % 100).padStart(2, '0');
}

/** Thai digits where the old number has any. */
function alike(run: string, digits: string): string {
  return /[๐-๙]/.test(run) ? toThaiDigits(digits) : digits;
}

/** A year that stays is still written in one kind of digit. */
function mended(run: string): string {
  const year = Number(toArabicDigits(run));
  const isYear = run.length === 4 && (isBuddhistYear(year) || isCommonYear(year));
  return isYear ? alike(run, toArabicDigits(run)) : run;
}
