/**
 * The commands "set status" and its undo: say the status of one row in the way its sheet says it, and look whether it
 * reads so; where it does not, or a cell has changed since, nothing is left behind.
 */

import { cleanGrid } from '../../core/measures/clean-grid';
import type { Activity, Status } from '../../core/measures/measure';
import { type StatusWrite, writesFor } from '../../core/measures/status/write-status';
import { a1, parseA1 } from '../../core/sheet/a1';
import { type CellPlace, cellAt } from '../../core/sheet/cell';
import { titleKey } from '../../core/text/loose-name';
import { writeOrExplain } from '../arrive';
import type { Ports, Sheet } from '../ports';
import type { Reading, Session } from '../session';
import { CommandError, holdLock } from '../stopped';

export interface StatusPlace {
  readonly sheet: string;
  /** Where the finding is. */
  readonly cell: string;
  /** The measure that was shown there: rows may have been moved since. */
  readonly title: string;
}

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
  | { readonly set: readonly CellSet[]; readonly refused: null }
  | {
      readonly set: null;
      /**
       * Somebody was quicker; a formula or a date stands there; the row's cells are merged over several statuses; or
       * what was written did not read as that status.
       */
      readonly refused: 'changed' | 'formula' | 'merged' | 'unread';
    };

export function setStatus(session: Session, call: StatusCall): StatusResult {
  const { ports, guard } = session;
  guard.refuseNewer();
  holdLock(ports);
  const sheet = sheetNamed(ports, call.sheet);
  const { table, grid, ...reading } = session.read({ sheet: call.sheet });
  const activity = activityAt(reading, call);
  if (!table || !activity || activity.status !== null) return refused('changed');
  const formulas = sheet.formulas();
  const writes = writesFor(
    {
      grid: cleanGrid(grid),
      table,
      values: sheet.values(),
      choicesAt: (place) => sheet.choices(place),
    },
    activity.row,
    call.status,
  );
  if (writes.length === 0) return refused('merged');
  const set = writes.flatMap((write) => setOf(write) ?? []);
  const isBarred = (place: CellPlace) => (cellAt(formulas, place) ?? '') !== '';
  if (set.length < writes.length || writes.some(isBarred)) return refused('formula');
  writeCells(ports, sheet, set);
  const now = activityAt(session.read({ sheet: call.sheet }), call);
  if (now?.status === call.status) return { set, refused: null };
  writeCells(ports, sheet, turned(set));
  return refused('unread');
}

/** Puts back what the cells held, where they still hold what was set and the measure is still in its row. */
export function undoStatus(session: Session, call: UndoStatusCall): StatusResult {
  const { ports, guard } = session;
  guard.refuseNewer();
  holdLock(ports);
  const sheet = sheetNamed(ports, call.sheet);
  if (!activityAt(session.read({ sheet: call.sheet }), call)) return refused('changed');
  const [values, formulas] = [sheet.values(), sheet.formulas()];
  const isOpen = ({ cell, after }: CellSet) => {
    const place = parseA1(cell);
    return (
      place !== null &&
      (cellAt(formulas, place) ?? '') === '' &&
      JSON.stringify(cellAt(values, place) ?? '') === after
    );
  };
  if (call.cells.length === 0 || !call.cells.every(isOpen)) return refused('changed');
  const set = turned(call.cells);
  writeCells(ports, sheet, set);
  return { set, refused: null };
}

function refused(why: NonNullable<StatusResult['refused']>): StatusResult {
  return { set: null, refused: why };
}

function sheetNamed({ workbook }: Ports, name: string): Sheet {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new CommandError({ kind: 'unknown-sheet', sheet: name });
  return sheet;
}

/** In the row of the cell, where that is the measure that was meant. */
function activityAt(
  { measures }: Pick<Reading, 'measures'>,
  { cell, title }: StatusPlace,
): Activity | null {
  const row = parseA1(cell)?.row;
  const measure = measures.find(({ activities }) => activities.some((each) => each.row === row));
  if (!measure || titleKey(measure.title) !== titleKey(title)) return null;
  return measure.activities.find((each) => each.row === row) ?? null;
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
