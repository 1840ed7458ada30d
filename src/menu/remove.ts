/** The menu's "remove": asks first, then tells what was taken out and what only the user can do. */
import type { Session } from '../app/session';
import { planRemoval, removeAll } from '../app/sheets/remove-all';
import { ask, showDialog } from '../gas/dialogs';
import { line } from './lines';

export function remove(session: Session): void {
  const { language } = session;
  const words = session.words.remove;
  const { underWay, hasTemplate } = planRemoval(session);
  const told = [
    words.goes,
    words.stays,
    ...(hasTemplate ? [words.template] : []),
    ...(underWay > 0 ? [words.underWay(underWay)] : []),
  ].map((each) => `• ${each}`);
  if (!ask(words.title, `${told.join('\n')}\n\n${words.goOn}`)) return;
  const { formulas, left } = removeAll(session);
  const lines = [
    left.length === 0 ? line(words.done, 'good') : line(words.left(left.join(', ')), 'warning'),
    ...(formulas > 0 ? [line(words.formulas(formulas))] : []),
    line(words.script),
  ];
  showDialog({ title: words.title, lines, language });
}
