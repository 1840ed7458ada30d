/** The register's sheet as it is read, however the staff have rearranged it: rows found by headings and ids. */
import { failureOf } from '../../core/google-failure';
import { readRecord } from '../../core/sign-off/record';
import { arrive, hasArrived } from '../arrive';
import type { Ports, Sheet } from '../ports';
import { CommandError, refusedWrite, TypedColumns } from '../stopped';
import {
  COLUMNS,
  type Column,
  type ColumnKey,
  findLayout,
  headingDress,
  hiddenOf,
  type Layout,
  NEW_LAYOUT,
  placedFrom,
  type Row,
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

/**
 * The sheet as two readings in a row have it: where rows are put in during one, what they push down is not seen by it,
 * because how far it reaches was settled before.
 */
export function readSteady(read: Table): Table {
  let table = read;
  for (let tries = 0; tries < MOST_READINGS; tries++) {
    const again = readTable(read.sheet);
    if (shapeOf(again) === shapeOf(table)) return again;
    table = again;
  }
  throw new CommandError({ kind: 'rows-moving', sheet: read.sheet.name });
}

const MOST_READINGS = 6;

function shapeOf(table: Table): string {
  return JSON.stringify(
    table.rows.map((row) => [textIn(table, row, 'id'), row.every((cell) => cell === '')]),
  );
}

/** One that is not there is looked for once more. */
export function readRow(table: Table, id: string): Found | null {
  return rowIn(table, id) ?? rowIn(readTable(table.sheet), id);
}

/** Null also for no id at all. What stands in the ids' own column counts before what a row's record says. */
export function rowIn(table: Table, id: string): Found | null {
  if (id === '') return null;
  const at = table.rows.findIndex((row) => textIn(table, row, 'id') === id);
  const found = at < 0 ? table.rows.findIndex((row) => idIn(table, row) === id) : at;
  return found < 0 ? null : { ...table, row: found + 1 };
}

/** The id of a row's memo; where its cell was emptied, or stands under another heading, the one that its record keeps. */
export function idIn(table: Layout, row: Row): string {
  return textIn(table, row, 'id') || (readRecord(textIn(table, row, 'record'))?.id ?? '');
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
    throw registerRefused(table.sheet, refusal);
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

/**
 * What only the add-on reads is hidden in the staff's own register too; new headings look like their neighbours where
 * set-up, or the staff, have given those a colour.
 */
function dressLikeOthers(
  { sheet, headings, columns }: Table,
  first: number,
  added: readonly Column[],
): void {
  const hidden = hiddenOf({ headings, columns: placedFrom(first, added) });
  const [beside = 1] = columns.values();
  const color = sheet.backgrounds()[headings - 1]?.[beside - 1] ?? PLAIN;
  if (color === PLAIN) {
    if (hidden.length > 0) sheet.dress({ hidden });
    return;
  }
  const widths: number[] = [];
  added.forEach(({ width }, index) => {
    widths[first - 1 + index] = width;
  });
  const block = { row: headings, column: first, rows: 1, columns: added.length };
  sheet.dress({ ...headingDress(block, color), widths, hidden });
}

const PLAIN = '#ffffff';

/** Before a document is made. */
export function registerRefused({ name }: Sheet, refusal: unknown): CommandError {
  // Columns are named in either case: the row is not one that a document may stand on.
  const cause =
    refusal instanceof TypedColumns ? new TypedColumns('refused', refusal.cells) : refusal;
  const problem = refusedWrite(name, cause);
  if (problem.kind === 'typed-columns')
    return new CommandError({ ...problem, effect: 'no-document' });
  return new CommandError({ kind: 'register-protected', sheet: name, failure: failureOf(refusal) });
}
