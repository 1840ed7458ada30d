/** Draws one cell of the grid, and the field in which it is edited. */
import type { CellView, SheetView } from '../protocol';
import { element } from './element';

export interface CellHost {
  readonly view: () => SheetView | null;
  readonly toggle: (row: number, column: number, checked: boolean) => void;
}

/** `A`, `Z`, `AA` … for columns from 1. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

export function cellAt(view: SheetView, row: number, column: number): CellView | undefined {
  return view.cells[`${row},${column}`];
}

export function drawCell(
  node: HTMLTableCellElement,
  host: CellHost,
  row: number,
  column: number,
  editable: boolean,
): void {
  const view = host.view();
  if (!view) return;
  const cell = cellAt(view, row, column);
  const name = cellName(row, column);
  node.id = `cell-${name}`;
  node.setAttribute('role', 'gridcell');
  node.setAttribute('aria-colindex', String(column + 1));
  node.classList.toggle('has-note', cell?.note !== undefined);
  if (cell?.note) node.setAttribute('aria-description', cell.note);
  else node.removeAttribute('aria-description');
  node.classList.toggle('spills', spills(view, row, column));
  dress(node, cell ? (view.styles[cell.style] ?? {}) : {});
  if (cell?.checked === undefined) {
    node.textContent = cell?.text ?? '';
    return;
  }
  const box = element('input', {
    type: 'checkbox',
    tabindex: '-1',
    'aria-label': name,
    disabled: !editable,
    change: () => host.toggle(row, column, box.checked),
  });
  box.checked = cell.checked;
  node.replaceChildren(box);
}

/** Text that does not wrap runs on over an empty neighbour. */
function spills(view: SheetView, row: number, column: number): boolean {
  const cell = cellAt(view, row, column);
  if (!cell?.text || cell.checked !== undefined) return false;
  const look = view.styles[cell.style] ?? {};
  const runsOn = !look['white-space'] && (look['text-align'] ?? 'left') === 'left';
  return runsOn && !cellAt(view, row, column + 1)?.text && !mergedAt(view, row, column);
}

function mergedAt({ merges }: SheetView, row: number, column: number): boolean {
  return merges.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}

/** The grid hides the cells under a merge by `display`, which stays as it is. */
function dress(node: HTMLElement, look: Readonly<Record<string, string>>): void {
  const { display, top, left } = node.style;
  // Emptied, not removed: jspreadsheet reads the attribute when it copies.
  node.setAttribute('style', '');
  for (const [property, value] of Object.entries(look)) node.style.setProperty(property, value);
  if (display) node.style.display = display;
  if (top) node.style.top = top;
  if (left) node.style.left = left;
}

/** Fills the cell with a field as large as what it holds; Alt+Enter breaks the line. */
export function openField(
  node: HTMLTableCellElement,
  text: string,
  name: string,
  choices: readonly string[] | undefined,
  done: () => void,
): void {
  const field = choices ? choiceField(text, name, choices) : textField(text, name);
  field.style.minWidth = `${node.offsetWidth + 1}px`;
  field.style.minHeight = `${node.offsetHeight + 1}px`;
  node.replaceChildren(field);
  node.classList.add('editor');
  field.addEventListener('blur', done);
  field.focus();
}

function textField(text: string, name: string): HTMLTextAreaElement {
  const field = element('textarea', { 'aria-label': name, rows: '1' });
  field.value = text;
  const grow = () => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  };
  field.addEventListener('input', grow);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.altKey || event.ctrlKey)) {
      field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
      grow();
      event.preventDefault();
      event.stopPropagation();
    } else if (/^(Arrow|Home|End|Backspace|Delete)/.test(event.key)) {
      event.stopPropagation();
    }
  });
  requestAnimationFrame(grow);
  return field;
}

function choiceField(text: string, name: string, choices: readonly string[]): HTMLSelectElement {
  const all = [...new Set(['', ...choices, text])];
  const field = element(
    'select',
    { 'aria-label': name },
    ...all.map((choice) => element('option', {}, choice)),
  );
  field.value = text;
  field.addEventListener('change', () => field.blur());
  return field;
}
