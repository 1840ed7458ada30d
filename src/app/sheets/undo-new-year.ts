/** Takes back a fiscal year that was begun and not worked in yet: its sheet, and its column of the settings. */
import { readMeasures } from '../../core/measures/read-measures';
import { isAsRolledOver, isNextName } from '../../core/measures/roll-over';
import type { Begun } from '../../core/office/new-year-plan';
import { OWN_SHEETS } from '../../core/sheet/sheet-names';
import type { Sheet } from '../ports';
import { type MemosOfSheets, memosOfSheets } from '../register/memos-of-sheets';
import type { Session } from '../session';
import { CommandError, holdLock } from '../stopped';
import { mappingFor } from '../workbook/mapping-for';
import { removeSheet } from '../workbook/remove-sheet';
import { type TakenColumn, takeYearColumn } from './year-column';

export interface Undone extends Begun {
  /** What became of the year's column; null where the settings have none. */
  readonly column: TakenColumn | null;
}

/** The year that a sheet without any status was made for; null where nothing tells what from, or it was worked in. */
export function begunAs(
  session: Session,
  made: string,
  present: number,
  hasMemos: MemosOfSheets['has'],
): Begun | null {
  const sources = session.ports.workbook
    .visibleSheets()
    .map(({ name }) => name)
    .filter((name) => !OWN_SHEETS.includes(name) && isNextName(name, made, present));
  const begun = sources.map((source) => ({ made, source, present }));
  return begun.find((each) => isUntouched(session, each, hasMemos)) ?? null;
}

/** Whether its sheet is still as the new year made it, and no memo is of it. */
export function isUntouched(
  { ports: { workbook }, mappings }: Session,
  { made, source, present }: Begun,
  hasMemos: MemosOfSheets['has'],
): boolean {
  const fresh = workbook.sheet(made);
  const old = fresh && workbook.sheet(source);
  if (!old || !fresh || hasMemos(made)) return false;
  const before = contentOf(old);
  const table = readMeasures(before.grid, mappingFor(before.grid, mappings())?.mapping);
  return table.ok && isAsRolledOver(before, contentOf(fresh), table.value.header, present);
}

/** Looks again, since the user may have taken a while to decide. */
export function undoNewYear(session: Session, begun: Begun): Undone {
  const { ports } = session;
  holdLock(ports);
  session.bringUp();
  if (!isUntouched(session, begun, memosOfSheets(ports).has))
    throw new CommandError({ kind: 'year-edited', sheet: begun.made });
  removeSheet(ports, begun.made);
  return { ...begun, column: takeYearColumn(ports, begun.present) };
}

function contentOf(sheet: Sheet) {
  return { grid: sheet.grid(), values: sheet.values(), formulas: sheet.formulas() };
}
