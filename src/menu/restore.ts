/** The menu's "restore the register": asks first, then tells what was put back. */
import type { Session } from '../app/session';
import { lostMemos, MOST_RESTORED, restoreRegister } from '../app/sign-off/restore';
import { showDialog } from '../gas/ui/dialogs';
import { line } from './lines';
import { askAbout } from './question';

export function restore(session: Session): void {
  const { language } = session;
  const words = session.words.restore;
  const lost = lostMemos(session);
  if (lost.length === 0) {
    showDialog({ title: words.title, lines: [line(words.nothing, 'good')], language });
    return;
  }
  const { title } = words;
  const question = `${words.found(lost.length, MOST_RESTORED)}\n${words.goOn}`;
  const about = [words.comesBack, words.isGone, ...lost.map(({ name }) => name)];
  if (askAbout(session.words, { title, question, about, goesOn: 'yes' }) !== 'yes') return;
  const restored = restoreRegister(session);
  const left = lost.length - restored.length;
  const lines = [
    line(words.done(restored.length), 'good'),
    ...(left > 0 ? [line(words.left(left), 'plain')] : []),
  ];
  showDialog({ title: words.title, lines, language });
}
