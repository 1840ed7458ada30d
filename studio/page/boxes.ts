/** Modal boxes: the script's alerts, and its dialogs with a frame inside. */
import type { ButtonName } from '../../local/services/shown';
import type { FrameView } from '../protocol';
import { element, icon } from './element';
import type { Frames } from './frames';
import type { Words } from './words';

const CROSS = 'M6 6 18 18M18 6 6 18';
/** Ui.showModalDialog without a size. */
const USUAL = { width: 600, height: 400 } as const;

export interface Alert {
  readonly title: string | null;
  readonly prompt: string;
  readonly buttons: string;
}

/** Resolves with the button; CLOSE where the box was closed by its cross or with Escape. */
export function askAlert(words: Words, alert: Alert): Promise<ButtonName> {
  return new Promise((answer) => {
    const title = element('h2', { id: 'alert-title' }, alert.title ?? words.alertTitle);
    const close = closeButton(words, () => box.close('CLOSE'));
    const buttons = alert.buttons.split('_').map((name, at) =>
      element(
        'button',
        {
          type: 'button',
          class: at === 0 ? 'filled' : 'outlined',
          ...(at === 0 ? { autofocus: true } : {}),
          click: () => box.close(name),
        },
        words.buttons[name] ?? name,
      ),
    );
    const box = element(
      'dialog',
      { class: 'box alert', 'aria-labelledby': 'alert-title', 'aria-describedby': 'alert-text' },
      element('div', { class: 'box-head' }, title, close),
      element('p', { id: 'alert-text', tabindex: '0' }, alert.prompt),
      element('div', { class: 'box-foot' }, ...buttons.reverse()),
    );
    show(box, () => answer((box.returnValue || 'CLOSE') as ButtonName));
  });
}

export function showDialog(words: Words, frames: Frames, view: FrameView): void {
  const close = () => box.close();
  const resize = ({ width, height }: { width?: number; height?: number }) => {
    if (width) frame.style.width = `${width}px`;
    if (height) frame.style.height = `${height}px`;
  };
  const frame = frames.make(view, { close, resize });
  resize({ width: view.width ?? USUAL.width, height: view.height ?? USUAL.height });
  const box = element(
    'dialog',
    { class: 'box framed', 'aria-labelledby': `title-${view.id}` },
    element(
      'div',
      { class: 'box-head' },
      element('h2', { id: `title-${view.id}` }, view.title),
      closeButton(words, close),
    ),
    frame,
  );
  show(box, () => undefined);
}

/** A box of the studio's own, such as the preview of a file. */
export function showBox(words: Words, title: string, content: HTMLElement): void {
  const box = element(
    'dialog',
    { class: 'box wide', 'aria-labelledby': 'box-title' },
    element(
      'div',
      { class: 'box-head' },
      element('h2', { id: 'box-title' }, title),
      closeButton(words, () => box.close()),
    ),
    content,
  );
  show(box, () => undefined);
}

export function closeButton(words: Words, click: () => void): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: 'icon', 'aria-label': words.close, click },
    icon(CROSS),
  );
}

function show(box: HTMLDialogElement, closed: () => void): void {
  box.addEventListener('close', () => {
    box.remove();
    closed();
  });
  document.body.append(box);
  box.showModal();
}
