/** The spreadsheet itself: grid, formula bar, notes and tabs, kept at what the server says. */
import type { Opened, SheetView, Standing, TypedCell } from '../protocol';
import type { Server } from './ask';
import { element } from './element';
import { createFormulaBar, nameOf, parseName } from './formula-bar';
import { createGrid } from './grid';
import { cellAt } from './grid-cell';
import type { Selected } from './grid-host';
import { createNoteCard } from './note-card';
import { createSheetTabs } from './sheet-tabs';
import type { Toasts } from './toasts';
import type { Words } from './words';

export interface SheetDesk {
  readonly formulaBar: HTMLElement;
  readonly grid: HTMLElement;
  readonly tabs: HTMLElement;
  readonly noteCard: HTMLElement;
  /** Where the script went; a sheet without a selection keeps the one it had. */
  readonly follow: (standing: Standing) => Promise<void>;
  /** Fetches what is shown anew. */
  readonly refresh: () => Promise<void>;
  readonly focus: () => void;
}

const TOP_LEFT: Selected = { row: 1, column: 1, lastRow: 1, lastColumn: 1 };

export function createSheetDesk(
  words: Words,
  server: Server,
  toasts: Toasts,
  { user, standing: first }: Opened,
): SheetDesk {
  const node = element('div', { id: 'grid', class: 'grid', role: 'tabpanel' });
  const noteCard = createNoteCard();
  const selections = new Map<number, Selected>();
  const shownSheet = () => grid.view()?.id ?? first.sheet;

  const stand = (selected: Selected | undefined) => {
    const selection = selected ? nameOf(selected) : null;
    void server.ask('stand', { sheet: shownSheet(), selection });
  };
  const show = (view: SheetView) => {
    grid.show(view);
    tabs.show(view.tabs, view);
    node.setAttribute('aria-label', words.grid(view.name));
  };
  // Answers may overtake each other: one of a sheet that was left meanwhile, or older than what is shown, comes too late.
  let wanted = first.sheet;
  let asked = 0;
  let shown = 0;
  /** False where another sheet is wanted by now. */
  const open = async (sheet: number, around: number): Promise<boolean> => {
    wanted = sheet;
    const mine = ++asked;
    const view = await server.ask('view', { sheet, around });
    if (wanted !== sheet) return false;
    if (mine < shown) return true;
    shown = mine;
    wanted = view.id;
    show(view);
    return true;
  };
  const go = async (sheet: number, wanted: Selected | undefined) => {
    const selected = wanted ?? selections.get(sheet) ?? TOP_LEFT;
    if (await open(sheet, selected.row)) grid.select(selected);
  };
  const refresh = oneAtATime(async () => {
    const isShown = wanted === shownSheet();
    await open(wanted, isShown ? (grid.view()?.firstRow ?? 1) : 1);
    const selected = grid.selection();
    if (selected) showSelected(selected);
  });
  const edit = async (cells: readonly TypedCell[]) => {
    const done = await server.ask('edit', { sheet: shownSheet(), cells });
    if (!done.ok) toasts.problem(words.editRefused, done.problem.message);
    await refresh();
  };
  const showSelected = (selected: Selected) => {
    const view = grid.view();
    const cell = view && cellAt(view, selected.row, selected.column);
    formulaBar.show(selected, cell?.input ?? '');
    noteCard.show(grid.node(selected), cell?.note);
  };

  const grid = createGrid(node, {
    label: words.grid,
    editable: user.mayEdit,
    edited: (cells) => void edit(cells),
    refused: () => toasts.problem(words.viewOnly, words.viewOnlyRefused),
    selected(selected, byHand) {
      selections.set(shownSheet(), selected);
      showSelected(selected);
      if (byHand) stand(selected);
    },
  });
  const formulaBar = createFormulaBar(words, {
    editable: user.mayEdit,
    focusGrid: () => grid.focus(),
    edit(text) {
      const place = grid.selection();
      if (place) void edit([{ row: place.row, column: place.column, text }]);
    },
    go: (selected) => void go(shownSheet(), selected).then(() => stand(selected)),
  });
  const tabs = createSheetTabs(
    words,
    (sheet) => void go(sheet, undefined).then(() => stand(selections.get(sheet))),
    (row) => void open(shownSheet(), row),
  );
  showNotesOnHover(node, (cell) => {
    const place = parseName(cell.id.replace('cell-', ''));
    const view = grid.view();
    if (place && view) noteCard.show(cell, cellAt(view, place.row, place.column)?.note);
  });
  node.addEventListener('mouseleave', () => noteCard.show(null, undefined));

  return {
    formulaBar: formulaBar.node,
    grid: node,
    tabs: tabs.node,
    noteCard: noteCard.node,
    follow: ({ sheet, selection }) => go(sheet, parseName(selection ?? '') ?? undefined),
    refresh,
    focus: () => grid.focus(),
  };
}

function showNotesOnHover(grid: HTMLElement, show: (cell: HTMLElement) => void): void {
  grid.addEventListener('mouseover', ({ target }) => {
    const cell = (target as Element).closest('td');
    if (cell) show(cell);
  });
}

/** What is asked for while it runs is done once more afterwards, and only once. */
function oneAtATime(act: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const start = (): Promise<void> => {
    running = act().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (!running) return start();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null;
        return start();
      });
    return next;
  };
}
