/** Decides which activity a page speaks of whose status is to be said or taken back, wherever its row stands by now. */
import type { Activity } from '../../../core/measures/measure';
import { a1, parseA1 } from '../../../core/sheet/a1';
import type { Grid } from '../../../core/sheet/grid';
import { titleKey } from '../../../core/text/loose-name';
import type { Reading } from '../../session';
import { type KnownRows, knownRows } from './row-code';
import { statusColumns } from './with-rows';

export interface StatusPlace {
  readonly sheet: string;
  /** Where the finding is. */
  readonly cell: string;
  /** What its row is known by; a page of an earlier build says none, and its row stays where it was or is not found. */
  readonly row?: string | undefined;
  /** The measure that was shown there. */
  readonly title: string;
}

export interface ActivityNow {
  readonly activity: Activity;
  /** How many rows below the place where it was. */
  readonly below: number;
  /** As the page is to say it from now on. */
  readonly at: Pick<StatusPlace, 'cell' | 'row'>;
  readonly rows: KnownRows;
  /** The columns by which no row is known, since a status is written there. */
  readonly own: readonly number[];
}

/** Of the one sheet that was read. */
export function textsIn({ sheets: [read] }: Pick<Reading, 'sheets'>): Grid['cells'] {
  return read?.texts ?? [];
}

/** Null where the row is another measure's, gone, or may be either of two. `written` are further columns of its status. */
export function activityNow(
  { measures, table, sheets }: Reading,
  { cell, row: code, title }: StatusPlace,
  written: readonly number[] = [],
): ActivityNow | null {
  const asked = parseA1(cell);
  if (!asked || !table) return null;
  const rows = knownRows(textsIn({ sheets }));
  const own = [...statusColumns(table), asked.column, ...written];
  const row = code === undefined ? asked.row : rows.find(code, asked.row, own);
  const measure = measures.find(({ activities }) => activities.some((each) => each.row === row));
  const activity = measure?.activities.find((each) => each.row === row);
  if (row === null || !activity || titleKey(measure?.title ?? '') !== titleKey(title)) return null;
  const now = { ...asked, row };
  return {
    activity,
    below: row - asked.row,
    at: { cell: a1(now), ...(code !== undefined && { row: rows.codeOf(row, own) }) },
    rows,
    own,
  };
}
