/** The place at the right where the script's sidebar stands; a new one takes the old one's place. */
import type { FrameView } from '../protocol';
import { closeButton } from './boxes';
import { element } from './element';
import type { Frames } from './frames';
import type { Words } from './words';

export interface Sidebar {
  readonly node: HTMLElement;
  readonly show: (view: FrameView) => void;
}

export function createSidebar(words: Words, frames: Frames): Sidebar {
  const node = element('div', { class: 'sidebar-place' });
  return {
    node,
    show(view) {
      // What the page before this one still says must not close this one.
      const close = () => panel.remove();
      // Google keeps its sidebars at 300 pixels, whatever the script asks.
      const frame = frames.make(view, { close, resize: () => undefined });
      const title = element('h2', {}, view.title);
      const header = element('header', {}, title, closeButton(words, close));
      const label = view.title || words.sidebar;
      const attributes = { class: 'panel sidebar', 'aria-label': label };
      const panel = element('aside', attributes, header, frame);
      node.replaceChildren(panel);
    },
  };
}
