/** Leaves out the tables of other years, where a memo shows some beside its own to compare or to announce them. */
import { type Doubt, quoted } from '../block';
import type { MemoRow } from './memo-row';

type YearKind = 'next-year' | 'last-year';

/** `caption` is what stands above the table. */
export function yearDoubt(kind: YearKind, table: number, caption: string): Doubt {
  return { kind, text: quoted(caption), place: { paragraph: null, table, row: null } };
}

export interface OfYear {
  readonly rows: readonly MemoRow[];
  /** The tables that were left out. */
  readonly left: readonly { readonly table: number; readonly kind: YearKind }[];
}

/**
 * Results of one year say nothing of a plan of another, whatever numbers they share: those of the memo's year stay, or
 * what it reports on where neither is.
 */
export function apartByYear(plan: OfYear, results: OfYear, fiscalYear: number | null) {
  const [planned, reported] = [onlyYear(plan.rows), onlyYear(results.rows)];
  if (planned === null || reported === null || planned === reported) return { plan, results };
  return planned === fiscalYear
    ? { plan, results: leftOut(results, reported > planned ? 'next-year' : 'last-year') }
    : { plan: leftOut(plan, planned > reported ? 'next-year' : 'last-year'), results };
}

/** The year that all of them name; null where any names none. */
function onlyYear(rows: readonly MemoRow[]): number | null {
  const [year = null, ...others] = new Set(rows.map(({ time }) => time.year));
  return others.length === 0 ? year : null;
}

function leftOut({ rows, left }: OfYear, kind: YearKind): OfYear {
  const tables = new Set(rows.flatMap(({ place: { table } }) => table ?? []));
  return { rows: [], left: [...left, ...[...tables].map((table) => ({ table, kind }))] };
}

/** Without the tables of other years, where there are some of the memo's own, or of none that is named. */
export function ofOneYear(rows: readonly MemoRow[], fiscalYear: number | null): OfYear {
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
