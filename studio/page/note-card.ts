/** The note of a cell in a card beside it, under the pointer or at the selected cell. */
import { element } from './element';

export interface NoteCard {
  readonly node: HTMLElement;
  readonly show: (cell: HTMLElement | null, note: string | undefined) => void;
}

export function createNoteCard(): NoteCard {
  const node = element('div', { class: 'note-card', role: 'note', hidden: true });
  return {
    node,
    show(cell, note) {
      node.hidden = !cell || !note;
      if (!cell || !note) return;
      node.textContent = note;
      const box = cell.getBoundingClientRect();
      const width = 260;
      const right = box.right + width + 12 < window.innerWidth;
      node.style.left = `${right ? box.right + 6 : Math.max(4, box.left - width - 6)}px`;
      node.style.top = `${Math.min(box.top, window.innerHeight - node.offsetHeight - 8)}px`;
    },
  };
}
