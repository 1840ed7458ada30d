/**
 * A memo's row while a command writes it, on a sheet whose rows the staff may move at any moment: what was written is
 * read back, and goes on until the memo has its words and every other row has its own.
 */
import { mayPass } from '../../core/google-failure';
import type { CellPlace, CellValue } from '../../core/sheet/cell';
import { PAPER_KEYS } from '../../core/sign-off/paper';
import { arrive, hasArrived, refusalOf, unconfirmed } from '../arrive';
import type { Ports, RowValue, Sheet } from '../ports';
import { CommandError } from '../stopped';
import { isUntaken, notTaken } from '../workbook/not-taken';
import { type Cell, type ColumnKey, type Row, type Run, runsOf } from './columns';
import { createStrays, filled } from './strays';
import { type Found, idIn, readTable, rowIn, type Table } from './table';

export interface OpenRow {
  /** Where it stands by the last reading, with all other rows. */
  readonly found: () => Found;
  /** Reads the sheet again, and puts right what was written elsewhere; throws where the memo's row is gone. */
  readonly look: () => void;
  /** Writes at once and looks later; throws what Sheets refuses at once. */
  readonly note: (cells: readonly Cell[]) => void;
  /**
   * Writes all of it and looks; where Sheets refuses, the row is as it was, and this throws. Where Sheets can no longer
   * be asked, the problem says that nobody knows.
   */
  readonly save: (cells: readonly Cell[]) => void;
}

/** Each look finds either nothing wrong, or rows that were moved since the one before. */
const MOST_LOOKS = 6;

export function openRow(ports: Ports, opened: Found): OpenRow {
  const { sheet } = opened;
  const id = idIn(opened, cellsAt(opened));
  const strays = createStrays(sheet, opened, id);
  let at = opened;
  let wanted = new Map<ColumnKey, RowValue>();
  /** Of the memo's own cells, by the last look. */
  let refused: unknown = null;
  /** What the row held before it was to hold `wanted`. */
  let before: Row = cellsAt(opened);

  const write = (runs: readonly Run[], reformat: boolean) => {
    for (const run of stateLast(at, runs)) {
      const from = { row: at.row, column: run.column };
      strays.wrote(run);
      if (reformat) sheet.writeRows(from, [run.values]);
      else sheet.writeRun(from, run.values);
    }
  };
  const note = (cells: readonly Cell[]) => {
    wanted = new Map([...wanted, ...cells]);
    // A number needs its form again: 100 was shown without decimals, 33.33 has two.
    const hasNumber = cells.some(([, value]) => typeof value === 'number');
    write(runsToRewrite(at, cells), hasNumber);
  };
  const look = () => {
    let given = '';
    let refusal: unknown = null;
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      const now = readWhole(sheet, strays.isAllIn);
      const own = rowIn(now, id);
      const wrong = strays.find(now, wanted);
      const dropped = own ? unwritten(own, wanted, before) : [];
      const held = dropped.length === 0 ? '' : JSON.stringify(dropped);
      // What was written anew and went astray says nothing of what the row's own cells take.
      const isSettled = held === '' || (held === given && wrong.length === 0);
      if (own) at = own;
      if (wrong.length === 0 && isSettled) {
        strays.settled(now);
        wanted = new Map();
        if (own) before = cellsAt(own);
        if (!own) throw new CommandError({ kind: 'memo-gone' });
        refused = held === '' ? null : (refusal ?? notTaken(sheet, placesOf(own, dropped)));
        if (refused !== null) throw refused;
        return;
      }
      hasArrived(ports, () => strays.giveBack(wrong));
      if (isSettled) continue;
      given = held;
      refusal = refusalOf(ports, rewriteOwn);
    }
    throw new CommandError({ kind: 'rows-moving', sheet: sheet.name });
  };
  /** What Sheets calls a failure may have been done all the same. */
  const hasArrivedAfterAll = (refusal: unknown) => {
    try {
      const own = rowIn(readTable(sheet), id);
      return own !== null && differing(own, wanted).length === 0;
    } catch {
      if (mayPass(refusal)) throw unconfirmed(sheet.name, refusal);
      return false;
    }
  };
  /** The row may not be the one whose cells were made text cells. */
  const rewriteOwn = () => {
    const runs = runsToRewrite(at, [...wanted]);
    sheet.formatAsText(textsOf(at.row, runs));
    write(runs, false);
  };
  const putBack = (cells: readonly Cell[], old: readonly Cell[]) => {
    before = filled(at, before, new Map(cells));
    wanted = new Map([...wanted, ...old]);
    refusalOf(ports, look);
  };
  return {
    found: () => at,
    look,
    note,
    save: (cells) => {
      const old = cellsBefore(at, cells);
      try {
        arrive(ports, () => note(cells));
      } catch (refusal) {
        if (!hasArrivedAfterAll(refusal)) {
          putBack(cells, old);
          throw refusal;
        }
      }
      try {
        look();
      } catch (error) {
        if (refused === null || error !== refused) throw unconfirmed(sheet.name, error);
        if (isUntaken(error)) putBack(cells, old);
        throw error;
      }
    },
  };
}

