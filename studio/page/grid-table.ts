/** The table that jspreadsheet made: brought to a new view, named for screen readers, its head frozen. */
import type jspreadsheet from 'jspreadsheet-ce';
import type { CellView, SheetView } from '../protocol';
import { cellAt, columnName } from './grid-cell';

type Worksheet = jspreadsheet.WorksheetInstance;

/** The records are no part of the library's types. */
export function nodeOf(sheet: Worksheet, x: number, y: number): HTMLTableCellElement | undefined {
  const { records } = sheet as unknown as { records: { element: HTMLTableCellElement }[][] };
  return records[y]?.[x]?.element;
}

export function sameShape(a: SheetView, b: SheetView): boolean {
  const shape = (view: SheetView) => {
    const { id, firstRow, rows, columns, frozenRows, frozenColumns, widths, heights, merges } =
      view;
    const frozen = [frozenRows, frozenColumns];
    return JSON.stringify([id, firstRow, rows, columns, frozen, widths, heights, merges]);
  };
  return shape(a) === shape(b);
}

/** Only the cells that differ; the one being edited keeps its field. */
export function redraw(
  sheet: Worksheet,
  before: SheetView,
  next: SheetView,
  draw: (node: HTMLTableCellElement, x: number, y: number) => void,
): void {
  const keys = new Set([...Object.keys(before.cells), ...Object.keys(next.cells)]);
  const look = (view: SheetView, cell: CellView | undefined) =>
    cell && JSON.stringify([cell, view.styles[cell.style]]);
  const data = sheet.options.data as unknown[][];
  for (const key of keys) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const [x, y] = [column - 1, row - next.firstRow];
    const node = nodeOf(sheet, x, y);
    const line = data[y];
    if (!node || !line) continue;
    const input = next.cells[key]?.input ?? '';
    const same = look(before, before.cells[key]) === look(next, next.cells[key]);
    if (same && line[x] === input) continue;
    line[x] = input;
    if (!node.classList.contains('editor')) draw(node, x, y);
    const left = nodeOf(sheet, x - 1, y);
    if (left && !left.classList.contains('editor')) draw(left, x - 1, y);
  }
  // What was typed and refused, or typed into an empty cell and not kept, stands in no view.
  for (const [y, line] of data.entries()) {
    for (const [x, value] of line.entries()) {
      if (value === (cellAt(next, next.firstRow + y, x + 1)?.input ?? '')) continue;
      line[x] = cellAt(next, next.firstRow + y, x + 1)?.input ?? '';
      const node = nodeOf(sheet, x, y);
      if (node && !node.classList.contains('editor')) draw(node, x, y);
    }
  }
}

/** Names and roles for screen readers, which jspreadsheet leaves out. */
export function finishTable(
  root: HTMLElement,
  view: SheetView,
  label: string,
  editable: boolean,
): void {
  const table = root.querySelector<HTMLTableElement>('table.jss_worksheet');
  if (!table) return;
  table.setAttribute('role', 'grid');
  table.setAttribute('aria-label', label);
  table.setAttribute('aria-rowcount', String(view.totalRows + 1));
  table.setAttribute('aria-colcount', String(view.columns + 1));
  if (!editable) table.setAttribute('aria-readonly', 'true');
  table.tabIndex = 0;
  for (const group of table.querySelectorAll('thead, tbody'))
    group.setAttribute('role', 'rowgroup');
  for (const [at, head] of [...table.querySelectorAll('thead td')].entries()) {
    head.setAttribute('role', at === 0 ? 'presentation' : 'columnheader');
    if (at > 0) head.textContent = columnName(at);
  }
  for (const [at, row] of [...table.querySelectorAll('tr')].entries()) {
    row.setAttribute('role', 'row');
    row.setAttribute('aria-rowindex', String(at === 0 ? 1 : view.firstRow + at));
    if (at > 0) row.firstElementChild?.setAttribute('role', 'rowheader');
  }
  // The hidden field through which it copies, and a link to its makers.
  root.querySelector('.jss_textarea')?.setAttribute('aria-hidden', 'true');
  root.querySelector('.jss_about')?.remove();
  root.querySelector('.jss_content')?.setAttribute('tabindex', '-1');
}

/** Frozen rows stay under the column letters, frozen columns beside the numbers of the rows. */
export function freeze(root: HTMLElement, view: SheetView): void {
  freezeRows(root, view);
  freezeColumns(root, view);
}

function freezeColumns(root: HTMLElement, { frozenColumns }: SheetView): void {
  const content = root.querySelector<HTMLElement>('.jss_content');
  const [head] = root.querySelectorAll<HTMLTableRowElement>('thead tr');
  const lefts = [...(head?.cells ?? [])].map((cell) => cell.offsetLeft);
  if (frozenColumns === 0 || !content) return;
  content.style.scrollPaddingLeft = `${lefts[frozenColumns + 1] ?? 0}px`;
  for (const row of root.querySelectorAll<HTMLTableRowElement>('tr')) {
    // The first cell is the row's number; a cell under a merge is hidden and keeps its place.
    for (let column = 1; column <= frozenColumns; column++) {
      const cell = row.cells[column];
      if (!cell) continue;
      cell.style.left = `${lefts[column] ?? 0}px`;
      cell.classList.add('frozen-column');
      cell.classList.toggle('last-frozen-column', column === frozenColumns);
    }
  }
}

function freezeRows(root: HTMLElement, view: SheetView): void {
  const rows = [...root.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  const head = root.querySelector<HTMLElement>('thead')?.offsetHeight ?? 0;
  const content = root.querySelector<HTMLElement>('.jss_content');
  if (view.firstRow > 1) return;
  const last = rows[view.frozenRows - 1];
  if (content && last) content.style.scrollPaddingTop = `${last.offsetTop + last.offsetHeight}px`;
  const tops = rows.slice(0, view.frozenRows).map((row) => row.offsetTop);
  for (const [at, row] of rows.slice(0, view.frozenRows).entries()) {
    row.classList.add('frozen');
    for (const cell of row.cells) {
      cell.style.top = `${Math.max(tops[at] ?? 0, head)}px`;
      cell.classList.toggle('last-frozen', at + cell.rowSpan === view.frozenRows);
    }
  }
}
