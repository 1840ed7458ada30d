/** One file in the Drive panel: who may open it, and what a person does with it outside the add-on. */
import type { DriveEntry } from '../protocol';
import type { Server } from './ask';
import { element, icon } from './element';
import { previewDocument } from './preview';
import type { Toasts } from './toasts';
import type { Words } from './words';

/** What the panel's files work with. */
export interface FileDesk {
  readonly words: Words;
  readonly server: Server;
  readonly toasts: Toasts;
  readonly language: string;
}

const SHEET_OF_PAPER = 'M6 2h9l5 5v15H6zM9 12h8M9 16h8M9 8h3';

export function fileItem(desk: FileDesk, file: DriveEntry): HTMLElement {
  const { words } = desk;
  const access = file.access.map(({ who, role }) =>
    element('li', {}, `${who === 'anyone' ? words.anyone : who} · ${words.roles[role] ?? role}`),
  );
  const date = new Date(file.modified).toLocaleString(desk.language === 'th' ? 'th-TH' : 'en-GB', {
    timeZone: 'Asia/Bangkok',
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return element(
    'li',
    { class: file.trashed ? 'file trashed' : 'file' },
    element('h3', {}, icon(SHEET_OF_PAPER), file.name),
    element('p', { class: 'date' }, date),
    file.trashed ? element('p', { class: 'warning' }, words.trashed) : null,
    element('p', { class: 'label' }, words.driveAccess),
    element('ul', { class: 'access' }, ...access),
    file.comments.length > 0 ? comments(desk, file) : null,
    file.mayOpen ? buttons(desk, file) : element('p', { class: 'warning' }, words.noAccess),
    file.mayComment ? commentForm(desk, file) : null,
    file.seenByAddOn ? null : element('p', { class: 'quiet' }, words.notSeen),
  );
}

function buttons(desk: FileDesk, file: DriveEntry): HTMLElement {
  const { words, server } = desk;
  const button = (label: string, act: () => void) =>
    element(
      'button',
      {
        type: 'button',
        class: 'outlined',
        'aria-label': `${label} ${file.name}`,
        'data-key': `${label} ${file.id}`,
        click: act,
      },
      label,
    );
  const chooser: HTMLInputElement = element('input', {
    type: 'file',
    accept: '.docx',
    hidden: true,
    change: () => void replace(desk, file, chooser),
  });
  return element(
    'div',
    { class: 'buttons' },
    button(words.preview, () => void previewDocument(words, server, file)),
    button(words.download, () => void download(server, file.id)),
    ...(file.mayEdit ? [button(words.replace, () => chooser.click()), chooser] : []),
  );
}

function comments({ words }: FileDesk, file: DriveEntry): HTMLElement {
  const items = file.comments.map(({ who, text }) => element('li', {}, `${who}: ${text}`));
  return element('ul', { class: 'comments', 'aria-label': words.comments }, ...items);
}

function commentForm(desk: FileDesk, file: DriveEntry): HTMLElement {
  const { words } = desk;
  const field = element('input', {
    type: 'text',
    'aria-label': `${words.comment} ${file.name}`,
    placeholder: words.comment,
    'data-key': `${words.comment} ${file.id}`,
  });
  return element(
    'form',
    {
      class: 'comment',
      submit: (event: SubmitEvent) => {
        event.preventDefault();
        void sendComment(desk, file, field);
      },
    },
    field,
    element('button', { class: 'outlined' }, words.sendComment),
  );
}

async function sendComment(
  { words, server, toasts }: FileDesk,
  { id }: DriveEntry,
  field: HTMLInputElement,
): Promise<void> {
  const text = field.value.trim();
  if (text === '') return;
  const done = await server.ask('comment', { id, text });
  if (!done.ok) toasts.problem(words.commentRefused, done.problem.message);
}

async function download(server: Server, id: string): Promise<void> {
  const file = await server.ask('file', { id });
  if (!file) return;
  const bytes = Uint8Array.from(atob(file.base64), (char) => char.charCodeAt(0));
  const href = URL.createObjectURL(new Blob([bytes]));
  element('a', { href, download: file.name }).click();
  URL.revokeObjectURL(href);
}

async function replace(
  { words, server, toasts }: FileDesk,
  { id }: DriveEntry,
  chooser: HTMLInputElement,
): Promise<void> {
  const [chosen] = chooser.files ?? [];
  // The same file, saved again, can be chosen once more.
  const base64 = chosen ? await base64Of(chosen) : null;
  chooser.value = '';
  if (base64 === null) return;
  const done = await server.ask('replace', { id, base64 });
  if (done.ok) return;
  const { name, message } = done.problem;
  toasts.problem(words.replaceRefused, words.replaceProblems[name] ?? message);
}

function base64Of(file: File): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(file);
  });
}
