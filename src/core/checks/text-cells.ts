/** Gathers every filled cell of the sheets that make the memo, with its place. */
import type { TextCell, TextSheet } from './finding';

export function textCells(sheets: readonly TextSheet[]): readonly TextCell[] {
  const found: TextCell[] = [];
  for (const { part, sheet, cells } of sheets) {
    for (const [r, row] of cells.entries()) {
      for (const [c, text] of row.entries()) {
        if (text !== '') found.push({ part, sheet, place: { row: r + 1, column: c + 1 }, text });
      }
    }
  }
  return found;
}
