/** The commands "measures sheets" and "tick sheets": which sheets can be read as one list, and which of them are. */
import { yearsOfSheet } from '../../core/office/sheet-year';
import { OWN_SHEETS, SAMPLE_SHEET, sheetsTold } from '../../core/sheet/sheet-names';
import { looseName } from '../../core/text/loose-name';
import { longThaiMoment } from '../../core/text/moment';
import { keepTicked, tickedIn } from '../kept/ticked';
import type { Session } from '../session';
import { CommandError, holdLock } from '../stopped';
import { isMeant } from '../workbook/choose-sheets';
import { isRead } from '../workbook/is-read';

export interface MeasuresSheet {
  readonly name: string;
  /** The fiscal year in its name; null where that has none. */
  readonly year: number | null;
  readonly isTicked: boolean;
}

/** Those that have a table of measures, as the tabs stand, without the sample; it reads every sheet of the workbook. */
export function measuresSheetsPage({ ports, kept, mappings }: Session): readonly MeasuresSheet[] {
  const ticked = tickedIn(kept()).map(looseName);
  return ports.workbook
    .visibleSheets()
    .filter(({ name }) => !OWN_SHEETS.includes(name) && name !== SAMPLE_SHEET)
    .filter((sheet) => isRead(sheet, sheet.texts(), mappings))
    .map(({ name }) => ({
      name,
      year: yearsOfSheet(name, [], 1).named,
      isTicked: ticked.includes(looseName(name)),
    }));
}

export interface TickCall {
  readonly sheets: readonly string[];
}

/** Fewer than two mean that the open sheet is read alone. */
export function tickSheets(session: Session, { sheets }: TickCall): null {
  const { ports, guard, now } = session;
  guard.refuseNewer();
  holdLock(ports);
  const present = ports.workbook.visibleSheets().map(({ name }) => name);
  const gone = sheets.filter((name) => !present.includes(name));
  if (gone.length > 0) throw new CommandError({ kind: 'unknown-sheet', sheet: sheetsTold(gone) });
  // As the tabs stand, whatever was ticked first.
  const names = present.filter((name) => sheets.includes(name));
  keepTicked(ports, names, longThaiMoment(now()));
  // The sheets that are read are those that the user has before them.
  const [first] = names;
  if (first !== undefined && !isMeant(names, ports.workbook.activeSheet().name))
    ports.workbook.sheet(first)?.show();
  return null;
}
