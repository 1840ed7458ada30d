/** A mapping that says what the reader found by itself: what an office begins with when it says otherwise. */
import { textIn } from '../../sheet/cell';
import type { CleanGrid } from '../clean-grid';
import type { Header } from '../header';
import { columnKeys, type HeaderRows, widthOf } from './column-keys';
import type { ColumnRole, MappedColumn, Mapping } from './mapping';

/** With it the same is read as without. */
export function guessedMapping(grid: CleanGrid, header: Header): Mapping {
  const roles = rolesIn(header);
  return {
    rows: header.lastRow - header.firstRow + 1,
    columns: mappedColumns(grid, header, (column) => roles.get(column) ?? 'unused'),
    words: [],
  };
}

/** What each column of a header is read as; those that are left out are not read. */
export function rolesIn({ columns, notes, own }: Header): ReadonlyMap<number, ColumnRole> {
  const roles = new Map<number, ColumnRole>();
  for (const { column } of own) roles.set(column, 'own');
  for (const column of notes) roles.set(column, 'note');
  for (const [name, column] of Object.entries(columns)) roles.set(column, name as ColumnRole);
  return roles;
}

/** More columns than any table has; those behind them are read as the office's own. */
const MOST_COLUMNS = 100;

/** The columns of the sheet with their keys and headings. */
export function mappedColumns(
  grid: CleanGrid,
  rows: HeaderRows,
  roleOf: (column: number) => ColumnRole,
): readonly MappedColumn[] {
  return columnKeys(grid, rows, widthOf(grid))
    .slice(0, MOST_COLUMNS)
    .map((key, index) => ({
      key,
      text: headingText(grid, rows, index + 1),
      as: roleOf(index + 1),
    }));
}

/** A list shows no more of it. */
const SHOWN = 80;

/** The lowest text over the column, in one line. */
function headingText(
  { cells }: CleanGrid,
  { firstRow, lastRow }: HeaderRows,
  column: number,
): string {
  const texts = cells.slice(firstRow - 1, lastRow).map((row) => textIn(row, column));
  const text = texts.filter((each) => each !== '').pop() ?? '';
  return text.slice(0, SHOWN).replace(/\s+/g, ' ').trim();
}
