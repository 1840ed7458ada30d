/** The words that a column's drop-down offers, kept in the column itself a blank row below the table: no measure's activities. */
import { filledIn, isBlankRow } from '../../sheet/cell';
import type { CleanGrid } from '../clean-grid';
import type { Header } from '../header';
import { meaningOf } from '../status/meanings';
import type { TableRow } from '../table-row';

/** Whether a row is one of them; they are alone in their rows, in one column, and no word is there twice. */
export function choicesOf(
  { cells }: CleanGrid,
  { lastRow, columns }: Header,
): (row: TableRow) => boolean {
  const rows = new Set<number>();
  for (let at = lastRow + 1; at < cells.length; at++) {
    if (!isBlankRow(cells[at - 1] ?? [])) continue;
    const [column = -1] = (cells[at] ?? []).flatMap((text, index) => (text === '' ? [] : [index]));
    const from = at + (isCaption(cells[at], column) ? 1 : 0);
    const words: string[] = [];
    while (isChoice(cells[from + words.length], column))
      words.push(cells[from + words.length]?.[column] ?? '');
    const statuses = new Set(words.map((text) => meaningOf(text)?.status));
    const isList = statuses.size > 1 && new Set(words).size === words.length;
    const end = from + words.length;
    if (isList && isBlankRow(cells[end] ?? []))
      for (let row = at; row < end; row++) rows.add(row + 1);
    at = Math.max(at, end - 1);
  }
  return (row) => rows.has(row.row) && !row.covered(columns.title);
}

/** A status and nothing else. */
function isChoice(row: readonly string[] | undefined, column: number): boolean {
  const text = row?.[column] ?? '';
  return isAlone(row, column) && meaningOf(text)?.length === text.length;
}

/** ตัวเลือกสถานะ: over them, and no status itself. */
function isCaption(row: readonly string[] | undefined, column: number): boolean {
  return isAlone(row, column) && /ตัวเลือก|รายการ|สถานะ/.test(row?.[column] ?? '');
}

function isAlone(row: readonly string[] = [], column: number): boolean {
  return (row[column] ?? '') !== '' && filledIn(row).length === 1;
}
