/**
 * The commands "set status" and its undo: say the status of one row in the way its sheet says it, and look whether it
 * reads so; where it does not, or a cell has changed since, nothing is left behind.
 */

import { cleanGrid } from '../../core/measures/clean-grid';
import type { Status } from '../../core/measures/measure';
import { type StatusWrite, writesFor } from '../../core/measures/status/write-status';
import { a1, parseA1 } from '../../core/sheet/a1';
import { type CellPlace, cellAt } from '../../core/sheet/cell';
import type { Grid } from '../../core/sheet/grid';
import { writeOrExplain } from '../arrive';
import type { Ports, Sheet } from '../ports';
import type { Reading, Session } from '../session';
import { CommandError, holdLock } from '../stopped';
import { coveredIn } from '../workbook/not-taken';
import { isTorn } from './rows/fix-places';
import { knownRows } from './rows/row-code';
import { type ActivityNow, activityNow, type StatusPlace, textsIn } from './rows/status-place';

export interface StatusCall extends StatusPlace {
  readonly status: Status;
}

/** What a cell held and holds: a text, a number or a box, as JSON has it. */
export interface CellSet {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

export interface UndoStatusCall extends StatusPlace {
  readonly cells: readonly CellSet[];
}

export type StatusResult =
  | {
      readonly set: readonly CellSet[];
      /** Where it stands now: its undo says so. */
      readonly at: Pick<StatusPlace, 'cell' | 'row'>;
      readonly refused: null;
    }
  | {
      readonly set: null;
      /**
       * Somebody was quicker, or the row is not to be found; a formula or a date stands there; the row's cells are merged,
       * over several statuses or with others; a text there has a link or parts of another look, which it would lose; a cell
       * dropped what was written, or it did not read as that status.
       */
      readonly refused: 'changed' | 'formula' | 'styled' | 'merged' | 'untaken' | 'unread';
    };

export function setStatus(session: Session, call: StatusCall): StatusResult {
  const { ports, guard } = session;
  guard.refuseNewer();
  holdLock(ports);
  const sheet = sheetNamed(ports, call.sheet);
  const reading = session.read({ sheet: call.sheet });
  const { table, grid } = reading;
  const found = activityNow(reading, call);
  if (!table || !found || found.activity.status !== null) return refused('changed');
  const { row } = found.activity;
  const [formulas, values] = [sheet.formulas(), sheet.values()];
  if (isTorn(textsIn(reading), values, row)) return refused('changed');
  const choicesAt = (place: CellPlace) => sheet.choices(place);
  const writes = writesFor({ grid: cleanGrid(grid), table, values, choicesAt }, row, call.status);
  if (writes.length === 0) return refused('merged');
  const set = writes.flatMap((write) => setOf(write) ?? []);
  const isBarred = (place: CellPlace) => (cellAt(formulas, place) ?? '') !== '';
  if (set.length < writes.length || writes.some(isBarred)) return refused('formula');
  if (isCovered(grid, set)) return refused('merged');
  if (areStyled(sheet, set)) return refused('styled');
  writeCells(ports, sheet, set);
  const after = session.read({ sheet: call.sheet });
  const now = activityNow(after, { ...call, ...found.at });
  if (now?.activity.status === call.status) {
    return { set: moved(set, now.below), at: now.at, refused: null };
  }
  const taken = putBack(ports, sheet, { set, values, found, now: after });
  if (now && now.below !== 0) return refused('changed');
  if (isCovered(after.grid, set)) return refused('merged');
  return refused(taken ? 'unread' : 'untaken');
}

/** Puts back what the cells held, where they still hold what was set and the measure is still in the sheet. */
export function undoStatus(session: Session, call: UndoStatusCall): StatusResult {
  const { ports, guard } = session;
  guard.refuseNewer();
  holdLock(ports);
  const sheet = sheetNamed(ports, call.sheet);
  const reading = session.read({ sheet: call.sheet });
  const columns = call.cells.flatMap(({ cell }) => parseA1(cell)?.column ?? []);
  const found = activityNow(reading, call, columns);
  if (!found) return refused('changed');
  const [values, formulas] = [sheet.values(), sheet.formulas()];
  if (isTorn(textsIn(reading), values, found.activity.row)) return refused('changed');
  const cells = moved(call.cells, found.below);
  const isOpen = (set: CellSet) => {
    const place = parseA1(set.cell);
    return place !== null && (cellAt(formulas, place) ?? '') === '' && holds(values, [set]);
  };
  if (cells.length === 0 || !cells.every(isOpen)) return refused('changed');
  if (isCovered(reading.grid, cells)) return refused('merged');
  const set = turned(cells);
  if (areStyled(sheet, set)) return refused('styled');
  writeCells(ports, sheet, set);
  return { set, at: found.at, refused: null };
}

function refused(why: NonNullable<StatusResult['refused']>): StatusResult {
  return { set: null, refused: why };
}

function sheetNamed({ workbook }: Ports, name: string): Sheet {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new CommandError({ kind: 'unknown-sheet', sheet: name });
  return sheet;
}

/** A merge covers one of them: what is written there is dropped. */
function isCovered(grid: Grid, cells: readonly CellSet[]): boolean {
  const places = cells.flatMap(({ cell }) => parseA1(cell) ?? []);
  return coveredIn({ grid: () => grid }, places).length > 0;
}

/** Nothing is asked where no text is written over, as where a mark is put into an empty cell. */
function areStyled(sheet: Sheet, cells: readonly CellSet[]): boolean {
  const texts = cells.flatMap(({ cell, before, after }) => {
    const text = before === after ? null : held(before);
    return typeof text === 'string' && text !== '' ? (parseA1(cell) ?? []) : [];
  });
  return texts.length > 0 && sheet.styled(texts).length > 0;
}

function moved(cells: readonly CellSet[], below: number): readonly CellSet[] {
  return cells.map((set) => {
    const place = parseA1(set.cell);
    return place ? { ...set, cell: a1({ ...place, row: place.row + below }) } : set;
  });
}

interface Written {
  readonly set: readonly CellSet[];
  /** As they were before. */
  readonly values: ReturnType<Sheet['values']>;
  readonly found: ActivityNow;
  readonly now: Reading;
}

/**
 * What was written and does not read as it is to: each cell that holds it gets back what the row that stands there had. Rows may
 * have been moved right before the write. False where a cell has dropped it.
 */
function putBack(ports: Ports, sheet: Sheet, { set, values, found, now }: Written): boolean {
  const { activity, rows, own } = found;
  const there = knownRows(textsIn(now)).codeOf(activity.row, own);
  const from = rows.find(there, activity.row, own) ?? activity.row;
  const held = sheet.values();
  const back = turned(set.filter((each) => holds(held, [each]))).map((each) => {
    const place = parseA1(each.cell);
    const had = place && cellAt(values, { ...place, row: place.row + from - activity.row });
    return { ...each, after: JSON.stringify(had ?? '') };
  });
  writeCells(ports, sheet, back);
  const isDropped = (each: CellSet) =>
    each.before !== each.after && holds(held, [{ ...each, after: each.before }]);
  return !set.some(isDropped);
}

/** Null for a date: it could not be put back as it was. */
function setOf({ before, after, ...place }: StatusWrite): CellSet | null {
  return typeof before === 'object'
    ? null
    : { cell: a1(place), before: JSON.stringify(before), after: JSON.stringify(after) };
}

/** The last first: between the two writes the row says two things at once, and never a wrong one alone. */
function turned(cells: readonly CellSet[]): readonly CellSet[] {
  return [...cells]
    .reverse()
    .map(({ cell, before, after }) => ({ cell, before: after, after: before }));
}

/** Null for what no cell holds. */
function held(json: string): string | number | boolean | null {
  try {
    const value: unknown = JSON.parse(json);
    const isHeld = ['string', 'number', 'boolean'].includes(typeof value);
    return isHeld ? (value as string | number | boolean) : null;
  } catch {
    return null;
  }
}

/** What Sheets would take for more than a text. */
const FORMULA_LIKE = /^[=+\-'@]./s;

/** Each as its cell is formatted: a box stays a box. */
function writeCells(ports: Ports, sheet: Sheet, cells: readonly CellSet[]): void {
  const write = () => {
    for (const { cell, before, after } of cells) {
      const place = parseA1(cell);
      const value = held(after);
      if (!place || value === null || before === after) continue;
      if (typeof value === 'string' && FORMULA_LIKE.test(value))
        sheet.writeTexts([{ ...place, text: value }]);
      else sheet.writeBlock(place, [[value]]);
    }
  };
  writeOrExplain(ports, sheet.name, write, () => holds(sheet.values(), cells));
}

function holds(values: ReturnType<Sheet['values']>, cells: readonly CellSet[]): boolean {
  return cells.every(({ cell, after }) => {
    const place = parseA1(cell);
    return place !== null && JSON.stringify(cellAt(values, place) ?? '') === after;
  });
}
