/** Drive beside the sheet: what was made, who may open it, what would be mailed. */
import type { DriveMail } from '../../local/drive/mail';
import type { DriveView } from '../protocol';
import { closeButton } from './boxes';
import { type FileDesk, fileItem } from './drive-file';
import { element } from './element';

export interface DrivePanel {
  readonly node: HTMLElement;
  readonly button: HTMLElement;
  readonly refresh: () => Promise<void>;
}

export function createDrivePanel(desk: FileDesk): DrivePanel {
  const { words, server } = desk;
  const count = element('span', { class: 'count' }, '0');
  const toggle = (open: boolean) => {
    node.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (!open) button.focus();
  };
  const button = element(
    'button',
    {
      type: 'button',
      class: 'outlined',
      'aria-expanded': 'false',
      'aria-controls': 'drive',
      click: () => toggle(node.hidden),
    },
    words.drive,
    ' ',
    count,
  );
  const content = element('div', { class: 'panel-content' });
  const node = element(
    'aside',
    { id: 'drive', class: 'panel drive', 'aria-label': words.drive, hidden: true },
    element(
      'header',
      {},
      element('h2', {}, words.drive),
      closeButton(words, () => toggle(false)),
    ),
    content,
  );
  return {
    node,
    button,
    async refresh() {
      const view = await server.ask('drive', null);
      count.textContent = String(view.files.length);
      keepingFocus(content, () => content.replaceChildren(...drawn(desk, view)));
    },
  };
}

/** The list is drawn anew at each change; who stands on a button stays on it. */
function keepingFocus(content: HTMLElement, draw: () => void): void {
  const active = document.activeElement;
  const key = content.contains(active) ? active?.getAttribute('data-key') : null;
  draw();
  if (key) content.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
}

function drawn(desk: FileDesk, view: DriveView): HTMLElement[] {
  const { words } = desk;
  const files = element(
    'ul',
    { class: 'files' },
    ...view.files.map((file) => fileItem(desk, file)),
  );
  const mails = element('ul', { class: 'mails' }, ...view.mails.map(mailItem));
  return [
    view.files.length > 0 ? files : element('p', { class: 'empty' }, words.driveEmpty),
    element('h3', {}, words.mails),
    view.mails.length > 0 ? mails : element('p', { class: 'empty' }, words.noMails),
  ];
}

function mailItem({ to, subject, body }: DriveMail): HTMLElement {
  return element(
    'li',
    {},
    element('strong', {}, subject),
    element('p', {}, to),
    element('p', { class: 'body' }, body),
  );
}
