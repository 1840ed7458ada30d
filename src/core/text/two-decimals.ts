/** Writes a number with two decimals, as scores and per cents are shown. */
import type { CellValue } from '../sheet/cell';
import { textOf, writtenNumber } from './cell-text';
import { toThaiDigits } from './digits';

/** Before the point: with the two behind it, what a number holds exactly. */
const MOST_DIGITS = 13;

/**
 * `87.5` is `87.50`, half goes up (away from zero). Text keeps its kind of digits, its commas and its
 * per cent sign; null for what is no number.
 */
export function twoDecimalsOf(value: CellValue): string | null {
  if (typeof value === 'object' || typeof value === 'boolean') return null;
  const text = textOf(value);
  const number = writtenNumber(text);
  if (!number) return null;
  const { sign, whole, fraction, percent } = number;
  const digits = whole.replace(/,/g, '');
  if (digits.length > MOST_DIGITS) return null;
  const written = hundredths(digits, fraction);
  const grouped = whole.includes(',') ? withCommas(written) : written;
  const result = (/[1-9]/.test(written) ? sign : '') + grouped + percent;
  return /[๐-๙]/.test(text) ? toThaiDigits(result) : result;
}

export function twoDecimals(value: number): string {
  return twoDecimalsOf(value) ?? value.toFixed(2);
}

/** By the digits and not by the number: 1.005 is a little less than that as a number. */
function hundredths(whole: string, fraction: string): string {
  const up = (fraction[2] ?? '0') >= '5' ? 1 : 0;
  const digits = String(Number(whole + fraction.slice(0, 2).padEnd(2, '0')) + up).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function withCommas(written: string): string {
  return written.replace(/\B(?=(?:\d{3})+\.)/g, ',');
}
