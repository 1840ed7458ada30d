/** The menu's "restore the register": asks first, then tells what was put back. */
import type { Session } from '../app/session';
import { lostMemos, MOST_RESTORED, restoreRegister } from '../app/sign-off/restore';
import { ask, showDialog } from '../gas/dialogs';
import { firstFew, line } from './lines';

export function restore(session: Session): void {
  const { language } = session;
  const words = session.words.restore;
  const lost = lostMemos(session);
  if (lost.length === 0) {
    showDialog({ title: words.title, lines: [line(words.nothing, 'good')], language });
    return;
  }
  const { shown, rest } = firstFew(lost.map(({ name }) => `• ${name}`));
  const list = [...shown, ...(rest > 0 ? [`… +${rest}`] : [])];
  const told = [words.found(lost.length, MOST_RESTORED), ...list, words.comesBack, words.isGone];
  if (!ask(words.title, `${told.join('\n')}\n\n${words.goOn}`)) return;
  const restored = restoreRegister(session);
  const left = lost.length - restored.length;
  const lines = [
    line(words.done(restored.length), 'good'),
    ...(left > 0 ? [line(words.left(left), 'plain')] : []),
  ];
  showDialog({ title: words.title, lines, language });
}
