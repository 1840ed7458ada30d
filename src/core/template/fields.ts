/** The values that a template is filled with: one for each tag, items within items for loops. */
import type { CellValue } from '../sheet/cell';

/** Nothing was filled in, so a condition on it is false; in its place the memo prints `blank`. */
export interface Blank {
  readonly blank: string;
}

export type MemoValue = CellValue | Blank;

/** By tag key (see `tagKey`); a loop holds the fields of each of its items. */
export type MemoFields = ReadonlyMap<string, FieldValue>;

export type FieldValue = MemoValue | readonly MemoFields[];

export function isBlank(value: MemoValue): value is Blank {
  return typeof value === 'object' && 'blank' in value;
}

/** Nothing, or nothing but white space; zero and no are values. */
export function isEmpty(value: MemoValue): boolean {
  return typeof value === 'string' ? value.trim() === '' : isBlank(value);
}
