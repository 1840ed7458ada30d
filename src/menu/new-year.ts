/** The menu's "new fiscal year": asks first, then tells what was done; one that was begun just now can be taken back. */
import type { Session } from '../app/session';
import { type MadeSheet, planNewYear, startNewYear } from '../app/sheets/new-year';
import { undoNewYear } from '../app/sheets/undo-new-year';
import type { TakenColumn } from '../app/sheets/year-column';
import type { CommandProblem } from '../core/command-problem';
import type { Begun, NewYearPlan } from '../core/office/new-year-plan';
import { yearHeading } from '../core/office/read-settings';
import { type DialogLine, showDialog } from '../gas/ui/dialogs';
import type { Words } from '../words';
import { tellReason } from '../words/failures';
import { tellCautions, tellColumn, tellPlan } from '../words/new-year';
import { tellProblem } from '../words/problems';
import { firstFew, line, smallPrint } from './lines';
import { askAbout } from './question';

export function newYear(session: Session): void {
  const { language } = session;
  const words = session.words.newYear;
  const plan = planNewYear(session);
  const { present, source, begun } = plan;
  if (begun && (!keeps(session, begun) || begun.source === source)) return;
  const title = words.title(present + 1);
  if (!isWanted(session, plan)) return;
  const { made, column, refused } = startNewYear(session, plan);
  const lines = [
    ...(made ? madeLines(words, made) : []),
    ...(column === null ? [] : tellColumn(words, column).map((each) => line(each))),
    ...(refused === null ? [] : refusedLines(session, refused)),
    ...(made && refused === null ? [line(words.howToUndo)] : []),
  ];
  showDialog({ title, lines, language });
}

/** Where something speaks for waiting, that is the preselected answer. */
function isWanted({ words }: Session, plan: NewYearPlan): boolean {
  const { title, goOn, waitFirst } = words.newYear;
  const { present, cautions } = plan;
  const isDoubtful = cautions.underWay > 0 || cautions.isBlank || cautions.isBegun;
  const goesOn = isDoubtful ? 'no' : 'yes';
  const answer = askAbout(words, {
    title: title(present + 1),
    question: isDoubtful ? waitFirst(present + 1) : goOn,
    about: [...tellCautions(words.newYear, plan), ...tellPlan(words.newYear, plan)],
    goesOn,
  });
  return answer === goesOn;
}

/** False also where the box was closed: nothing more is asked then. */
function keeps(session: Session, begun: Begun): boolean {
  const { words, language } = session;
  const { title, keep, undoing, staying, undone } = words.newYear;
  const [year, heading] = [begun.present + 1, yearHeading(begun.present + 1)];
  const answer = askAbout(words, {
    title: title(year),
    question: keep(begun.made, year),
    about: [undoing(begun.made, heading), staying(begun.source)],
    goesOn: 'no',
  });
  if (answer !== 'no') return answer === 'yes';
  const { column } = undoNewYear(session, begun);
  const lines = [
    line(undone(begun.made), 'good'),
    ...(column === null ? [] : columnLines(session, heading, column)),
  ];
  showDialog({ title: title(year), lines, language });
  return false;
}

function columnLines(
  { language, words }: Session,
  heading: string,
  column: TakenColumn,
): readonly DialogLine[] {
  const { columnGone, columnLeft, columnRefused } = words.newYear;
  if (column === 'gone') return [line(columnGone(heading))];
  if (column === 'left') return [line(columnLeft(heading), 'warning')];
  const { message, detail } = tellReason(language, column);
  return [line(columnRefused(heading, message), 'warning'), ...smallPrint(detail)];
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