/** A row that is missing may have been pushed below what the reading reached: it is looked for once more. */
export function readWhole(sheet: Sheet, isWhole: (now: Table) => boolean): Table {
  const now = readTable(sheet);
  return isWhole(now) ? now : readTable(sheet);
}

function cellsAt({ rows, row }: Found): Row {
  return rows[row - 1] ?? [];
}

type Differing = readonly (readonly [column: number, held: CellValue])[];

function differing(own: Found, wanted: ReadonlyMap<ColumnKey, RowValue>): Differing {
  const cells = cellsAt(own);
  return [...wanted].flatMap(([key, value]) => {
    const column = own.columns.get(key);
    const held = column === undefined ? value : (cells[column - 1] ?? '');
    return column === undefined || String(held) === String(value) ? [] : [[column, held] as const];
  });
}

/** Cells that hold what they held before; a third value is what its column's type makes of the new one. */
function unwritten(own: Found, wanted: ReadonlyMap<ColumnKey, RowValue>, before: Row): Differing {
  return differing(own, wanted).filter(
    ([column, held]) => JSON.stringify(held) === JSON.stringify(before[column - 1] ?? ''),
  );
}

function placesOf({ row }: Found, cells: Differing): readonly CellPlace[] {
  return cells.map(([column]) => ({ row, column }));
}

function cellsBefore(found: Found, cells: readonly Cell[]): readonly Cell[] {
  const row = cellsAt(found);
  return cells.flatMap(([key]) => {
    const value = row[(found.columns.get(key) ?? 0) - 1] ?? '';
    return typeof value === 'string' || typeof value === 'number' ? [[key, value] as const] : [];
  });
}

/**
 * Our own cells between are written back as they were read, which saves a call; the staff's never, nor an id, nor what they
 * have put where a memo's paper is told of: it may be a link or a formula of theirs.
 */
function runsToRewrite(found: Found, cells: readonly Cell[]): readonly Run[] {
  const row = cellsAt(found);
  const own = [...found.columns].flatMap(([key, column]) => (key === 'id' ? [] : [column]));
  const paper = PAPER_KEYS.flatMap((key) => found.columns.get(key) ?? []);
  const between = (column: number) => {
    const value = row[column - 1];
    const isPlain = typeof value === 'string' || typeof value === 'number';
    const isTheirs = paper.includes(column) && value !== '';
    return own.includes(column) && isPlain && !isTheirs ? value : null;
  };
  return runsOf(placed(found, cells), between);
}

/** What has no column any more is left out. */
export function placed(
  { columns }: Table,
  cells: readonly Cell[],
): readonly (readonly [column: number, value: RowValue])[] {
  return cells.flatMap(([key, value]) => {
    const column = columns.get(key);
    return column === undefined ? [] : [[column, value] as const];
  });
}

export function textsOf(row: number, runs: readonly Run[]) {
  return runs.flatMap(({ column, values }) =>
    values.flatMap((value, index) =>
      typeof value === 'string' ? [{ row, column: column + index, value }] : [],
    ),
  );
}

/** Cut off before the state is there, a row is completed by the next command. */
export function stateLast({ columns }: Table, runs: readonly Run[]): readonly Run[] {
  const state = columns.get('state') ?? 0;
  const hasState = ({ column, values }: Run) => column <= state && state < column + values.length;
  return [...runs.filter((run) => !hasState(run)), ...runs.filter(hasState)];
}
