/** A user who goes on with whatever the menu asks, also where “yes” would be to wait. */
import type { Runtime } from '../../local/runtime';

const SAFE_FIRST = /กด “ใช่” เพื่อ(?:รอไว้ก่อน|กลับไปแก้ไข|คงไว้)/;

/** `no` is a question that the user answers so. */
export function runWillingly({ ui, menu }: Runtime, item: string, no?: RegExp): void {
  ui.ask = ({ prompt, buttons }) => {
    if (buttons === 'OK') return 'OK';
    return SAFE_FIRST.test(prompt) || no?.test(prompt) ? 'NO' : 'YES';
  };
  try {
    menu(item);
  } finally {
    delete ui.ask;
  }
}
