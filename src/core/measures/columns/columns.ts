/** Where the columns of a table stand, and whether they say a status. */
import type { ColumnName } from '../headings';
import type { Status } from '../measure';

/** Where each column stands, from 1. */
export type Columns = Readonly<Partial<Record<ColumnName, number>>>;

export const STATUSES: readonly Status[] = ['not-started', 'in-progress', 'done'];

/** Any two mark columns, or one in words, beside a title. */
export function hasStatus(columns: Columns): boolean {
  return columns.status !== undefined || marksForm(columns);
}

export function marksForm(columns: Columns): boolean {
  return STATUSES.filter((status) => columns[status] !== undefined).length >= 2;
}

export function isStatus(column: ColumnName | null | undefined): column is Status {
  return STATUSES.includes(column as Status);
}
