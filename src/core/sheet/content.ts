/** All that a sheet's cells are (shown, held, computed), and which of them a formula fills. */
import { type CellPlace, type CellValue, cellAt } from './cell';
import type { Grid } from './grid';

/** A sheet by what each cell shows, what it holds, and the formula behind it ('' for none). */
export interface SheetContent {
  readonly grid: Grid;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** Formulas that fill the cells below and beside them, which then hold no formula of their own. */
const SPILLS =
  /\b(?:ARRAYFORMULA|IMPORTRANGE|FILTER|QUERY|SORT|UNIQUE|SPLIT|TRANSPOSE|SEQUENCE)\s*\(|^=\s*\{/i;

/** Cells with a formula, and those that one above or to the left may have filled. */
export function derivedCells(
  formulas: readonly (readonly string[])[],
): (place: CellPlace) => boolean {
  const spilling = placesIn(formulas).filter((place) => SPILLS.test(cellAt(formulas, place) ?? ''));
  const firstRows = new Map<number, number>();
  /** The first row of a column that one of them may fill. */
  const firstRow = (column: number) => {
    const known = firstRows.get(column);
    if (known !== undefined) return known;
    const rows = spilling.filter((from) => from.column <= column).map(({ row }) => row);
    const first = rows.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
    firstRows.set(column, first);
    return first;
  };
  return (place) => (cellAt(formulas, place) ?? '') !== '' || place.row >= firstRow(place.column);
}

/** Every place of the rows, row by row. */
export function placesIn(rows: readonly (readonly unknown[])[]): readonly CellPlace[] {
  return rows.flatMap((cells, r) => cells.map((_, c) => ({ row: r + 1, column: c + 1 })));
}
