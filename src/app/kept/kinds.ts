/** What is kept of a workbook on its hidden sheet: one row a kind, with the shape that its data have. */
import {
  COLUMN_ROLES,
  type MappedColumn,
  type MappedWord,
  type Mapping,
  MOST_HEADER_ROWS,
  WORD_MEANINGS,
} from '../../core/measures/mapping/mapping';
import type { Acceptance } from '../../core/settled/acceptance';
import { listOf, objectOf, oneOf, SHORT_TEXT, type Shape, wholeUpTo } from '../../core/shape';

interface Kind<Data> {
  /** For whoever looks at the sheet. */
  readonly label: string;
  readonly shape: Shape<Data>;
}

/** More columns than any office's table has; all of it goes into one cell. */
const MOST_COLUMNS = 120;
const MOST_WORDS = 40;
/** More departments than any office has. */
export const MOST_SHEETS = 60;

export const MAPPING = objectOf<Mapping>({
  rows: wholeUpTo(1, MOST_HEADER_ROWS),
  columns: listOf(
    objectOf<MappedColumn>({ key: SHORT_TEXT, text: SHORT_TEXT, as: oneOf(...COLUMN_ROLES) }),
    MOST_COLUMNS,
  ),
  words: listOf(
    objectOf<MappedWord>({ text: SHORT_TEXT, means: oneOf(...WORD_MEANINGS) }),
    MOST_WORDS,
  ),
});

export const KINDS = {
  acceptance: {
    label: 'ถูกต้องแล้ว',
    shape: objectOf<Omit<Acceptance, 'key' | 'when'>>({
      rule: SHORT_TEXT,
      text: SHORT_TEXT,
      title: SHORT_TEXT,
    }),
  },
  mapping: { label: 'คอลัมน์ของชีต', shape: MAPPING },
  ticked: { label: 'ชีตที่รวมกัน', shape: listOf(SHORT_TEXT, MOST_SHEETS) },
} as const satisfies Readonly<Record<string, Kind<unknown>>>;

export type KindName = keyof typeof KINDS;

export type DataOf<Name extends KindName> =
  (typeof KINDS)[Name]['shape'] extends Shape<infer Data> ? Data : never;
