/** Reads one typed cell as text, number, year or yes/no; none of these ever throws. */
import type { CellValue } from '../sheet/cell';
import { BUDDHIST_ERA, isBuddhistYear, isCommonYear, longThaiDate } from './dates';
import { toArabicDigits } from './digits';
import { cleanCell } from './spelling';

/** Text as cleanCell settles it; a date in the long Thai form, a tick as ใช่ or ไม่. */
export function textOf(value: CellValue): string {
  if (typeof value === 'string') return cleanCell(value);
  // 15 digits are what a sheet keeps: 0.1 + 0.2 reads 0.3 there, and so it must here.
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (typeof value === 'boolean') return value ? 'ใช่' : 'ไม่';
  return longThaiDate(value);
}

/** Digits with all their commas or none: `87,50` is no number, since nobody can tell a thousand from a half. */
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(\s*[%％٪])?$/;

/** How a number is written; `whole` keeps its commas. */
export interface WrittenNumber {
  readonly sign: string;
  readonly whole: string;
  readonly fraction: string;
  readonly percent: string;
}

/** The one reading of a number in text, in either kind of digits; null for anything else. */
export function writtenNumber(text: string): WrittenNumber | null {
  const match = NUMBER.exec(toArabicDigits(cleanCell(text)));
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', percent = ''] = match;
  return { sign, whole, fraction, percent };
}

/** `87.5`, `๘๗.๕๐`, `87.5%` (which is 87.5) or `1,234`; null for anything else. */
export function numberOf(value: CellValue): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const written = typeof value === 'string' ? writtenNumber(value) : null;
  if (!written) return null;
  const { sign, whole, fraction } = written;
  return Number(`${sign}${whole.replace(/,/g, '')}.${fraction}`);
}

/** A Buddhist-era year from `2569`, `๒๕๖๙`, `พ.ศ. 2569` or a common-era `2026`; null for the rest. */
export function buddhistYearOf(value: CellValue): number | null {
  const text = toArabicDigits(textOf(value));
  const match = /^(?:ปี)?(?:งบประมาณ)?\s*(?:[พค]\.?\s?ศ\.?\s*)?(\d{4})$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (isBuddhistYear(year)) return year;
  return isCommonYear(year) ? year + BUDDHIST_ERA : null;
}

const YES = ['ใช่', 'true', 'yes', 'y', 'ใช้', 'เปิด', 'on', '1', '/', '✓'];
const NO = ['ไม่', 'ไม่ใช่', 'false', 'no', 'n', 'ไม่ใช้', 'ปิด', 'off', '0', '-'];

/** Null where the cell is empty or says neither. */
export function yesNoOf(value: CellValue): boolean | null {
  if (typeof value === 'boolean') return value;
  const word = toArabicDigits(textOf(value)).toLowerCase();
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : null;
}

/** A dash says that there is nothing to say. */
export function saysNothing(text: string): boolean {
  return /^[-–—\s]*$/.test(text);
}
