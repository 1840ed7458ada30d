/** Whether a tag has a value, or a certain one: what `{{#…}}` and the filter เฉพาะเมื่อ ask. */
import { numberOf, textOf } from '../text/cell-text';
import { looseName } from '../text/loose-name';
import { isBlank, isEmpty, type MemoFields, type MemoValue } from './fields';
import { keyIn, keysOf } from './find-tags';

export interface Condition {
  /** The tag's name, as typed. */
  readonly name: string;
  /** As `keysOf` gives them: read once, not for each row. */
  readonly keys: readonly string[];
  /** What its value must equal, read once too; null where any will do. */
  readonly wanted: { readonly name: string; readonly number: number | null } | null;
}

/** `แท็ก` or `แท็ก=ค่า`; null where either side is missing. */
export function readCondition(text: string): Condition | null {
  const equals = text.indexOf('=');
  const name = (equals < 0 ? text : text.slice(0, equals)).trim();
  if (name === '') return null;
  const keys = keysOf(name);
  if (equals < 0) return { name, keys, wanted: null };
  const value = text.slice(equals + 1).trim();
  if (value === '') return null;
  return { name, keys, wanted: { name: looseName(value), number: numberOf(value) } };
}

/** In the innermost of the scopes (the last) that knows the tag. */
export function holds({ keys, wanted }: Condition, scopes: readonly MemoFields[]): boolean {
  for (let index = scopes.length - 1; index >= 0; index--) {
    const scope = scopes[index] as MemoFields;
    const key = keyIn(scope, keys);
    const value = key === null ? undefined : scope.get(key);
    if (value === undefined) continue;
    if (isItems(value)) return wanted === null && value.length > 0;
    return wanted === null ? isGiven(value) : equalsLoosely(value, wanted);
  }
  return false;
}

/** There is a value, and it is neither zero nor no. */
export function isGiven(value: MemoValue): boolean {
  if (isEmpty(value) || !value) return false;
  // Settings and per cents come as text: there too 0.00 is none.
  return typeof value !== 'string' || !(NO.test(value) || numberOf(value) === 0);
}

const NO = /^\s*(?:ไม่|ไม่ใช่|no|false)\s*$/i;

export function isItems(value: MemoValue | readonly MemoFields[]): value is readonly MemoFields[] {
  return Array.isArray(value);
}

/** As numbers where both are (100 is 100.00), else as names are compared: spaces do not matter. */
function equalsLoosely(value: MemoValue, wanted: NonNullable<Condition['wanted']>): boolean {
  if (isBlank(value)) return false;
  const number = wanted.number === null ? null : numberOf(value);
  return number === null ? looseName(textOf(value)) === wanted.name : number === wanted.number;
}
