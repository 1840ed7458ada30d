/** A new row below the last memo, which never stays on another's: where rows were moved under it, it begins anew. */
import type { CellPlace } from '../../core/sheet/cell';
import { arrive, hasArrived, look } from '../arrive';
import type { Ports, RowValue, Sheet } from '../ports';
import { CommandError, typedAmong } from '../stopped';
import { notTaken } from '../workbook/not-taken';
import {
  type Cell,
  COLUMNS,
  type ColumnKey,
  firstDress,
  type Row,
  registerHeadings,
  runsOf,
} from './columns';
import { openRow, placed, readWhole, stateLast, textsOf } from './open-row';
import { createStrays, type Strays } from './strays';
import { readRow, readSteady, readTable, registerRefused, type Table } from './table';

export type RowCells = Readonly<Record<ColumnKey, RowValue>>;

/** Gives back the cells that show another value, by their column's type. */
export function appendRow(ports: Ports, table: Table, cells: RowCells): readonly CellPlace[] {
  try {
    return table.rows.length === 0 ? begin(ports, table, cells) : append(ports, table, cells);
  } catch (refusal) {
    if (refusal instanceof CommandError) throw refusal;
    throw registerRefused(table.sheet, refusal);
  }
}

function begin(ports: Ports, { sheet }: Table, cells: RowCells): readonly CellPlace[] {
  const both = [registerHeadings(), [...COLUMNS.map(({ key }) => cells[key]), '']];
  // The rows last: a sheet that holds anything is finished.
  arrive(ports, () => {
    sheet.dress(firstDress());
    sheet.writeRows({ row: 1, column: 1 }, both);
  });
  return [];
}

/** Each try finds either nothing wrong, or rows that were moved since the one before. */
const MOST_TRIES = 6;

function append(ports: Ports, table: Table, cells: RowCells): readonly CellPlace[] {
  const { sheet } = table;
  const id = String(cells.id);
  const wanted = new Map(COLUMNS.map(({ key }): Cell => [key, cells[key]]));
  let now = table;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const before = readSteady(now);
    const strays = createStrays(sheet, before, id);
    const { row, altered } = writeNew(ports, before, [...wanted], strays);
    now = look(sheet.name, () => readWhole(sheet, strays.isAllIn));
    const wrong = strays.find(now, wanted);
    hasArrived(ports, () => strays.giveBack(wrong));
    const own = look(sheet.name, () => readRow(wrong.length === 0 ? now : readTable(sheet), id));
    if (!own || own.row === row) refuseDropped(ports, now, row, wanted);
    if (!own) continue;
    if (own.row === row && wrong.length === 0) return altered;
    wanted.delete('id');
    openRow(ports, own).save([...wanted]);
    return [];
  }
  throw new CommandError({ kind: 'rows-moving', sheet: sheet.name });
}

/** Throws where some of the new row's cells hold nothing: the others are emptied again. */
function refuseDropped(
  ports: Ports,
  now: Table,
  row: number,
  wanted: ReadonlyMap<ColumnKey, RowValue>,
): void {
  const { sheet, rows } = now;
  const held = rows[row - 1] ?? [];
  const cells = placed(now, [...wanted]).filter(([, value]) => value !== '');
  const isThere = ([column]: (typeof cells)[number]) => (held[column - 1] ?? '') !== '';
  const taken = cells.filter(isThere).map(([column]) => ({ row, column }));
  const dropped = cells.filter((cell) => !isThere(cell)).map(([column]) => ({ row, column }));
  // Where it holds nothing at all, it is no longer the row that was written.
  if (dropped.length === 0 || taken.length === 0) return;
  const refusal = look(sheet.name, () => notTaken(sheet, dropped, true));
  hasArrived(ports, () => sheet.empty(taken));
  throw refusal;
}

interface New {
  readonly row: number;
  readonly altered: readonly CellPlace[];
}

/** All of the row or nothing of it: of several writes Sheets may take one and refuse the next. */
function writeNew(ports: Ports, before: Table, cells: readonly Cell[], strays: Strays): New {
  const { sheet } = before;
  const found = { ...before, row: freeRow(before) };
  const runs = stateLast(found, runsOf(placed(found, cells)));
  const texts = textsOf(found.row, runs);
  const write = () => {
    for (const run of runs) {
      strays.wrote(run);
      sheet.writeRun({ row: found.row, column: run.column }, run.values);
    }
  };
  try {
    const isText = sheet.formatAsText(texts);
    const altered = isText ? [] : writeUnformatted(ports, sheet, texts, write);
    if (isText) arrive(ports, write);
    return { row: found.row, altered };
  } catch (refusal) {
    const left = look(sheet.name, () => readTable(sheet));
    hasArrived(ports, () => strays.giveBack(strays.find(left, new Map())));
    throw refusal;
  }
}

/** What finds a memo again is no number and no day: a column's type changes at most what people read of it. */
function writeUnformatted(
  ports: Ports,
  sheet: Sheet,
  texts: readonly (CellPlace & { readonly value: RowValue })[],
  write: () => void,
): readonly CellPlace[] {
  try {
    arrive(ports, write);
  } catch (refusal) {
    throw typedAmong(refusal, () => sheet.refusingFormat(texts)) ?? refusal;
  }
  return sheet.holdTexts(texts);
}

/** Below the last memo: what the staff have filled down their own columns goes on without us. */
function freeRow({ rows, headings, columns }: Table): number {
  const own = [...columns.values()];
  const isFree = (row: Row | undefined) => own.every((column) => (row?.[column - 1] ?? '') === '');
  let row = rows.length;
  while (row > headings && isFree(rows[row - 1])) row--;
  return row + 1;
}
