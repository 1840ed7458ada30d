/** Keys that Sheets has and jspreadsheet has not, or has otherwise. */
import type jspreadsheet from 'jspreadsheet-ce';
import type { SheetView } from '../protocol';
import { cellAt, cellName } from './grid-cell';
import type { GridHost, Selected } from './grid-host';

export interface Keyed {
  readonly root: HTMLElement;
  readonly sheet: jspreadsheet.WorksheetInstance | null;
  readonly selection: Selected | null;
  readonly view: SheetView | null;
  readonly host: Pick<GridHost, 'editable' | 'refused'>;
  readonly cellHost: { readonly toggle: (row: number, column: number, checked: boolean) => void };
}

export function onKey(
  event: KeyboardEvent,
  { root, sheet, selection, view, host, cellHost }: Keyed,
): void {
  const inGrid = root.contains(event.target as Node);
  if (!inGrid || !sheet || !selection || !view || sheet.edition) return;
  const stop = () => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const typing = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  const changing = typing || ['Delete', 'Backspace', 'F2', 'Enter'].includes(event.key);
  if (!host.editable && changing && event.key !== 'Enter') {
    stop();
    host.refused();
    return;
  }
  const cell = cellAt(view, selection.row, selection.column);
  if (event.key === ' ' && cell?.checked !== undefined) {
    stop();
    cellHost.toggle(selection.row, selection.column, !cell.checked);
    return;
  }
  if (event.key === 'Enter' && !event.shiftKey && host.editable && cell?.checked === undefined) {
    stop();
    const { row, column } = selection;
    const node = root.querySelector<HTMLTableCellElement>(`#cell-${cellName(row, column)}`);
    if (node) sheet.openEditor(node, false as never, event as never);
    return;
  }
  // jspreadsheet would download the sheet as text.
  if (event.key === 's' && (event.ctrlKey || event.metaKey)) stop();
}
