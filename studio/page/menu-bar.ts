/** The menu bar with what onOpen built, by the keys that the menu bar pattern of WAI-ARIA gives. */
import type { MenuEntry } from '../../local/services/shown';
import { element } from './element';
import type { Words } from './words';

export function createMenuBar(
  words: Words,
  menus: readonly MenuEntry[],
  run: (command: string) => void,
): HTMLElement {
  const tops = menus.map((menu, at) => createMenu(menu, at, run));
  const bar = element('div', { class: 'menu-bar', role: 'menubar', 'aria-label': words.menuBar });
  bar.append(...tops);
  if (menus.length === 0) bar.removeAttribute('role');
  document.addEventListener('pointerdown', (event) => {
    for (const top of tops) if (!top.contains(event.target as Node)) close(top);
  });
  return bar;
}

function createMenu(menu: MenuEntry, at: number, run: (command: string) => void): HTMLElement {
  const id = `menu-${at}`;
  const items = menu.items.flatMap((item) =>
    itemOf(item, (command) => {
      close(top);
      button.focus();
      run(command);
    }),
  );
  const list = element(
    'div',
    { role: 'menu', id, 'aria-label': menu.caption, hidden: true },
    ...items,
  );
  const button = element(
    'button',
    {
      type: 'button',
      role: 'menuitem',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-controls': id,
      click: () => (list.hidden ? open(top) : close(top)),
    },
    menu.caption,
  );
  const top = element(
    'div',
    { class: 'menu', role: 'none', keydown: (event: KeyboardEvent) => onKey(top, event) },
    button,
    list,
  );
  return top;
}

/** A submenu's items stand under its name, indented: no add-on here nests deeper. */
function itemOf(item: MenuEntry, run: (command: string) => void): HTMLElement[] {
  const { command } = item;
  if (command !== null) {
    return [
      element(
        'button',
        { type: 'button', role: 'menuitem', tabindex: '-1', click: () => run(command) },
        item.caption,
      ),
    ];
  }
  if (item.items.length === 0) return [element('div', { role: 'separator' })];
  const inner = item.items.flatMap((each) => itemOf(each, run));
  return [
    element(
      'div',
      { role: 'group', class: 'submenu', 'aria-label': item.caption },
      element('div', { class: 'caption', 'aria-hidden': 'true' }, item.caption),
      ...inner,
    ),
  ];
}

function parts(top: HTMLElement) {
  const [button, list] = [...top.children] as [HTMLButtonElement, HTMLElement];
  return { button, list, items: [...list.querySelectorAll<HTMLElement>('[role=menuitem]')] };
}

function open(top: HTMLElement): void {
  const { button, list, items } = parts(top);
  list.hidden = false;
  button.setAttribute('aria-expanded', 'true');
  items[0]?.focus();
}

function close(top: HTMLElement): void {
  const { button, list } = parts(top);
  list.hidden = true;
  button.setAttribute('aria-expanded', 'false');
}

function onKey(top: HTMLElement, event: KeyboardEvent): void {
  const { button, list, items } = parts(top);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    if (list.hidden) open(top);
    else items[(at + step + items.length) % items.length]?.focus();
  } else if (event.key === 'Home') items[0]?.focus();
  else if (event.key === 'End') items[items.length - 1]?.focus();
  else if (event.key === 'Escape') {
    close(top);
    button.focus();
  } else {
    if (event.key === 'Tab') close(top);
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}
