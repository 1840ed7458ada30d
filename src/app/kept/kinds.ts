/** What is kept of a workbook on its hidden sheet: one row a kind, with the shape that its data have. */
import type { Acceptance } from '../../core/settled/acceptance';
import { objectOf, SHORT_TEXT, type Shape } from '../../core/shape';

interface Kind<Data> {
  /** For whoever looks at the sheet. */
  readonly label: string;
  readonly shape: Shape<Data>;
}

export const KINDS = {
  acceptance: {
    label: 'ถูกต้องแล้ว',
    shape: objectOf<Omit<Acceptance, 'key' | 'when'>>({
      rule: SHORT_TEXT,
      text: SHORT_TEXT,
      title: SHORT_TEXT,
    }),
  },
} as const satisfies Readonly<Record<string, Kind<unknown>>>;

export type KindName = keyof typeof KINDS;

export type DataOf<Name extends KindName> =
  (typeof KINDS)[Name]['shape'] extends Shape<infer Data> ? Data : never;
