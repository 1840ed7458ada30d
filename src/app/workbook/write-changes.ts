/** Writes changed cells in a few calls, however many there are; a text stays text. */

import type { CellChange } from '../../core/sheet/cell';
import { columnBlocks } from '../../core/sheet/column-blocks';
import type { SheetContent } from '../../core/sheet/content';
import { sheetSerial } from '../../core/text/dates';
import type { Sheet } from '../ports';
import { TypedColumns } from '../stopped';

/** Few enough for a command; beyond them, cells between are written back with them. */
const MOST_BLOCKS = 12;

/**
 * `content` is what the sheet holds now; `most` of 1 writes a column in one call, all or nothing. Throws
 * TypedColumns where a text has become something else in a column that has a type.
 */
export function writeChanges(
  sheet: Sheet,
  changes: readonly CellChange[],
  content: SheetContent,
  most = MOST_BLOCKS,
): void {
  const blocks = columnBlocks(changes, content, most);
  const texts = blocks.flatMap(({ row, column, values }) =>
    values.flatMap((value, index) =>
      typeof value === 'string' && value !== '' ? [{ row: row + index, column, value }] : [],
    ),
  );
  const formatted = texts.length === 0 || sheet.formatAsText(texts);
  for (const { row, column, values } of blocks) {
    const cells = values.map((value) => [typeof value === 'object' ? sheetSerial(value) : value]);
    sheet.writeBlock({ row, column }, cells);
  }
  const altered = formatted ? [] : sheet.holdTexts(texts);
  if (altered.length > 0) throw new TypedColumns('altered', altered);
}
