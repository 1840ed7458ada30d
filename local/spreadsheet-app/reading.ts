/** What a cell holds and what it shows. */
import type ExcelJS from 'exceljs';
import { format } from 'numfmt';
import { instantOf } from '../engine/zones';
import { isCovered } from '../workbook/extent';

/** A date is a wall clock written as if it were UTC, as .xlsx has it: without a zone. */
export type Held = string | number | boolean | Date | null;

/**
 * The value, with formulas as their last result and rich text as plain: only Google calculates.
 */
export function held(cell: ExcelJS.Cell | undefined): Held {
  if (!cell || isCovered(cell)) return null;
  // The value of a formula leaves out a result of 0 or FALSE; the cell itself does not.
  const { value } = cell;
  return plain(isFormula(value) ? cell.result : value);
}

function isFormula(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value)
  );
}

function plain(value: unknown): Held {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value.replace(/_x000D_/g, '').replace(/\r\n?/g, '\n');
  if (typeof value !== 'object' || value instanceof Date) return value as Held;
  if ('richText' in value) {
    return plain((value.richText as ExcelJS.RichText[]).map(({ text }) => text).join(''));
  }
  if ('error' in value) return String(value.error);
  if ('text' in value) return plain(value.text);
  return null;
}

/**
 * The formula as typed, '' where there is none.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#getFormulas()
 */
export function formulaIn(cell: ExcelJS.Cell | undefined): string {
  return cell && !isCovered(cell) && cell.formula ? `=${cell.formula}` : '';
}

/** As getValues gives it: an empty cell is '', a date an instant. */
export function valueIn(
  cell: ExcelJS.Cell | undefined,
  timeZone: string,
): string | number | boolean | Date {
  const value = held(cell);
  if (value instanceof Date) return new Date(instantOf(timeZone, value.getTime()));
  return value ?? '';
}

/**
 * As the cell shows it.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#getDisplayValues()
 */
export function shown(cell: ExcelJS.Cell | undefined, locale: string): string {
  const value = held(cell);
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const pattern = localPattern(cell?.numFmt, value, locale);
  if (typeof value === 'number' && (pattern === 'General' || pattern === '@')) {
    return plainNumber(value);
  }
  const serial = value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value;
  try {
    return format(pattern, serial, { locale: locale.replace('_', '-') });
  } catch {
    // A pattern that numfmt cannot read: better the bare number than no row at all.
    return typeof value === 'number' ? plainNumber(value) : value.toISOString().slice(0, 10);
  }
}

/** Formats that mean "the usual one here" differ by the spreadsheet's locale. */
function localPattern(pattern: string | undefined, value: number | Date, locale: string): string {
  if (!pattern || pattern === 'General')
    return value instanceof Date ? dateFormat(locale) : 'General';
  if (pattern === 'mm-dd-yy') return dateFormat(locale);
  if (pattern === DAY_AND_HOUR) return `${dateFormat(locale)} h:mm`;
  const digits = pattern.replace(THAI_DIGITS, (part) => (part === 't' ? '' : part));
  return BUDDHIST.test(digits)
    ? digits.replace(/y+/gi, (y) => (y.length > 2 ? 'bbbb' : 'bb'))
    : digits;
}

/** What ExcelJS calls the format 22, whose hour it takes for text. */
const DAY_AND_HOUR = 'm/d/yy "h":mm';
/** `t0` is a number in Thai digits, which numfmt does not know; a quoted t is text. */
const THAI_DIGITS = /"[^"]*"|\\.|t(?=[#0?])/g;
/** Calendar 07 in the locale code is the Buddhist one, which numfmt has under the letter b. */
const BUDDHIST = /\[\$-(?:[0-9A-F]{0,2}07[0-9A-F]{4}|[A-Z-]{0,20},[0-9A-F]{0,2}07)\]/i;

export function dateFormat(locale: string): string {
  return locale === 'en_US' ? 'm/d/yyyy' : locale === 'en_GB' ? 'dd/mm/yyyy' : 'd/m/yyyy';
}

/** "Automatic" shows whole numbers whole and up to ten significant digits of the others. */
function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return String(Number(value.toPrecision(10)))
    .replace(/e\+?/, 'E+')
    .replace('E+-', 'E-');
}

/** The text of a note; '' where there is none. */
export function noteOf(cell: ExcelJS.Cell | undefined): string {
  const note = cell?.note as string | ExcelJS.Comment | undefined;
  if (!note) return '';
  const text = typeof note === 'string' ? note : (note.texts ?? []).map((t) => t.text).join('');
  return text.replace(/\r\n?/g, '\n');
}

/** What Sheets gives a cell without a font of its own. */
const PLAIN_FONT = 'Arial';

/**
 * Of text in several fonts, that of its first letter.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#getFontFamilies()
 */
export function fontOf(cell: ExcelJS.Cell | undefined): string {
  const value = cell?.value;
  const runs =
    value && typeof value === 'object' && 'richText' in value ? value.richText : undefined;
  return runs?.[0]?.font?.name ?? cell?.font?.name ?? PLAIN_FONT;
}
