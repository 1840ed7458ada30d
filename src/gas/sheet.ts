/** One sheet of the workbook: each port method is as few service calls as Sheets allows. */

import type { Block, CellNote, CellText, RowValue, Sheet } from '../app/ports';
import { columnName } from '../core/sheet/a1';
import {
  type CalendarDate,
  type CellPlace,
  type CellValue,
  cellAt,
  keyOf,
} from '../core/sheet/cell';
import { dressSheet } from './dress';
import type { RangeHost, SheetHost } from './host';
import { findProtected } from './protections';
import { blockAround, columnRuns } from './ranges';
import {
  acceptsFormat,
  holdTexts,
  refusingFormat,
  TEXT_FORMAT,
  writeFormatted,
} from './typed-columns';

/** What a sheet needs of its workbook. */
export interface SheetFrame {
  /** Settles a cell's instant in the workbook's time zone. */
  readonly toDate: (instant: Date) => CalendarDate;
  readonly show: () => void;
  readonly copy: (name: string) => Sheet;
}

export function createSheet(
  sheet: SheetHost,
  name: string,
  { toDate, show, copy }: SheetFrame,
): Sheet {
  let notes: string[][] | null = null;
  return {
    name,
    grid: () => {
      const range = sheet.getDataRange();
      return {
        sheet: name,
        cells: range.getDisplayValues(),
        merges: range.getMergedRanges().map(blockOf),
      };
    },
    texts: () => sheet.getDataRange().getDisplayValues(),
    formulas: () => sheet.getDataRange().getFormulas(),
    values: () =>
      sheet
        .getDataRange()
        .getValues()
        .map((row) => row.map((value) => cellValue(value, toDate))),
    columns: (first, count) => readColumns(sheet, first, count),
    notes: () => {
      notes = sheet.getDataRange().getNotes();
      return notes;
    },
    backgrounds: () => sheet.getDataRange().getBackgrounds(),
    writeNotes: (changes) => writeNotes(sheet, notes ?? sheet.getDataRange().getNotes(), changes),
    paint: (cells, color) =>
      writeWhereAllowed(sheet, cells, (open) => {
        sheet.getRangeList(columnRuns(open)).setBackground(color);
      }),
    writeRows: (from, rows) => writeRows(sheet, from, rows),
    formatAsText: (cells) => acceptsFormat(sheet, cells, () => formatAsText(sheet, cells)),
    holdTexts: (cells) => holdTexts(sheet, cells),
    refusingFormat: (cells) => refusingFormat(sheet, cells),
    writeRun: (from, values) => {
      rangeWithin(sheet, from, 1, values.length).setValues([[...values]]);
    },
    writeBlock: (from, rows) => {
      const width = rows[0]?.length ?? 0;
      rangeWithin(sheet, from, rows.length, width).setValues(rows.map((row) => [...row]));
    },
    empty: (cells) => {
      sheet.getRangeList(columnRuns(cells)).clearContent().setNote('');
    },
    refusing: (cells) => cells.filter(findProtected(sheet)),
    copy,
    rename: (newName) => {
      sheet.setName(newName);
    },
    dress: (dress) => dressSheet(sheet, dress),
    writeTexts: (texts) => writeTexts(sheet, texts),
    hide: () => {
      sheet.hideSheet();
    },
    show,
    select: ({ row, column }) => {
      show();
      sheet.getRange(row, column, 1, 1).activate();
    },
  };
}

function blockOf(range: RangeHost): Block {
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

function cellValue(value: unknown, toDate: (instant: Date) => CalendarDate): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return value instanceof Date ? toDate(value) : String(value ?? '');
}

/** By the columns' own name, since nothing else tells how long they are without a call to ask. */
function readColumns(sheet: SheetHost, first: number, count: number): string[][] {
  const range = sheet.getRange(`${columnName(first)}:${columnName(first + count - 1)}`);
  const rows = range.getValues().map((row) => row.map(String));
  let last = rows.length;
  while (last > 0 && rows[last - 1]?.every((text) => text === '')) last--;
  return rows.slice(0, last);
}

/**
 * All notes in one call, over the smallest block that holds them; the notes between are written
 * back as they were read. Only where that is refused are they written one text after another.
 */
