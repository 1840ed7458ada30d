/** The register's rows on a sheet that staff rearrange: found by headings and ids, written where they stand. */
import { failureOf } from '../../core/google-failure';
import type { CellPlace } from '../../core/sheet/cell';
import { sheetSerial } from '../../core/text/dates';
import { arrive, hasArrived } from '../arrive';
import type { Ports, RowValue, Sheet } from '../ports';
import { CommandError, isTypedColumns, refusedWrite, TypedColumns } from '../stopped';
import {
  type Cell,
  COLUMNS,
  type Column,
  type ColumnKey,
  findLayout,
  headingDress,
  type Layout,
  NEW_LAYOUT,
  placedFrom,
  type Row,
  type Run,
  registerHeadings,
  runsOf,
} from './columns';

/** A register's sheet as it was read. */
export interface Table extends Layout {
  readonly sheet: Sheet;
  /** From row 1; none where the sheet is empty. */
  readonly rows: readonly Row[];
}

export function readTable(sheet: Sheet): Table {
  const rows = sheet.values();
  const isEmpty = rows.every((row) => row.every((cell) => cell === ''));
  return isEmpty ? { ...NEW_LAYOUT, sheet, rows: [] } : { ...findLayout(rows), sheet, rows };
}

/** Where a memo stands. */
export interface Found extends Table {
  /** From 1. */
  readonly row: number;
}

/** A row added since is looked up anew: a colleague may have sorted or deleted rows meanwhile. */
export function readRow(table: Table, id: string): Found | null {
  return rowIn(table, id) ?? rowIn(readTable(table.sheet), id);
}

/** Null also for no id at all. */
export function rowIn(table: Table, id: string): Found | null {
  const at = table.rows.findIndex((row) => textIn(table, row, 'id') === id);
  return at < 0 || id === '' ? null : { ...table, row: at + 1 };
}

export function textIn({ columns }: Layout, row: Row, key: ColumnKey): string {
  const value = row[(columns.get(key) ?? 0) - 1];
  return typeof value === 'string' ? value : '';
}

/** Where the headings are protected these are enough; without them a memo could not be found again. */
const NEEDED: readonly ColumnKey[] = ['state', 'link', 'id'];

/** Headings that are not there are written behind all others: of the first form, or deleted by the staff. */
export function withAllColumns(ports: Ports, table: Table): Table {
  const missing = COLUMNS.filter(({ key }) => !table.columns.has(key));
  if (missing.length === 0) return table;
  try {
    return addColumns(ports, table, missing);
  } catch (refusal) {
    if (NEEDED.every((key) => table.columns.has(key))) return table;
    throw refused(table.sheet, refusal);
  }
}

function addColumns(ports: Ports, table: Table, added: readonly Column[]): Table {
  const { sheet, rows, headings, columns } = table;
  const first = (rows[0]?.length ?? 0) + 1;
  arrive(ports, () => {
    // The rows there are become text too: a memo that was cut off is still to be completed.
    sheet.formatAsText(
      added.flatMap((_, index) =>
        rows
          .slice(headings - 1)
          .map((_row, below) => ({ row: headings + below, column: first + index })),
      ),
    );
    sheet.writeRun(
      { row: headings, column: first },
      added.map(({ heading }) => heading),
    );
  });
  // They serve without their looks.
  hasArrived(ports, () => dressLikeOthers(table, first, added));
  return { ...table, columns: new Map([...columns, ...placedFrom(first, added)]) };
}

/** New headings look like their neighbours where set-up, or the staff, have given those a colour. */
function dressLikeOthers(
  { sheet, headings, columns }: Table,
  first: number,
  added: readonly { readonly width: number }[],
): void {
  const [beside = 1] = columns.values();
  const color = sheet.backgrounds()[headings - 1]?.[beside - 1] ?? PLAIN;
  if (color === PLAIN) return;
  const widths: number[] = [];
  added.forEach(({ width }, index) => {
    widths[first - 1 + index] = width;
  });
  const block = { row: headings, column: first, rows: 1, columns: added.length };
  sheet.dress({ ...headingDress(block, color), widths });
}

const PLAIN = '#ffffff';

/** Before a document is made. */
function refused({ name }: Sheet, refusal: unknown): CommandError {
  // Columns are named in either case: the row is not one that a document may stand on.
  const cause =
    refusal instanceof TypedColumns ? new TypedColumns('refused', refusal.cells) : refusal;
  const problem = refusedWrite(name, cause);
  if (problem.kind === 'typed-columns')
    return new CommandError({ ...problem, effect: 'no-document' });
  return new CommandError({ kind: 'register-protected', sheet: name, failure: failureOf(refusal) });
}

/** Writes a row below the last memo. Gives back the cells that show another value, by their column's type. */
export function appendRow(
  ports: Ports,
  table: Table,
  cells: Readonly<Record<ColumnKey, RowValue>>,
): readonly CellPlace[] {
  try {
    return append(ports, table, cells);
  } catch (refusal) {
    throw refused(table.sheet, refusal);
  }
}

