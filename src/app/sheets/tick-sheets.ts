/** The commands "measures sheets" and "tick sheets": which sheets can be read as one list, and which of them are. */
import { yearsOfSheet } from '../../core/office/sheet-year';
import { OWN_SHEETS, SAMPLE_SHEET, sheetsTold } from '../../core/sheet/sheet-names';
import { looseName } from '../../core/text/loose-name';
import { longThaiMoment } from '../../core/text/moment';
import { keepTicked, tickedIn } from '../kept/ticked';
import type { Session } from '../session';
import { CommandError, holdLock } from '../stopped';
import { isMeant, sheetShown } from '../workbook/choose-sheets';
import { isRead } from '../workbook/is-read';

export interface MeasuresSheets {
  readonly sheets: readonly MeasuresSheet[];
  /** What is kept, whatever has become of the sheets since. */
  readonly kept: readonly string[];
}

export interface MeasuresSheet {
  readonly name: string;
  /** Stays when its tab is given another name. */
  readonly id: number;
  /** The fiscal year in its name; null where that has none. */
  readonly year: number | null;
  readonly isTicked: boolean;
}

/** Those that have a table of measures, as the tabs stand, without the sample; it reads every sheet of the workbook. */
export function measuresSheetsPage({ ports, kept, mappings }: Session): MeasuresSheets {
  const names = tickedIn(kept());
  const ticked = names.map(looseName);
  const sheets = ports.workbook
    .visibleSheets()
    .filter(({ name }) => !OWN_SHEETS.includes(name) && name !== SAMPLE_SHEET)
    .filter((sheet) => isRead(sheet, sheet.texts(), mappings))
    .map(({ name, id }) => ({
      name,
      id: id(),
      year: yearsOfSheet(name, [], 1).named,
      isTicked: ticked.includes(looseName(name)),
    }));
  return { sheets, kept: names };
}

export interface TickCall {
  readonly sheets: readonly string[];
  /** Theirs, in the same order: a tab may have another name by now. */
  readonly ids?: readonly number[];
  /** What was kept as the page showed it: where another choice is kept since, nothing is written. */
  readonly before?: readonly string[];
}

export interface Ticked {
  readonly kept: boolean;
  /** As the sheets are called now. */
  readonly sheets: readonly string[];
}

/** Fewer than two mean that the open sheet is read alone. */
export function tickSheets(session: Session, { sheets, ids, before }: TickCall): Ticked {
  const { ports, guard, now } = session;
  guard.refuseNewer();
  holdLock(ports);
  const present = ports.workbook.visibleSheets().map(({ name }) => name);
  const meant = sheets.map((name, at) => sheetShown(ports.workbook, name, ids?.[at])?.name ?? '');
  const gone = sheets.filter((_, at) => !present.includes(meant[at] ?? ''));
  if (gone.length > 0) throw new CommandError({ kind: 'unknown-sheet', sheet: sheetsTold(gone) });
  // As the tabs stand, whatever was ticked first.
  const names = present.filter((name) => meant.includes(name));
  const choice = before === undefined ? { names } : { names, before };
  if (!keepTicked(ports, { ...choice, when: longThaiMoment(now()) }))
    return { kept: false, sheets: names };
  // The sheets that are read are those that the user has before them.
  const [first] = names;
  if (first !== undefined && !isMeant(names, ports.workbook.activeSheet().name))
    ports.workbook.sheet(first)?.show();
  return { kept: true, sheets: names };
}
