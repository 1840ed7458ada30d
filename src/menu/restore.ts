/**
 * The menu's "restore the register": asks first, then tells what was put back. Where no row is missing, whoever was let in
 * by hand is.
 */
import type { Session } from '../app/session';
import { noteSharedByHand } from '../app/sign-off/outside/shared-by-hand';
import { lostMemos, MOST_RESTORED, restoreRegister } from '../app/sign-off/restore';
import { type DialogLine, showDialog } from '../gas/ui/dialogs';
import type { Words } from '../words';
import { firstFew, line } from './lines';
import { askAbout } from './question';

export function restore(session: Session): void {
  const { language } = session;
  const words = session.words.restore;
  const lost = lostMemos(session);
  const { title } = words;
  if (lost.length === 0) {
    const { letIn, openToAll } = noteSharedByHand(session);
    const text = letIn.length > 0 ? words.noted(letIn.join(', ')) : words.nothing;
    const lines = [line(text, 'good'), ...tellOpen(words, openToAll)];
    showDialog({ title, lines, language });
    return;
  }
  const broken = lost.filter(({ hasRow }) => hasRow).length;
  const question = `${words.found(lost.length - broken, broken, MOST_RESTORED)}\n${words.goOn}`;
  const about = [words.comesBack, words.isGone, ...lost.map(({ name }) => name)];
  if (askAbout(session.words, { title, question, about, goesOn: 'yes' }) !== 'yes') return;
  const { added, mended, openToAll } = restoreRegister(session);
  const left = lost.length - added.length - mended.length;
  const lines = [
    ...(added.length > 0 || mended.length === 0 ? [line(words.added(added.length), 'good')] : []),
    ...(mended.length > 0 ? [line(words.mended(mended.length), 'good')] : []),
    ...(left > 0 ? [line(words.left(left), 'plain')] : []),
    ...tellOpen(words, openToAll),
  ];
  showDialog({ title: words.title, lines, language });
}

function tellOpen(words: Words['restore'], names: readonly string[]): readonly DialogLine[] {
  const { shown, rest } = firstFew(names);
  const all = [...shown, ...(rest > 0 ? ['…'] : [])].join(', ');
  return names.length > 0 ? [line(words.openToAll(all), 'warning')] : [];
}
