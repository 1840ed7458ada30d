/** The command "new fiscal year": a fresh sheet for the next year behind the old one, which is never written. */

import type { CommandProblem } from '../../core/command-problem';
import { failureOf } from '../../core/google-failure';
import { readMeasures } from '../../core/measures/read-measures';
import { nextSheetName, rollOver, saysAnyStatus } from '../../core/measures/roll-over';
import type { Cautions, NewYearColumn, NewYearPlan } from '../../core/office/new-year-plan';
import { settingColumns, settingYear } from '../../core/office/read-settings';
import { yearOfSheet } from '../../core/office/sheet-year';
import { a1 } from '../../core/sheet/a1';
import type { CalendarDate } from '../../core/sheet/cell';
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import { BUDDHIST_ERA, fiscalYearOf } from '../../core/text/dates';
import { rollYears } from '../../core/text/roll-years';
import { arrive } from '../arrive';
import { markFindings } from '../check/mark-findings';
import type { Ports, Sheet, Workbook } from '../ports';
import { memosOfSheets } from '../register/memos-of-sheets';
import type { Session } from '../session';
import { CommandError, holdLock, isTypedColumns, refusedWrite } from '../stopped';
import { mappingFor } from '../workbook/mapping-for';
import { writeChanges } from '../workbook/write-changes';
import { begunAs, isUntouched } from './undo-new-year';
import { addYearColumn, planYearColumn } from './year-column';

interface NewYear {
  /** Null where the sheet was there already. */
  readonly made: MadeSheet | null;
  /** Null where the settings had one for the new year already. */
  readonly column: NewYearColumn | null;
  /** Why the settings could not be written; null where they could. */
  readonly refused: CommandProblem | null;
}

export interface MadeSheet {
  readonly name: string;
  readonly years: number;
  /** A1, row by row. */
  readonly rolled: readonly string[];
  readonly emptied: number;
  /** Cells with formulas that the staff must look at. */
  readonly left: readonly string[];
}

/** The copy bears this name until it is ready: one that was cut off is never taken for a year's sheet. */
const UNFINISHED = 'กำลังเตรียมปี ';

/** Reads alone; refuses what could not be done whole. */
export function planNewYear(session: Session): NewYearPlan {
  const { ports } = session;
  const { table, grid, sheets, settings, years, content } = session.readOpen();
  if (!table) throw new CommandError({ kind: 'no-measures-sheet' });
  const source = sheets[0]?.sheet ?? '';
  if (source.startsWith(UNFINISHED)) throw left(source);
  const named = years && yearOfSheet(years);
  const known = [
    settingYear(settings, 'fiscalYear') ?? 0,
    ...settingColumns(content[1] ?? []).years.keys(),
  ];
  const isMade = known.some((year) => year > 0) && named === Math.max(...known) + 1;
  const present = isMade
    ? named - 1
    : (named ?? settingYear(settings, 'fiscalYear') ?? fiscalYearOf(session.now().date));
  const column = planYearColumn(ports.workbook, present);
  // What was agreed to before is finished.
  if (isMade) return { source, present, sheet: null, column, begun: null, cautions: NONE };
  const { has: hasMemos, underWay } = memosOfSheets(ports);
  const isBlank = !saysAnyStatus(grid, table.header);
  const cautions = {
    underWay,
    isBlank,
    isBegun: known.includes(present + 1),
    isEarly: isEarly(present + 1, session.now().date),
  };
  const plan = { source, present, cautions };
  const rolled = rollYears(source, present).text;
  const hasYear = rolled !== source;
  const next = { made: hasYear ? rolled : nextSheetName(present), source, present };
  // Without its column it is not finished: whoever opens it can go on.
  if (column === null && isUntouched(session, next, hasMemos))
    return { ...plan, sheet: null, column, begun: next };
  if (hasYear && ports.workbook.sheet(next.made))
    throw new CommandError({ kind: 'year-exists', sheet: next.made });
  const begun = isBlank && named !== null ? begunAs(session, source, named - 1, hasMemos) : null;
  return { ...plan, sheet: nameFor(ports, source, present), column, begun };
}

const NONE: Cautions = { underWay: 0, isBlank: false, isBegun: false, isEarly: false };

/** A fiscal year (B.E.) begins in October of the year before; from July on offices prepare it. */
function isEarly(year: number, { year: now, month }: CalendarDate): boolean {
  const begins = year - BUDDHIST_ERA - 1;
  return now < begins || (now === begins && month < 7);
}

export function startNewYear(
  session: Session,
  { source, present, sheet, column }: NewYearPlan,
): NewYear {
  const { ports } = session;
  const { workbook } = ports;
  holdLock(ports);
  session.bringUp();
  // While the user was reading, a colleague may have begun the year.
  if (sheet !== null && workbook.sheet(sheet))
    throw new CommandError({ kind: 'year-exists', sheet });
  const made = sheet === null ? null : makeSheet(session, source, sheet, present);
  const result = { made, column: null, refused: null };
  if (column === null) return result;
  try {
    return { ...result, column: addYearColumn(ports, present) };
  } catch (error) {
    return { ...result, refused: refusedWrite(SHEET_NAMES.settings, error) };
  }
}

function nameFor(ports: Ports, source: string, present: number): string {
  const { workbook } = ports;
  const copy = UNFINISHED + (present + 1);
  if (workbook.sheet(copy)) {
    // A colleague may be making it at this moment.
    holdLock(ports);
    if (workbook.sheet(copy)) throw left(copy);
  }
  const rolled = rollYears(source, present).text;
  return rolled === source ? freeName(workbook, nextSheetName(present)) : rolled;
}

function freeName(workbook: Workbook, wanted: string): string {
  let name = wanted;
  for (let number = 2; workbook.sheet(name); number++) name = `${wanted} (${number})`;
  return name;
}

function makeSheet(session: Session, source: string, name: string, present: number): MadeSheet {
  const { ports } = session;
  const copyName = UNFINISHED + (present + 1);
  try {
    const copy = ports.workbook.sheet(source)?.copy(copyName);
    if (!copy) throw new CommandError({ kind: 'unknown-sheet', sheet: source });
    const made = prepare(session, source, copy, present);
    arrive(ports, () => copy.rename(name));
    return { name, ...made };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (isTypedColumns(error))
      throw new CommandError({ kind: 'year-typed-columns', sheet: copyName });
    throw new CommandError({
      kind: 'year-unfinished',
      sheet: copyName,
      failure: failureOf(error),
    });
  }
}

function left(sheet: string): CommandError {
  return new CommandError({ kind: 'year-left', sheet });
}

function prepare(
  session: Session,
  source: string,
  copy: Sheet,
  present: number,
): Omit<MadeSheet, 'name'> {
  const { ports } = session;
  const content = { grid: copy.grid(), values: copy.values(), formulas: copy.formulas() };
  // Headings that name the year are rolled with the rest: the copy is read as its source was.
  const said = mappingFor({ ...content.grid, sheet: source }, session.mappings());
  const table = readMeasures(content.grid, said?.mapping);
  if (!table.ok) throw new CommandError({ kind: 'no-measures-sheet' });
  const { emptied, filled, rolled, years, left } = rollOver(content, table.value.header, present);
  markFindings(ports, [copy], []);
  // A copy that is not ready keeps the name that says so.
  arrive(ports, () => {
    if (emptied.length > 0) copy.empty(emptied);
    writeChanges(copy, rolled, content);
  });
  return { years, rolled: rolled.map(a1), emptied: filled, left: left.map(a1) };
}
