/** Leaves out the tables of other years, where a memo shows some beside its own to compare or to announce them. */
import { type Doubt, quoted } from '../block';
import type { MemoRow } from './memo-row';

type YearKind = 'next-year' | 'last-year';

/** `caption` is what stands above the table. */
export function yearDoubt(kind: YearKind, table: number, caption: string): Doubt {
  return { kind, text: quoted(caption), place: { paragraph: null, table, row: null } };
}

/** Without the tables of other years, where there are some of the memo's own, or of none that is named. */
export function ofOneYear(rows: readonly MemoRow[], fiscalYear: number | null) {
  const years = rows.flatMap(({ time }) => time.year ?? []);
  const own = fiscalYear ?? Math.max(...years);
  const isOwn = ({ time }: MemoRow) => time.year === null || time.year === own;
  if (!rows.some(isOwn)) return { rows, left: [] };
  const left = new Map<number, YearKind>();
  for (const row of rows) {
    const { table } = row.place;
    if (table === null || isOwn(row)) continue;
    left.set(table, (row.time.year ?? own) > own ? 'next-year' : 'last-year');
  }
  return {
    rows: rows.filter(isOwn),
    left: [...left].map(([table, kind]) => ({ table, kind })),
  };
}
