/** Drive beside the sheet: what was made, who may open it, what would be mailed. */
import type { DriveEntry, DriveView, Mail } from '../protocol';
import type { Server } from './ask';
import { closeButton } from './boxes';
import { element, icon } from './element';
import { previewDocument } from './preview';
import type { Words } from './words';

const sheetOfPaper = 'M6 2h9l5 5v15H6zM9 12h8M9 16h8M9 8h3';

export interface DrivePanel {
  readonly node: HTMLElement;
  readonly button: HTMLElement;
  refresh(): Promise<void>;
}

export function createDrivePanel(words: Words, server: Server, language: string): DrivePanel {
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
      content.replaceChildren(...drawn(words, server, view, language));
    },
  };
}

function drawn(words: Words, server: Server, view: DriveView, language: string): HTMLElement[] {
  const files = element(
    'ul',
    { class: 'files' },
    ...view.files.map((file) => fileItem(words, server, file, language)),
  );
  const mails = element('ul', { class: 'mails' }, ...view.mails.map(mailItem));
  return [
    view.files.length > 0 ? files : element('p', { class: 'empty' }, words.driveEmpty),
    element('h3', {}, words.mails),
    view.mails.length > 0 ? mails : element('p', { class: 'empty' }, words.noMails),
  ];
}

function fileItem(words: Words, server: Server, file: DriveEntry, language: string): HTMLElement {
  const access = file.access.map(({ who, role }) =>
    element('li', {}, `${who === 'anyone' ? words.anyone : who} · ${words.roles[role] ?? role}`),
  );
  const date = new Date(file.modified).toLocaleString(language === 'th' ? 'th-TH' : 'en-GB', {
    timeZone: 'Asia/Bangkok',
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const title = element('h3', {}, icon(sheetOfPaper), file.name);
  const buttons = element(
    'div',
    { class: 'buttons' },
    element(
      'button',
      {
        type: 'button',
        class: 'outlined',
        'aria-label': `${words.preview} ${file.name}`,
        click: () => void previewDocument(words, server, file),
      },
      words.preview,
    ),
    element(
      'button',
      {
        type: 'button',
        class: 'outlined',
        'aria-label': `${words.download} ${file.name}`,
        click: () => void download(server, file.id),
      },
      words.download,
    ),
  );
  return element(
    'li',
    { class: file.trashed ? 'file trashed' : 'file' },
    title,
    element('p', { class: 'date' }, date),
    file.trashed ? element('p', { class: 'warning' }, words.trashed) : null,
    element('p', { class: 'label' }, words.driveAccess),
    element('ul', { class: 'access' }, ...access),
    file.mayOpen ? buttons : element('p', { class: 'warning' }, words.noAccess),
    file.seenByAddOn ? null : element('p', { class: 'quiet' }, words.notSeen),
  );
}

function mailItem({ to, subject, body }: Mail): HTMLElement {
  return element(
    'li',
    {},
    element('strong', {}, subject),
    element('p', {}, to),
    element('p', {}, body),
  );
}

async function download(server: Server, id: string): Promise<void> {
  const file = await server.ask('file', { id });
  if (!file) return;
  const bytes = Uint8Array.from(atob(file.base64), (char) => char.charCodeAt(0));
  const href = URL.createObjectURL(new Blob([bytes]));
  element('a', { href, download: file.name }).click();
  URL.revokeObjectURL(href);
}
