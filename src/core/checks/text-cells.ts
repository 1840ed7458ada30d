/** Every filled cell of the sheets that make the memo, with its place. */
import type { CellPlace } from '../sheet/cell';
import type { TextSheet } from './finding';

export interface TextCell {
  readonly sheet: string;
  readonly place: CellPlace;
  readonly text: string;
}

export function textCells(sheets: readonly TextSheet[]): readonly TextCell[] {
  return sheets.flatMap(({ sheet, cells }) =>
    cells.flatMap((row, r) =>
      row.flatMap((text, c) =>
        text === '' ? [] : [{ sheet, place: { row: r + 1, column: c + 1 }, text }],
      ),
    ),
  );
}