function append(
  ports: Ports,
  table: Table,
  cells: Readonly<Record<ColumnKey, RowValue>>,
): readonly CellPlace[] {
  const { sheet, rows } = table;
  const values = COLUMNS.map(({ key }) => [key, cells[key]] as const);
  if (rows.length === 0) {
    const both = [registerHeadings(), [...values.map(([, value]) => value), '']];
    arrive(ports, () => sheet.writeRows({ row: 1, column: 1 }, both));
    return [];
  }
  const found = { ...table, row: freeRow(table) };
  const there = placed(table, values);
  const texts = there.flatMap(([column, value]) =>
    typeof value === 'string' ? [{ row: found.row, column, value }] : [],
  );
  let altered: readonly CellPlace[] = [];
  writeWhole(ports, found, runsOf(there), (runs) => {
    const write = () => writeStateLast(found, runs);
    if (sheet.formatAsText(texts)) write();
    else altered = writeUnformatted(ports, table, texts, write);
  });
  return altered;
}

/** What finds a memo again is no number and no day: a column's type changes at most what people read of it. */
function writeUnformatted(
  ports: Ports,
  { sheet }: Table,
  texts: readonly (CellPlace & { readonly value: RowValue })[],
  write: () => void,
): readonly CellPlace[] {
  try {
    arrive(ports, write);
  } catch (refusal) {
    if (!isTypedColumns(refusal)) throw refusal;
    throw new TypedColumns('refused', sheet.refusingFormat(texts));
  }
  return sheet.holdTexts(texts);
}

/** What has no column any more is left out. */
function placed<Value>(
  { columns }: Layout,
  values: readonly (readonly [ColumnKey, Value])[],
): readonly (readonly [column: number, value: Value])[] {
  return values.flatMap(([key, value]) => {
    const column = columns.get(key);
    return column === undefined ? [] : [[column, value] as const];
  });
}

/** Below the last memo: what the staff have filled down their own columns goes on without us. */
function freeRow({ rows, headings, columns }: Table): number {
  const own = [...columns.values()];
  const isFree = (row: Row | undefined) => own.every((column) => (row?.[column - 1] ?? '') === '');
  let row = rows.length;
  while (row > headings && isFree(rows[row - 1])) row--;
  return row + 1;
}

/** All of the row or nothing of it: of several writes Sheets may take one and refuse the next. */
export function rewriteWholeRow(ports: Ports, found: Found, cells: readonly Cell[]): void {
  writeWhole(ports, found, runsToRewrite(found, cells), () => rewriteRow(found, cells));
}

function writeWhole(
  ports: Ports,
  found: Found,
  runs: readonly Run[],
  write: (runs: readonly Run[]) => void,
): void {
  try {
    arrive(ports, () => write(runs));
  } catch (refusal) {
    // One write that was refused has left nothing.
    if (runs.length > 1) putBack(ports, found, runs);
    throw refusal;
  }
}

/** Each run by itself: one that was refused is refused again, and holds its old words. */
function putBack(ports: Ports, { sheet, rows, row }: Found, runs: readonly Run[]): void {
  for (const { column, values } of runs) {
    const old = values.map((_, index) => rows[row - 1]?.[column - 1 + index] ?? '');
    hasArrived(ports, () =>
      sheet.writeBlock({ row, column }, [
        old.map((value) => (typeof value === 'object' ? sheetSerial(value) : value)),
      ]),
    );
  }
}

/** Our own cells between are written back as they were read, which saves a call; the staff's never. */
export function rewriteRow(found: Found, cells: readonly Cell[]): void {
  // A number needs its form again: 100 was shown without decimals, 33.33 has two.
  const hasNumber = cells.some(([, value]) => typeof value === 'number');
  writeStateLast(found, runsToRewrite(found, cells), hasNumber);
}

function runsToRewrite(found: Found, cells: readonly Cell[]): readonly Run[] {
  const { rows, row, columns } = found;
  const own = [...columns.values()];
  const between = (column: number) => {
    const value = rows[row - 1]?.[column - 1];
    const isPlain = typeof value === 'string' || typeof value === 'number';
    return own.includes(column) && isPlain ? value : null;
  };
  return runsOf(placed(found, cells), between);
}

/** Cut off before the state is there, a row is completed by the next command. */
function writeStateLast(
  { sheet, row, columns }: Found,
  runs: readonly Run[],
  reformat = false,
): void {
  const state = columns.get('state') ?? 0;
  const hasState = ({ column, values }: Run) => column <= state && state < column + values.length;
  for (const last of [false, true]) {
    for (const run of runs.filter((each) => hasState(each) === last)) {
      const from = { row, column: run.column };
      if (reformat) sheet.writeRows(from, [run.values]);
      else sheet.writeRun(from, run.values);
    }
  }
}
