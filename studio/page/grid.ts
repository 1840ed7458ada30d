/**
 * The grid: jspreadsheet-ce 5 (MIT). Chosen among what exists for merged cells and keyboard, paste and
 * undo as in Sheets on a plain HTML table: Thai text breaks as the browser breaks it, screen readers
 * and tests see real cells. Univer draws on a canvas and brings some ten megabytes; RevoGrid and
 * AG Grid keep merges for their paid editions; Tabulator has none; Handsontable is not free software.
 * It makes every row at once, so the server hands it 100 rows at a time; cells are drawn by ours
 * (grid-cell.ts), and its formulas stay off: the local spreadsheet says what a cell shows.
 */
import jspreadsheet from 'jspreadsheet-ce';
import type { CellView, SheetView } from '../protocol';
import { cellAt, cellName, drawCell, openField } from './grid-cell';
import type { Grid, GridHost, Place, Selected } from './grid-host';
import { onKey } from './grid-keys';
import { finishTable, freeze, nodeOf, redraw, sameShape } from './grid-table';

type Worksheet = jspreadsheet.WorksheetInstance;

export function createGrid(root: HTMLElement, host: GridHost): Grid {
  let view: SheetView | null = null;
  let sheet: Worksheet | null = null;
  let selection: Selected | null = null;
  /** True while the grid is told something, so that it is not taken for the user's doing. */
  let quiet = false;

  const quietly = (act: () => void) => {
    quiet = true;
    try {
      act();
    } finally {
      quiet = false;
    }
  };
  const placeOf = (x: number, y: number): Place => ({
    row: y + (view?.firstRow ?? 1),
    column: x + 1,
  });
  const cellHost = {
    view: () => view,
    toggle: (row: number, column: number, checked: boolean) =>
      host.edited([{ row, column, text: checked ? 'TRUE' : 'FALSE' }]),
  };
  const draw = (node: HTMLTableCellElement, x: number, y: number) => {
    const { row, column } = placeOf(x, y);
    drawCell(node, cellHost, row, column, host.editable);
  };
  const onSelection = (x1: number, y1: number, x2: number, y2: number) => {
    const [from, to] = [
      placeOf(Math.min(x1, x2), Math.min(y1, y2)),
      placeOf(Math.max(x1, x2), Math.max(y1, y2)),
    ];
    selection = { ...from, lastRow: to.row, lastColumn: to.column };
    table()?.setAttribute('aria-activedescendant', `cell-${cellName(from.row, from.column)}`);
    host.selected(selection, !quiet);
    if (!quiet && !root.contains(document.activeElement)) focus();
  };
  const table = () => root.querySelector<HTMLTableElement>('table.jss_worksheet');
  const focus = () => {
    if (sheet) jspreadsheet.current = sheet;
    table()?.focus({ preventScroll: true });
  };
  const editor = createEditor(draw, (x, y) => {
    const { row, column } = placeOf(x, y);
    return { name: cellName(row, column), cell: view ? cellAt(view, row, column) : undefined };
  });

  const typed = (
    records: readonly jspreadsheet.CellChange[],
    read: (record: jspreadsheet.CellChange) => unknown,
  ) => {
    if (quiet || records.length === 0) return;
    host.edited(
      records.map((record) => ({
        ...placeOf(Number(record.x), Number(record.y)),
        text: String(read(record) ?? ''),
      })),
    );
  };

  const build = (next: SheetView) => {
    if (root.childElementCount > 0) jspreadsheet.destroy(root as never, true);
    root.replaceChildren();
    quietly(() => {
      const made = jspreadsheet(
        root as HTMLDivElement,
        {
          ...SETTINGS,
          contextMenu: (() => null) as never,
          worksheets: [
            {
              ...sheetSettings(next),
              editable: host.editable,
              columns: next.widths.map((width) => ({
                width,
                type: editor as never,
                align: 'left',
              })),
            },
          ],
          onselection: (_sheet, x1, y1, x2, y2) => onSelection(x1, y1, x2, y2),
          onafterchanges: (_sheet: Worksheet, records: readonly jspreadsheet.CellChange[]) =>
            typed(records, ({ value }) => value),
          // Undo and redo change the cells without onafterchanges.
          onundo: (_sheet: Worksheet, step?: { records?: readonly jspreadsheet.CellChange[] }) =>
            typed(step?.records ?? [], ({ oldValue }) => oldValue),
          onredo: (_sheet: Worksheet, step?: { records?: readonly jspreadsheet.CellChange[] }) =>
            typed(step?.records ?? [], ({ value }) => value),
          oneditionend: (_sheet, node, x, y) => queueMicrotask(() => draw(node, x, y)),
        } as jspreadsheet.SpreadsheetOptions,
      );
      sheet = made[0] ?? null;
      sheet?.hideColumn(next.widths.flatMap((width, column) => (width === 0 ? [column] : [])));
    });
    finishTable(root, next, host.label(next.name), host.editable);
    // jspreadsheet sets its own alignment after it has had a cell made.
    for (const key of Object.keys(next.cells)) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const node = sheet && nodeOf(sheet, column - 1, row - next.firstRow);
      if (node) draw(node, column - 1, row - next.firstRow);
    }
    freeze(root, next);
  };

  const guard = (event: KeyboardEvent) =>
    onKey(event, { root, sheet, selection, view, host, cellHost });
  document.addEventListener('keydown', guard, true);
  // The grid listens to the whole document: it must let go when the user is elsewhere.
  document.addEventListener('focusin', ({ target }) => {
    jspreadsheet.current = root.contains(target as Node) ? sheet : (null as never);
  });

  const nodeAt = ({ row, column }: Place) =>
    root.querySelector<HTMLTableCellElement>(`#cell-${cellName(row, column)}`);
  const mark = (selected: Selected) => {
    if (!nodeAt(selected)) return;
    const { row, column, lastRow, lastColumn } = selected;
    const first = view?.firstRow ?? 1;
    quietly(() =>
      sheet?.updateSelectionFromCoords(column - 1, row - first, lastColumn - 1, lastRow - first),
    );
  };
  // It drops its selection at a click elsewhere; in Sheets one still sees where one was.
  window.addEventListener('mousedown', ({ target }) => {
    if (!root.contains(target as Node) && selection) mark(selection);
  });
  const select = (selected: Selected) => {
    mark(selected);
    nodeAt(selected)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  return {
    view: () => view,
    selection: () => selection,
    select,
    focus,
    node: nodeAt,
    show(next) {
      const before = view;
      view = next;
      const hadFocus = root.contains(document.activeElement);
      if (before && sheet && sameShape(before, next)) {
        redraw(sheet, before, next, draw);
        return;
      }
      build(next);
      if (selection && before?.id === next.id) mark(selection);
      if (hadFocus) focus();
    },
  };
}

