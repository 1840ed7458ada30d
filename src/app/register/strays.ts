/** Finds the rows that hold words meant for another, because they were moved there, and gives them their own back. */
import type { CellValue } from '../../core/sheet/cell';
import { sheetSerial } from '../../core/text/dates';
import type { RowValue, Sheet } from '../ports';
import type { ColumnKey, Layout, Row, Run } from './columns';
import { idIn, type Table, textIn } from './table';

interface Stray {
  /** Where it stands now, from 1. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly CellValue[];
}

export interface Strays {
  /** These are on their way into a row. */
  readonly wrote: (run: Run) => void;
  /** `wanted` is what the memo's own row is to hold from now on. */
  readonly find: (now: Table, wanted: ReadonlyMap<ColumnKey, RowValue>) => readonly Stray[];
  readonly giveBack: (strays: readonly Stray[]) => void;
  /** Whether each id that was there still is. */
  readonly isAllIn: (now: Table) => boolean;
  /** All rows are as they should be: what they hold now is theirs. */
  readonly settled: (now: Table) => void;
}

interface Written {
  readonly column: number;
  readonly values: readonly CellValue[];
}

/** `table` is the sheet as it was before anything was written. */
export function createStrays(sheet: Sheet, table: Table, ownId: string): Strays {
  let truth = table;
  let written: Written[] = [];
  /** The memo's row as it was, also where its id's cell was emptied. */
  const isOwnRow = (cells: Row) => idIn(truth, cells) === ownId;
  return {
    wrote: (run) => void written.push(run),
    find: (now, wanted) => {
      if (written.length === 0) return [];
      const below = now.rows.map((cells, index) => ({ cells, row: index + 1 })).slice(now.headings);
      const hit = below.filter(({ cells }) => written.some((run) => holds(cells, run)));
      if (hit.length === 0) return [];
      const ownerOf = ownersIn(truth, written, now, ownId);
      return hit.flatMap(({ cells, row }) => {
        const found = ownerOf(cells);
        // A new row has no owner yet; one that it was written over has.
        const isItself = found?.length === 0 || (found && isOwnRow(found));
        const id = textIn(now, cells, 'id');
        const isOwn = id === ownId || (id === '' && found !== null && isOwnRow(found));
        const own = found && isOwn && isItself ? filled(now, found, wanted) : found;
        return own ? hitsIn(written, cells, own).map((each) => ({ row, ...each })) : [];
      });
    },
    giveBack: (strays) => {
      for (const { row, column, values } of strays) {
        written.push({ column, values });
        const plain = values.flatMap((value) =>
          typeof value === 'string' || typeof value === 'number' ? [value] : [],
        );
        // Only plain ones bring their form along.
        if (plain.length === values.length) sheet.writeRows({ row, column }, [plain]);
        else {
          const cells = values.map((value) =>
            typeof value === 'object' ? sheetSerial(value) : value,
          );
          sheet.writeBlock({ row, column }, [cells]);
        }
      }
    },
    isAllIn: (now) => {
      const there = new Set(now.rows.map((cells) => textIn(now, cells, 'id')));
      return truth.rows.every((cells) => {
        const id = textIn(truth, cells, 'id');
        return id === '' || there.has(id);
      });
    },
    settled: (now) => {
      truth = now;
      written = [];
    },
  };
}

/** Where a whole run stands in a row that had other words. */
function hitsIn(written: readonly Written[], cells: Row, own: Row): readonly Written[] {
  const hits = written.flatMap(({ column, values }) => {
    const before = values.map((_, index) => own[column - 1 + index] ?? '');
    const isHit = holds(cells, { column, values }) && !holds(cells, { column, values: before });
    return isHit ? [{ column, values: before }] : [];
  });
  return hits.filter(
    ({ column, values }, index) =>
      hits.findIndex((hit) => hit.column === column && hit.values.length === values.length) ===
      index,
  );
}

type OwnerOf = (cells: Row) => Row | null;

/**
 * Whose a row is: its id's. One without an id is known by what was not written over, and where that is not enough, by
 * being no longer anywhere else. Null where nobody knows.
 */
function ownersIn(truth: Table, written: readonly Written[], now: Table, ownId: string): OwnerOf {
  const touched = new Set(
    written.flatMap(({ column, values }) => values.map((_, index) => column + index)),
  );
  const rest = (cells: Row) =>
    contentOf(cells.map((value, index) => (touched.has(index + 1) ? '' : value)));
  const there = new Set(now.rows.map(contentOf));
  const byId = new Map<string, Row>();
  const intact = new Set<string>();
  const missing = new Map<string, Row[]>();
  for (const cells of truth.rows.slice(truth.headings)) {
    const id = textIn(truth, cells, 'id');
    const content = contentOf(cells);
    if (id !== '') byId.set(id, byId.get(id) ?? cells);
    else if (there.has(content)) intact.add(content);
    else missing.set(rest(cells), [...(missing.get(rest(cells)) ?? []), cells]);
  }
  return (cells) => {
    const id = textIn(now, cells, 'id');
    if (id === ownId && !byId.has(id)) return overwritten(truth, now, id) ?? [];
    if (id !== '') return byId.get(id) ?? null;
    if (intact.has(contentOf(cells))) return cells;
    const key = rest(cells);
    return missing.get(key)?.shift() ?? (key === NOTHING ? [] : null);
  };
}

/**
 * Whose row a new one with its own id was written over; null for nobody's. Of two rows that are gone only one can have
 * been there: it stood below all that stand above. Of the last it cannot be told whether the staff have deleted it at
 * that moment; then it is there again.
 */
function overwritten(truth: Table, now: Table, newId: string): Row | null {
  // What the staff have filled down their own columns is no memo's.
  const ours = (table: Table, cells: Row) =>
    contentOf([...table.columns.values()].map((column) => cells[column - 1] ?? ''));
  const keyOf = (table: Table, cells: Row) => textIn(table, cells, 'id') || ours(table, cells);
  const places = new Map(now.rows.map((cells, index) => [keyOf(now, cells), index]));
  const at = places.get(newId) ?? 0;
  const rows = truth.rows.slice(truth.headings).filter((cells) => ours(truth, cells) !== NOTHING);
  const placeOf = (cells: Row) => places.get(keyOf(truth, cells));
  const isGone = (cells: Row, index: number) =>
    placeOf(cells) === undefined &&
    rows.slice(index + 1).every((below) => (placeOf(below) ?? at + 1) > at);
  return rows.filter(isGone).pop() ?? null;
}

function contentOf(cells: Row): string {
  const kept = [...cells];
  while (kept.length > 0 && (kept[kept.length - 1] ?? '') === '') kept.pop();
  return JSON.stringify(kept);
}

const NOTHING = JSON.stringify([]);

/** A row with these in their columns. */
export function filled(
  { columns }: Layout,
  cells: Row,
  wanted: ReadonlyMap<ColumnKey, RowValue>,
): Row {
  const row = [...cells];
  for (const [key, value] of wanted) {
    const column = columns.get(key);
    if (column !== undefined) row[column - 1] = value;
  }
  return row;
}

function holds(cells: Row, { column, values }: Written): boolean {
  return values.every((value, index) => same(cells[column - 1 + index], value));
}

function same(one: CellValue | undefined, other: CellValue): boolean {
  return JSON.stringify(one ?? '') === JSON.stringify(other);
}
