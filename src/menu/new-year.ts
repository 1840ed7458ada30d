/** The menu's "new fiscal year": asks first, then tells what was done. */
import type { Session } from '../app/session';
import { type MadeSheet, planNewYear, startNewYear } from '../app/sheets/new-year';
import type { CommandProblem } from '../core/command-problem';
import { ask, type DialogLine, showDialog } from '../gas/dialogs';
import type { Words } from '../words';
import { tellReason } from '../words/failures';
import { tellColumn, tellPlan } from '../words/new-year';
import { tellProblem } from '../words/problems';
import { firstFew, line, smallPrint } from './lines';

export function newYear(session: Session): void {
  const { language } = session;
  const words = session.words.newYear;
  const plan = planNewYear(session);
  const title = words.title(plan.present + 1);
  const list = tellPlan(words, plan).map((each) => `• ${each}`);
  if (!ask(title, `${list.join('\n')}\n\n${words.goOn}`)) return;
  const { made, column, refused } = startNewYear(session, plan);
  const lines = [
    ...(made ? madeLines(words, made) : []),
    ...(column === null ? [] : tellColumn(words, column).map((each) => line(each))),
    ...(refused === null ? [] : refusedLines(session, refused)),
  ];
  showDialog({ title, lines, language });
}

function refusedLines(
  { language, words }: Session,
  refused: CommandProblem,
): readonly DialogLine[] {
  if (refused.kind !== 'sheet-protected') {
    const { message, detail } = tellProblem(language, refused);
    return [line(words.newYear.settingsLeft(message), 'warning'), ...smallPrint(detail)];
  }
  const { message, detail } = tellReason(language, refused.failure);
  return [line(words.newYear.refused(message), 'warning'), ...smallPrint(detail)];
}

function madeLines(
  words: Words['newYear'],
  { name, years, rolled, emptied, left }: MadeSheet,
): readonly DialogLine[] {
  return [
    line(words.made(name), 'good'),
    line(words.rolled(years, cellList(rolled))),
    line(words.emptied(emptied)),
    ...(left.length > 0 ? [line(words.left(cellList(left)), 'warning')] : []),
  ];
}

function cellList(cells: readonly string[]): string {
  const { shown, rest } = firstFew(cells);
  return shown.join(', ') + (rest > 0 ? ` … +${rest}` : '');
}
