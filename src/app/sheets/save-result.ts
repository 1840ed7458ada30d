/** What became of a form that was saved, also where the sheet refuses: nothing of it, or a part. */
import type { CellValue } from '../../core/sheet/cell';
import { arrive, look } from '../arrive';
import type { CellText, Ports, Sheet } from '../ports';
import type { Session } from '../session';
import { CommandError, holdLock, refusedWrite } from '../stopped';
import { notTaken } from '../workbook/not-taken';
import { putRight } from '../workbook/put-right';
import { isToBeMade } from './make-sheets';

export interface SaveResult {
  /** Labels of what a colleague has changed in the meantime, and what therefore stays. */
  readonly changedMeanwhile: readonly string[];
}

/** A form's one source, under the lock; made where there is none, or nothing in it. */
export function formSheet(
  session: Session,
  name: string,
  make: (session: Session) => Sheet,
): Sheet {
  const { ports } = session;
  holdLock(ports);
  const front = ports.workbook.activeSheet();
  const found = isToBeMade(ports.workbook, name) ? null : ports.workbook.sheet(name);
  if (found) return found;
  const made = make(session);
  front.show();
  return made;
}

type Rows = readonly (readonly CellValue[])[];

/** `before` is what the sheet held: after a refusal it tells whether a part was written. */
export function writeForm(
  ports: Ports,
  sheet: Sheet,
  before: Rows,
  asked: readonly CellText[],
): void {
  const texts = changing(before, asked);
  if (texts.length === 0) return;
  const read = { values: before, formulas: sheet.formulas() };
  // How far a reading reaches is settled before it reads: what was pushed down meanwhile, it does not see.
  if (read.formulas.length > before.length)
    throw new CommandError({ kind: 'rows-moving', sheet: sheet.name });
  try {
    arrive(ports, () => sheet.writeTexts(texts));
  } catch (refusal) {
    const problem = refusedWrite(sheet.name, refusal);
    if (problem.kind !== 'sheet-protected') throw new CommandError(problem);
    const isWhole = JSON.stringify(sheet.values()) === JSON.stringify(before);
    if (isWhole) throw new CommandError(problem);
    const { failure } = problem;
    throw new CommandError({ kind: 'partly-written', sheet: sheet.name, failure });
  }
  const { lost, untaken } = look(sheet.name, () => putRight(ports, sheet, read, texts));
  if (lost.length > 0) throw new CommandError({ kind: 'rows-moving', sheet: sheet.name });
  if (untaken.length > 0) throw look(sheet.name, () => notTaken(sheet, untaken));
}

/** Without the rows that hold all of it already: what is written over with itself cannot be told from a moved row. */
function changing(before: Rows, texts: readonly CellText[]): readonly CellText[] {
  const isNew = ({ row, column, text }: CellText) => (before[row - 1]?.[column - 1] ?? '') !== text;
  const rows = new Set(texts.filter(isNew).map(({ row }) => row));
  return texts.filter(({ row }) => rows.has(row));
}
