/** A sheet as its readers see it: texts and merges; which of them belong to a table is left to others. */
import type { CellPlace } from './cell';

/** A vertical or horizontal merge; `row` and `column` are its top left cell, from 1. */
export interface Merge extends CellPlace {
  readonly rows: number;
  readonly columns: number;
}

/** The text each cell displays, row by row from A1. */
export interface Grid {
  readonly sheet: string;
  readonly cells: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
}

/** No cell shows anything. */
export function isBlank(cells: Grid['cells']): boolean {
  return cells.every((row) => row.every((cell) => cell === ''));
}
