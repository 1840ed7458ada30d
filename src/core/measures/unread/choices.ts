/** The words that a column's drop-down offers, kept in the column itself a blank row below the table: no measure's activities. */
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
    if (!isBlank(cells[at - 1])) continue;
    const [column = -1] = (cells[at] ?? []).flatMap((text, index) => (text === '' ? [] : [index]));
    const words: string[] = [];
    while (isAlone(cells[at + words.length], column))
      words.push(cells[at + words.length]?.[column] ?? '');
    const statuses = new Set(words.map((text) => meaningOf(text)?.status));
    const isList = statuses.size > 1 && new Set(words).size === words.length;
    if (isList && isBlank(cells[at + words.length]))
      for (const index of words.keys()) rows.add(at + index + 1);
    at += words.length;
  }
  return (row) => rows.has(row.row) && !row.covered(columns.title);
}

function isBlank(row: readonly string[] | undefined): boolean {
  return row === undefined || row.every((text) => text === '');
}

/** A status and nothing else. */
function isAlone(row: readonly string[] | undefined, column: number): boolean {
  const text = row?.[column] ?? '';
  return (
    row !== undefined &&
    text !== '' &&
    row.every((each, index) => index === column || each === '') &&
    meaningOf(text)?.length === text.length
  );
}
