/** The tabs below the grid, and the pages of rows of a long sheet. */
import { ROWS_IN_VIEW, type SheetTab, type SheetView } from '../protocol';
import { element, icon } from './element';
import type { Words } from './words';

export interface SheetTabs {
  readonly node: HTMLElement;
  readonly show: (tabs: readonly SheetTab[], view: SheetView) => void;
}

export function createSheetTabs(
  words: Words,
  open: (sheet: number) => void,
  page: (row: number) => void,
): SheetTabs {
  const list = element('div', {
    class: 'tabs',
    role: 'tablist',
    'aria-label': words.sheets,
    keydown: (event: KeyboardEvent) => onKey(list, event),
  });
  const range = element('span', { class: 'range' });
  let view: SheetView | null = null;
  const step = (by: number) => () => page((view?.firstRow ?? 1) + by * ROWS_IN_VIEW);
  const earlier = element(
    'button',
    { type: 'button', class: 'icon', 'aria-label': words.earlierRows, click: step(-1) },
    icon('M15 6 9 12l6 6'),
  );
  const later = element(
    'button',
    { type: 'button', class: 'icon', 'aria-label': words.laterRows, click: step(1) },
    icon('M9 6l6 6-6 6'),
  );
  const pages = element(
    'nav',
    { class: 'pages', 'aria-label': words.rowPages },
    earlier,
    range,
    later,
  );
  let drawn = '';
  return {
    node: element('div', { class: 'bottom-bar' }, list, pages),
    show(tabs, next) {
      view = next;
      const last = next.firstRow + next.rows - 1;
      range.textContent = words.rowsShown(next.firstRow, last, next.totalRows);
      earlier.disabled = next.firstRow === 1;
      later.disabled = last >= next.totalRows;
      const drawing = JSON.stringify([tabs, next.id]);
      if (drawing === drawn) return;
      drawn = drawing;
      const focused = list.contains(document.activeElement);
      list.replaceChildren(...tabs.map((tab) => tabOf(tab, next.id, open)));
      if (focused) list.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
    },
  };
}

function tabOf({ id, name }: SheetTab, shown: number, open: (sheet: number) => void): HTMLElement {
  const selected = id === shown;
  return element(
    'button',
    {
      type: 'button',
      role: 'tab',
      'aria-selected': String(selected),
      'aria-controls': 'grid',
      tabindex: selected ? '0' : '-1',
      click: () => open(id),
    },
    name,
  );
}

function onKey(list: HTMLElement, event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  const at = tabs.indexOf(document.activeElement as HTMLElement);
  if (step === undefined || at < 0) return;
  const next = tabs[(at + step + tabs.length) % tabs.length];
  next?.focus();
  next?.click();
}
