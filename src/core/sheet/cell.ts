/** What one cell of a sheet is: its place, its value, a change of it; what a cell means is left to its readers. */

/** One cell's place; rows and columns count from 1, as in the sheet. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A day without time or zone; `year` is of the common era (2026), `month` runs from 1 to 12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a cell holds once the time zone has been settled; '' when it is empty. */
export type CellValue = string | number | boolean | CalendarDate;

export interface CellChange extends CellPlace {
  readonly value: CellValue;
}

/** What stands at a place in rows that begin at A1; undefined outside them. */
export function cellAt<Value>(
  rows: readonly (readonly Value[])[],
  { row, column }: CellPlace,
): Value | undefined {
  return rows[row - 1]?.[column - 1];
}

/** A place as the key of a map or a set. */
export function keyOf({ row, column }: CellPlace): string {
  return `${row}:${column}`;
}

/** The place that a key was made of. */
export function placeOf(key: string): CellPlace {
  const [row = 1, column = 1] = key.split(':').map(Number);
  return { row, column };
}

/** What a row holds in a column, which counts from 1; '' behind its end, and where there is no such column. */
export function textIn(cells: readonly string[], column: number | undefined): string {
  return column === undefined ? '' : (cells[column - 1] ?? '');
}

/** The text at a place in rows that begin at A1; '' outside them. */
export function textAt(
  rows: readonly (readonly string[])[],
  { row, column }: { readonly row: number; readonly column: number | undefined },
): string {
  return textIn(rows[row - 1] ?? [], column);
}

/** What a row says, from left to right, without its empty cells. */
export function filledIn(cells: readonly string[]): readonly string[] {
  return cells.filter((text) => text !== '');
}

export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((text) => text === '');
}