const SETTINGS = {
  parseFormulas: false,
  secureFormulas: false,
  parseHTML: false,
  tabs: false,
  toolbar: false,
  about: false,
  allowExport: false,
} as const;

function sheetSettings(view: SheetView): Partial<jspreadsheet.WorksheetOptions> {
  const data = Array.from({ length: view.rows }, (_, i) =>
    Array.from(
      { length: view.columns },
      (_, j) => cellAt(view, view.firstRow + i, j + 1)?.input ?? '',
    ),
  );
  const merged = view.merges.map(({ row, column, rows, columns }) => [
    cellName(row - view.firstRow + 1, column),
    [columns, Math.min(rows, view.firstRow + view.rows - row)],
  ]);
  return {
    data,
    mergeCells: Object.fromEntries(merged),
    rows: view.heights.map((height, i) => ({
      title: String(view.firstRow + i),
      ...(height ? { height: `${height}px` } : {}),
    })),
    // Our styles let it scroll; its own way closes the editor at the least scrolling.
    tableOverflow: false,
    minDimensions: [view.columns, view.rows],
    allowInsertRow: false,
    allowInsertColumn: false,
    allowManualInsertRow: false,
    allowManualInsertColumn: false,
    allowDeleteRow: false,
    allowDeleteColumn: false,
    allowRenameColumn: false,
    allowComments: false,
    columnSorting: false,
    columnDrag: false,
    columnResize: false,
    rowDrag: false,
    rowResize: false,
    selectionCopy: false,
    wordWrap: false,
  };
}

/** jspreadsheet's "custom editor": it keeps the grid, we draw and edit the cells. */
function createEditor(
  draw: (node: HTMLTableCellElement, x: number, y: number) => void,
  about: (x: number, y: number) => { name: string; cell: CellView | undefined },
) {
  return {
    createCell: (node: HTMLTableCellElement, _value: unknown, x: number, y: number) => {
      draw(node, x, y);
      return node;
    },
    updateCell(node: HTMLTableCellElement, value: unknown, x: number, y: number) {
      draw(node, x, y);
      // Until the server has read it as Sheets would, the cell shows what was typed.
      if (!node.querySelector('input')) node.textContent = String(value ?? '');
    },
    openEditor(
      node: HTMLTableCellElement,
      value: unknown,
      x: number,
      y: number,
      sheet: Worksheet,
      _column: unknown,
      event?: Event,
    ) {
      const { name, cell } = about(x, y);
      const typing = event instanceof KeyboardEvent && event.key !== 'F2' && event.key !== 'Enter';
      const text = typing ? '' : String(value ?? '');
      openField(node, text, name, cell?.choices, () => {
        if (sheet.edition) sheet.closeEditor(node, true);
      });
    },
    closeEditor(node: HTMLTableCellElement, save: boolean) {
      const field = node.querySelector<HTMLTextAreaElement>('textarea, select');
      return save ? (field?.value ?? '') : '';
    },
  };
}
