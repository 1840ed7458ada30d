/** The command "new fiscal year": a fresh sheet for the next year behind the old one, which is never written. */

import type { CommandProblem } from '../../core/command-problem';
import { failureOf } from '../../core/google-failure';
import { readMeasures } from '../../core/measures/read-measures';
import { rollOver } from '../../core/measures/roll-over';
import type { NewYearPlan, SettingStep } from '../../core/office/new-year-plan';
import { type NextSetting, nextSettings } from '../../core/office/next-settings';
import { readSettings, settingYear } from '../../core/office/read-settings';
import { a1 } from '../../core/sheet/a1';
import { type CellPlace, cellAt } from '../../core/sheet/cell';
import type { SheetContent } from '../../core/sheet/content';
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import { textOf } from '../../core/text/cell-text';
import { fiscalYearOf } from '../../core/text/dates';
import { toArabicDigits } from '../../core/text/digits';
import { rollYears } from '../../core/text/roll-years';
import { arrive } from '../arrive';
import { markFindings } from '../check/mark-findings';
import type { Ports, Sheet, Workbook } from '../ports';
import type { Session } from '../session';
import { CommandError, holdLock, isTypedColumns, refusedWrite } from '../stopped';
import { shownValues } from '../workbook/read-form';
import { writeChanges } from '../workbook/write-changes';

interface NewYear {
  /** Null where the sheet was there already. */
  readonly made: MadeSheet | null;
  readonly settings: readonly SettingStep[];
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
  const { table, sheets, settings } = session.read();
  const thisYear = () => fiscalYearOf(session.now().date);
  if (!table) throw new CommandError({ kind: 'no-measures-sheet' });
  const source = sheets[0]?.sheet ?? '';
  if (source.startsWith(UNFINISHED)) throw left(source);
  const year = settingYear(settings, 'fiscalYear');
  const named = yearInName(source, year ?? thisYear());
  const isMade = year !== null && named === year + 1;
  const present = (isMade ? year : (named ?? year)) ?? thisYear();
  const sheet = isMade ? null : nameFor(ports, source, present);
  // Where the settings are a year ahead, they have been moved on with another of the year's sheets.
  const steps = year === null || year === present ? settingSteps(ports.workbook, present) : [];
  return { source, present, sheet, settings: steps };
}

export function startNewYear(
  { ports }: Session,
  { source, present, sheet, settings }: NewYearPlan,
): NewYear {
  const { workbook } = ports;
  holdLock(ports);
  // While the user was reading, a colleague may have begun the year.
  if (sheet !== null && workbook.sheet(sheet))
    throw new CommandError({ kind: 'year-exists', sheet });
  const made = sheet === null ? null : makeSheet(ports, source, sheet, present);
  const result = { made, settings, refused: null };
  if (settings.length === 0) return result;
  try {
    return { ...result, settings: writeSettings(ports, present) };
  } catch (error) {
    return { ...result, settings: [], refused: refusedWrite(SHEET_NAMES.settings, error) };
  }
}

/** The last of the years beside `around` that the name holds: a sheet of 2568–2569 is one of 2569. */
function yearInName(name: string, around: number): number | null {
  const plain = toArabicDigits(name);
  const near = [around + 1, around, around - 1];
  const holds = (year: number) =>
    new RegExp(`(?<!\\d)${year}(?!\\d)|(?:ปี|งบ)\\s*${String(year).slice(-2)}(?!\\d)`).test(plain);
  return near.find(holds) ?? null;
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
  if (rolled === source) return freeName(workbook, `${SHEET_NAMES.measures} ${present + 1}`);
  if (workbook.sheet(rolled)) throw new CommandError({ kind: 'year-exists', sheet: rolled });
  return rolled;
}

function freeName(workbook: Workbook, wanted: string): string {
  let name = wanted;
  for (let number = 2; workbook.sheet(name); number++) name = `${wanted} (${number})`;
  return name;
}

function makeSheet(ports: Ports, source: string, name: string, present: number): MadeSheet {
  const copyName = UNFINISHED + (present + 1);
  try {
    const copy = ports.workbook.sheet(source)?.copy(copyName);
    if (!copy) throw new CommandError({ kind: 'unknown-sheet', sheet: source });
    const made = prepare(ports, copy, present);
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

function prepare(ports: Ports, copy: Sheet, present: number): Omit<MadeSheet, 'name'> {
  const content = { grid: copy.grid(), values: copy.values(), formulas: copy.formulas() };
  const table = readMeasures(content.grid);
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

function settingSteps(workbook: Workbook, present: number): readonly SettingStep[] {
  const found = settingsToWrite(workbook, present);
  if (!found) return [];
  const { sheet, next, steps } = found;
  const refusing: readonly CellPlace[] = sheet.refusing(next);
  if (refusing.length > 0) {
    throw new CommandError({
      kind: 'sheet-protected',
      sheet: sheet.name,
      failure: { kind: 'protected', text: '' },
      cells: refusing.map(a1).join(', '),
    });
  }
  return steps;
}

/** Read again, since the user may have taken a while to agree. */
function writeSettings(ports: Ports, present: number): readonly SettingStep[] {
  const found = settingsToWrite(ports.workbook, present);
  if (!found) return [];
  // At once: settings half moved on would be moved on twice by the next try.
  arrive(ports, () => writeChanges(found.sheet, found.next, found.content, 1));
  return found.steps;
}

/** Null where there is nothing to write, or a colleague has moved the year on since. */
function settingsToWrite(workbook: Workbook, present: number) {
  const sheet = workbook.sheet(SHEET_NAMES.settings);
  if (!sheet) return null;
  const values = sheet.values();
  const texts = sheet.texts();
  const formulas = sheet.formulas();
  const shown = shownValues(values, texts);
  const settings = readSettings(shown);
  const year = settingYear(settings, 'fiscalYear');
  if (year !== null && year !== present) return null;
  const isFormula = (place: CellPlace) => (cellAt(formulas, place) ?? '') !== '';
  const next = nextSettings(settings, present).filter((each) => !isFormula(each));
  if (next.length === 0) return null;
  const grid = { sheet: sheet.name, cells: texts, merges: [] };
  const content: SheetContent = { grid, values, formulas };
  return { sheet, next, content, steps: next.map((each) => stepOf(each, shown)) };
}

function stepOf(next: NextSetting, values: SheetContent['values']) {
  const before = textOf(cellAt(values, next) ?? '');
  return { label: next.label, before, after: textOf(next.value) };
}
