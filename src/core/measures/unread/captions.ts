/** The line over another table further down a sheet: ตารางที่ 2 …, แผนมาตรการ ประจำปี 2570. */
import { fiscalYearIn } from '../../text/found/fiscal-year';
import type { CleanGrid } from '../clean-grid';
import { type Header, repeatsHeader } from '../header';
import { readNumber } from '../numbering';

const CAPTION = /^(?:ตาราง|แบบ|แผน|ผลการ|ผลตาม|รายงาน|สรุป|ส่วนที่|มาตรการ|การดำเนินการ|การดำเนินงาน)/;
/** More lines stand over no table, blank ones included. */
const MOST_LINES = 4;

/** A text alone in its row, with nothing but blank rows and others like it before headings begin again. */
export function isCaption(grid: CleanGrid, header: Header, row: number): boolean {
  const text = aloneIn(grid, row);
  if (text === '' || !(CAPTION.test(text) || fiscalYearIn([text]) !== null)) return false;
  for (let next = row + 1; next <= row + MOST_LINES; next++) {
    const cells = grid.cells[next - 1];
    if (!cells) return false;
    if (repeatsHeader(header, grid, cells)) return true;
    if (cells.some((cell) => cell !== '') && aloneIn(grid, next) === '') return false;
  }
  return false;
}

/** The only text of the row; '' where there are others, or none but a number. */
export function aloneIn({ cells }: CleanGrid, row: number): string {
  const texts = (cells[row - 1] ?? []).filter((cell) => cell !== '');
  const [text = ''] = texts;
  return texts.length === 1 && readNumber(text) === null ? text : '';
}

/** The lines right above the row, from the first of them; none where a measure stands there. */
export function captionAbove(
  grid: CleanGrid,
  row: number,
): { readonly row: number; readonly texts: readonly string[] } {
  const texts: string[] = [];
  let first = row;
  for (let above = row - 1; above >= Math.max(1, row - MOST_LINES); above--) {
    const cells = grid.cells[above - 1] ?? [];
    const text = aloneIn(grid, above);
    if (text === '' && cells.some((cell) => cell !== '')) break;
    if (text === '') continue;
    texts.unshift(text);
    first = above;
  }
  return { row: first, texts };
}
