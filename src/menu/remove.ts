/** The menu's "remove": asks first, then tells what was taken out and what only the user can do. */
import type { Session } from '../app/session';
import { planRemoval, removeAll } from '../app/sheets/remove-all';
import { showDialog } from '../gas/ui/dialogs';
import { line } from './lines';
import { askAbout } from './question';

export function remove(session: Session): void {
  const { language } = session;
  const words = session.words.remove;
  const { underWay, hasTemplate } = planRemoval(session);
  const about = [
    words.goes,
    words.stays,
    ...(hasTemplate ? [words.template] : []),
    ...(underWay > 0 ? [words.underWay(underWay)] : []),
  ];
  const { title, keep: question } = words;
  // It cannot be taken back here.
  if (askAbout(session.words, { title, question, about, goesOn: 'no' }) !== 'no') return;
  const { formulas, left } = removeAll(session);
  const lines = [
    left.length === 0 ? line(words.done, 'good') : line(words.left(left.join(', ')), 'warning'),
    ...(formulas > 0 ? [line(words.formulas(formulas))] : []),
    // What is left is taken out by the same item, which goes with the script.
    ...(left.length === 0 ? [line(words.script)] : []),
  ];
  showDialog({ title: words.title, lines, language });
}
