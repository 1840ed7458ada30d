/** Short messages: the script's toasts, what went wrong, and that a script is running. */
import { element } from './element';
import type { Words } from './words';

/** Spreadsheet.toast without a number of seconds. */
const USUAL_TIME = 5000;

export interface Toasts {
  readonly toast: (message: string, title: string | null) => void;
  readonly problem: (title: string, message: string) => void;
  /** Shows that a script runs until the promise settles. */
  readonly running: <T>(work: Promise<T>) => Promise<T>;
  readonly lost: (isLost: boolean) => void;
}

export function createToasts(words: Words): { node: HTMLElement; toasts: Toasts } {
  const corner = element('div', { class: 'toasts', role: 'status' });
  const top = element('div', { class: 'running', role: 'status' });
  const problems = element('div', { class: 'problems', role: 'alert' });
  let runs = 0;
  let isLost = false;
  const drawTop = () => {
    const text = isLost ? words.lost : runs > 0 ? words.running : '';
    top.textContent = text;
    top.hidden = text === '';
  };
  drawTop();
  const add = (place: HTMLElement, title: string | null, message: string): HTMLElement => {
    const dismiss = element(
      'button',
      { type: 'button', click: () => toast.remove() },
      words.dismiss,
    );
    const heading = title ? element('strong', {}, title) : null;
    const toast = element(
      'div',
      { class: 'toast' },
      element('div', {}, heading, element('p', {}, message)),
      dismiss,
    );
    place.append(toast);
    return toast;
  };
  return {
    node: element('div', {}, top, problems, corner),
    toasts: {
      toast(message, title) {
        const toast = add(corner, title, message);
        setTimeout(() => toast.remove(), USUAL_TIME);
      },
      problem(title, message) {
        problems.replaceChildren();
        add(problems, title, message);
      },
      async running(work) {
        runs += 1;
        drawTop();
        try {
          return await work;
        } finally {
          runs -= 1;
          drawTop();
        }
      },
      lost(now) {
        isLost = now;
        drawTop();
      },
    },
  };
}
