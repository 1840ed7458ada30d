/** Rectangles of cells, and their A1 names. Rows and columns count from 1. */
import { parseA1 } from '../../src/core/sheet/a1';

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `B2`, `B2:C4` or `$B$2:$C$4`; null when the text is none of these. */
export function parseArea(text: string): Area | null {
  const [from, to, more] = text.replaceAll('$', '').toUpperCase().split(':');
  const first = parseA1(from ?? '');
  const last = to === undefined ? first : parseA1(to);
  if (!first || !last || more !== undefined) return null;
  return between(first.row, first.column, last.row, last.column);
}

/** `B:C` in the same way: the first column and how many; null when the text is no such name. */
export function parseColumns(text: string): Pick<Area, 'column' | 'columns'> | null {
  const [, from, to] = /^\$?([A-Z]+):\$?([A-Z]+)$/i.exec(text) ?? [];
  const area = from && to ? parseArea(`${from}1:${to}1`) : null;
  return area && { column: area.column, columns: area.columns };
}

/** The area with these two corners, in whichever order they come. */
export function between(row1: number, column1: number, row2: number, column2: number): Area {
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** Every cell of the area, row by row. */
export function* places(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      yield { row, column };
    }
  }
}
