/** How a value comes out in the memo, and whether a condition on it holds. */
import type { CellValue } from '../measures/measure';
import { thaiDigitsInText, toArabicDigits } from '../thai/digits';
import { textOf } from './cell-text';
import { isBlank, type MemoValue } from './fields';
import type { Filter } from './filters';

/** Whether a condition on a value holds: there is one, and it is neither zero nor no. */
export function isGiven(value: MemoValue): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value === 'object' ? !isBlank(value) : Boolean(value);
}

/** Text fit for XML but not escaped; the last filter that chooses digits overrules `thaiDigits`. */
export function printed(value: MemoValue, filters: readonly Filter[], thaiDigits: boolean): string {
  if (typeof value === 'object' && isBlank(value)) return value.blank;
  const changed = filters.reduce<CellValue>((last, { change }) => change?.(last) ?? last, value);
  // Text as it is: the spaces before a month are room for the pen.
  const text = typeof changed === 'string' ? changed : textOf(changed);
  const chosen = filters.map(({ digits }) => digits).filter((digits) => digits !== undefined);
  const digits = chosen.pop() ?? (thaiDigits ? 'thai' : null);
  const clean = text.replace(/\r\n?/g, '\n').replace(NOT_XML, '');
  if (digits === 'arabic') return toArabicDigits(clean);
  return digits === 'thai' ? thaiDigitsInText(clean) : clean;
}

/** Control characters but for tab and line break, and halves of pairs: no XML may hold them (XML 1.0, 2.2). */
const NOT_XML = /[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu;
