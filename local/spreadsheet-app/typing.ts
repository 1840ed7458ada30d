/**
 * What a value becomes when it is put into a cell: text is read as if it had been typed there.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setValue(Object)
 * https://support.google.com/docs/answer/56470 (plain text, numbers and dates)
 */
import { types } from 'node:util';
import { ServiceException } from '../engine/exceptions';
import { wallOf } from '../engine/zones';
import { dateFormat } from './reading';

export interface Typed {
  readonly value: string | number | boolean | Date | { formula: string; result: string } | null;
  /** The format the cell takes on where it had none. */
  readonly format?: string;
}

export interface TypingContext {
  /** The cell's number format; `@` is plain text. */
  readonly format: string;
  readonly locale: string;
  readonly timeZone: string;
}

/** https://support.google.com/drive/answer/37603 */
const LONGEST_TEXT = 50_000;

/** Throws for more than 50,000 characters, and for what no cell can hold. */
export function typed(input: unknown, context: TypingContext): Typed {
  if (input === null || input === '') return { value: null };
  if (typeof input === 'number' && Number.isFinite(input)) return { value: input };
  if (typeof input === 'boolean') return { value: input };
  if (types.isDate(input) && !Number.isNaN(input.getTime())) {
    const wall = wallOf(context.timeZone, input.getTime());
    const time = wall % 86_400_000 === 0 ? '' : ' h:mm:ss';
    return { value: new Date(wall), format: dateFormat(context.locale) + time };
  }
  if (typeof input !== 'string') {
    throw new ServiceException(`a cell cannot be given ${String(input)} (${typeof input})`);
  }
  if (input.length > LONGEST_TEXT) {
    throw new ServiceException(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  }
  if (context.format === '@') return { value: input };
  return typedText(input, context);
}

function typedText(text: string, { locale }: TypingContext): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) || null };
  const trimmed = text.trim();
  return (
    formula(text) ??
    truth(trimmed) ??
    number(trimmed) ??
    date(trimmed, locale === 'en_US') ?? { value: text }
  );
}

/** `=…`; also `+…` and `-…` before anything but a number or a space (`- ข้อความ` is a dash in a list). */
/** Only Google calculates: a formula typed here is an error to be seen, not an empty cell. */
function uncalculated(formula: string): Typed {
  return { value: { formula, result: '#ERROR!' } };
}

function formula(text: string): Typed | null {
  const bare = /^=/.test(text) || (/^[+-][^\s\d.,+-]/.test(text) && !/^[+-]$/.test(text));
  if (bare && text.length > 1) return uncalculated(text.replace(/^[=+]/, ''));
  return /^\+/.test(text) && !number(text) ? uncalculated(text.slice(1)) : null;
}

function truth(text: string): Typed | null {
  return /^(true|false)$/i.test(text) ? { value: text.toLowerCase() === 'true' } : null;
}

/** `0812345678` loses its zero, `1,234` its comma, `50%` becomes a half. */
function number(text: string): Typed | null {
  const match = /^([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)$/i.exec(text);
  if (!match) return null;
  const [, sign, digits = '', power = '', percent] = match;
  const value = Number(`${sign}${digits.replaceAll(',', '')}${power}`);
  if (percent) return { value: value / 100, format: digits.includes('.') ? '0.00%' : '0%' };
  if (power) return { value, format: '0.00E+00' };
  return digits.includes(',')
    ? { value, format: digits.includes('.') ? '#,##0.00' : '#,##0' }
    : { value };
}

/** Days, months and times in figures; month names are left as text here, unlike at Google. */
function date(text: string, monthFirst: boolean): Typed | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3], 'yyyy-mm-dd');
  const monthYear = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  if (monthYear) return day(monthYear[2], monthYear[1], '1', 'm/yyyy');
  const full = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  if (full) {
    const year = full[3]?.length === 2 ? `20${full[3]}` : full[3];
    return monthFirst
      ? day(year, full[1], full[2], 'm/d/yyyy')
      : day(year, full[2], full[1], 'd/m/yyyy');
  }
  const short = /^(\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (short) {
    const year = String(new Date().getUTCFullYear());
    return monthFirst ? day(year, short[1], short[2], 'm/d') : day(year, short[2], short[1], 'd/m');
  }
  const time = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!time) return null;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return { value: seconds / 86_400, format: time[3] ? 'h:mm:ss' : 'h:mm' };
}

/** Null where there is no such day: 31/2/2565 stays text. */
function day(year = '', month = '', date = '', format = ''): Typed | null {
  const value = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  const real = value.getUTCMonth() === Number(month) - 1 && value.getUTCDate() === Number(date);
  return real ? { value, format } : null;
}
