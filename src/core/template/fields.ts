/** The values that a template is filled with: one for each tag, items within items for loops. */
import type { CellValue } from '../sheet/cell';
import { TAGS, tagKey } from './tags';

/** Nothing was filled in, so a condition on it is false; in its place the memo prints `blank`. */
export interface Blank {
  readonly blank: string;
}

export type MemoValue = CellValue | Blank;

/** By tag key (see `tagKey`); a loop holds the fields of each of its items. */
export type MemoFields = ReadonlyMap<string, MemoValue | readonly MemoFields[]>;

const WHEN_EMPTY: ReadonlyMap<string, string> = new Map(
  TAGS.map(({ loop, name, whenEmpty }) => [placeKey(loop, tagKey(name)), whenEmpty]),
);

/** Worked out once: thousands of items have the same names. */
const KEYS: ReadonlyMap<string, string> = new Map(TAGS.map(({ name }) => [name, tagKey(name)]));

/** Fields of one loop's item (`loop` is its Thai name), or of the memo itself (null). */
export function fieldsOf(
  loop: string | null,
  values: Readonly<Record<string, MemoValue | readonly MemoFields[]>>,
): MemoFields {
  return new Map(
    Object.entries(values).map(([name, value]) => {
      const key = KEYS.get(name) ?? tagKey(name);
      const blank = value === '' ? (WHEN_EMPTY.get(placeKey(loop, key)) ?? '') : '';
      return [key, blank === '' ? value : { blank }];
    }),
  );
}

function placeKey(loop: string | null, key: string): string {
  return `${loop ?? ''}/${key}`;
}

export function isBlank(value: MemoValue): value is Blank {
  return typeof value === 'object' && 'blank' in value;
}

/** Nothing, or nothing but white space; zero and no are values. */
export function isEmpty(value: MemoValue): boolean {
  return typeof value === 'string' ? value.trim() === '' : isBlank(value);
}
