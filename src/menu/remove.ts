/** The menu's "remove": asks first, then tells what was taken out and what only the user can do. */
import type { Session } from '../app/session';
import { type LeftSheet, planRemoval, removeAll } from '../app/sheets/remove-all';
import { type DialogLine, showDialog } from '../gas/ui/dialogs';
import { tellReason } from '../words/failures';
import { line, smallPrint } from './lines';
import { askAbout } from './question';

/** One line for each reason. */
function leftLines(
  { language, words }: Session,
  left: readonly LeftSheet[],
): readonly DialogLine[] {
  const told = left.map(({ sheet, failure }) => ({ sheet, ...tellReason(language, failure) }));
  const reasons = [...new Set(told.map(({ message }) => message))];
  return [
    ...reasons.flatMap((reason) => {
      const same = told.filter(({ message }) => message === reason);
      const sheets = same.map(({ sheet }) => sheet).join(', ');
      return [
        line(words.remove.left(sheets, reason), 'warning'),
        ...smallPrint(same[0]?.detail ?? ''),
      ];
    }),
    line(words.remove.again),
  ];
}

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
    ...(left.length === 0 ? [line(words.done, 'good')] : leftLines(session, left)),
    ...(formulas > 0 ? [line(words.formulas(formulas))] : []),
    // What is left is taken out by the same item, which goes with the script.
    ...(left.length === 0 ? [line(words.script)] : []),
  ];
  showDialog({ title: words.title, lines, language });
}