function writeNotes(
  sheet: SheetHost,
  present: readonly (readonly string[])[],
  changes: readonly CellNote[],
): readonly CellPlace[] {
  const block = blockAround(changes);
  const texts = new Map(changes.map((change) => [keyOf(change), change.note]));
  const rows = Array.from({ length: block.rows }, (_, r) =>
    Array.from({ length: block.columns }, (_, c) => {
      const place = { row: block.row + r, column: block.column + c };
      return texts.get(keyOf(place)) ?? cellAt(present, place) ?? '';
    }),
  );
  try {
    sheet.getRange(block.row, block.column, block.rows, block.columns).setNotes(rows);
    return [];
  } catch {
    return [...groupBy(changes, ({ note }) => note)].flatMap(([note, cells]) =>
      writeWhereAllowed(sheet, cells, (open) => {
        sheet.getRangeList(columnRuns(open)).setNote(note);
      }),
    );
  }
}

/** Tries all cells; after a refusal those that are not protected. Gives back the ones left out. */
function writeWhereAllowed(
  sheet: SheetHost,
  cells: readonly CellPlace[],
  write: (cells: readonly CellPlace[]) => void,
): readonly CellPlace[] {
  if (cells.length === 0) return [];
  try {
    write(cells);
    return [];
  } catch (refusal) {
    const isProtected = findProtected(sheet);
    const open = cells.filter((place) => !isProtected(place));
    // Not protection: Sheets refused for a reason we do not know, and must not hide.
    if (open.length === cells.length) throw refusal;
    if (open.length > 0) write(open);
    return cells.filter(isProtected);
  }
}

/** `0.##` would show a whole number with a dot behind it. */
function formatOf(value: RowValue): string {
  if (typeof value === 'string') return TEXT_FORMAT;
  return Number.isInteger(value) ? '0' : '0.00';
}

/** Texts are formatted as text first: `=…`, `1/2569` and `081…` stay what they are. */
function writeRows(
  sheet: SheetHost,
  from: CellPlace,
  rows: readonly (readonly RowValue[])[],
): void {
  const width = rows[0]?.length ?? 0;
  const range = rangeWithin(sheet, from, rows.length, width);
  const cells = rows.flatMap((row, r) =>
    row.map((value, c) => ({ row: from.row + r, column: from.column + c, value })),
  );
  writeFormatted(sheet, cells, {
    format: () => range.setNumberFormats(rows.map((row) => row.map(formatOf))),
    write: () => range.setValues(rows.map((row) => [...row])),
  });
}

function writeTexts(sheet: SheetHost, texts: readonly CellText[]): void {
  if (texts.length === 0) return;
  const cells = texts.map(({ row, column, text }) => ({ row, column, value: text }));
  writeFormatted(sheet, cells, {
    format: () => formatAsText(sheet, cells),
    write: () => {
      for (const { value, ...place } of cells) rangeWithin(sheet, place, 1, 1).setValue(value);
    },
  });
}

function formatAsText(sheet: SheetHost, cells: readonly CellPlace[]): void {
  const format = () => sheet.getRangeList(columnRuns(cells)).setNumberFormat(TEXT_FORMAT);
  try {
    format();
  } catch (refusal) {
    if (!growTo(sheet, blockAround(cells))) throw refusal;
    format();
  }
}

/** Asks for the sheet's size only when the rows do not fit: the common case costs no call. */
function rangeWithin(sheet: SheetHost, from: CellPlace, rows: number, columns: number): RangeHost {
  try {
    return sheet.getRange(from.row, from.column, rows, columns);
  } catch (refusal) {
    if (!growTo(sheet, { ...from, rows, columns })) throw refusal;
    return sheet.getRange(from.row, from.column, rows, columns);
  }
}

/** False where the sheet is as large already. */
function growTo(sheet: SheetHost, { row, column, rows, columns }: Block): boolean {
  const [lastRow, lastColumn] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const moreRows = row + rows - 1 - lastRow;
  const moreColumns = column + columns - 1 - lastColumn;
  if (moreRows > 0) sheet.insertRowsAfter(lastRow, moreRows);
  if (moreColumns > 0) sheet.insertColumnsAfter(lastColumn, moreColumns);
  return moreRows > 0 || moreColumns > 0;
}

function groupBy<Item, Key>(
  items: readonly Item[],
  groupOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(groupOf(item));
    if (group) group.push(item);
    else groups.set(groupOf(item), [item]);
  }
  return groups;
}
