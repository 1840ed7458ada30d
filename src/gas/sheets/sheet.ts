/** One sheet of the workbook: each port method is as few service calls as Sheets allows. */

import type { Block, CellNote, CellText, Dress, RowValue, Sheet } from '../../app/ports';
import { columnName } from '../../core/sheet/a1';
import {
  type CalendarDate,
  type CellPlace,
  type CellValue,
  cellAt,
  keyOf,
} from '../../core/sheet/cell';
import type { DataValidationHost, RangeHost, SheetHost } from '../host';
import { dressSheet } from './dress';
import { findProtected } from './protections';
import { blockAround, blockOf, columnRuns, rectangles } from './ranges';
import { findStyled } from './styled';
import {
  acceptsFormat,
  holdTexts,
  refusingFormat,
  type SendingSheet,
  TEXT_FORMAT,
  writeFormatted,
} from './typed-columns';
import { undressSheet } from './undress';

/** What a sheet needs of its workbook. */
export interface SheetFrame {
  /** Settles a cell's instant in the workbook's time zone. */
  readonly toDate: (instant: Date) => CalendarDate;
  /** Told of each write, before it. */
  readonly wrote: () => void;
  /** Sends all that was written; throws what Sheets refuses of it. */
  readonly send: () => void;
  /** Whether the workbook takes a write of this user’s now. */
  readonly takesWrites: () => boolean;
  readonly show: () => void;
  readonly copy: (name: string) => Sheet;
  /** Marks are read in these rows alone, as far to the right at least; left out, in all. */
  readonly rows?: Block;
}

export function createSheet(
  sheet: SheetHost,
  name: string,
  { toDate, wrote, send, takesWrites, show, copy, rows }: SheetFrame,
): Sheet {
  const writing =
    <Given extends unknown[], Value>(write: (...given: Given) => Value) =>
    (...given: Given): Value => {
      wrote();
      return write(...given);
    };
  const own = { sheet, send, takesWrites };
  let id: number | null = null;
  let notes: string[][] | null = null;
  let width = 1;
  const marked = (read: (range: RangeHost) => string[][]) =>
    rows ? readRows(sheet, rows, width, read) : read(sheet.getDataRange());
  const readNotes = () => marked((range) => range.getNotes());
  return {
    name,
    id: () => {
      id ??= sheet.getSheetId();
      return id;
    },
    grid: () => {
      const range = sheet.getDataRange();
      const cells = range.getDisplayValues();
      width = cells[0]?.length ?? 1;
      return {
        sheet: name,
        cells,
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
      notes = readNotes();
      return notes;
    },
    backgrounds: () => marked((range) => range.getBackgrounds()),
    fonts: () => sheet.getDataRange().getFontFamilies(),
    choices: ({ row, column }) => choicesIn(sheet.getRange(row, column, 1, 1)),
    writeNotes: writing((changes) => writeNotes(sheet, notes ?? readNotes(), changes)),
    writeNote: writing((cells, note) => {
      sheet.getRangeList(columnRuns(cells)).setNote(note);
    }),
    paint: writing((cells, color) => {
      sheet.getRangeList(columnRuns(cells)).setBackground(color);
    }),
    writeRows: writing((from, rows) => writeRows(own, from, rows)),
    formatAsText: writing((cells) => acceptsFormat(own, cells, () => formatAsText(sheet, cells))),
    holdTexts: writing((cells) => holdTexts(sheet, cells)),
    refusingFormat: writing((cells) => refusingFormat(own, cells)),
    writeRun: writing((from, values) => {
      rangeWithin(sheet, from, 1, values.length).setValues([[...values]]);
    }),
    writeBlock: writing((from, rows) => {
      const width = rows[0]?.length ?? 0;
      rangeWithin(sheet, from, rows.length, width).setValues(rows.map((row) => [...row]));
    }),
    empty: writing((cells) => {
      sheet.getRangeList(columnRuns(cells)).clearContent().setNote('');
    }),
    refusing: (cells) => cells.filter(findProtected(sheet)),
    styled: (cells) => findStyled(sheet, cells),
    copy,
    rename: writing((newName) => {
      sheet.setName(newName);
    }),
    dress: writing((dress) => {
      rangeWithin(sheet, { row: 1, column: widestOf(dress) }, 1, 1);
      dressSheet(sheet, dress);
    }),
    writeTexts: writing((texts) => writeTexts(own, texts)),
    hide: writing(() => {
      sheet.hideSheet();
    }),
    showColumns: writing(({ column, columns }) => {
      sheet.showColumns(column, columns);
    }),
    takeOff: writing((looks) => undressSheet(sheet, looks)),
    show,
    select: ({ row, column }) => {
      show();
      sheet.getRange(row, column, 1, 1).activate();
    },
  };
}

function cellValue(value: unknown, toDate: (instant: Date) => CalendarDate): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return value instanceof Date ? toDate(value) : String(value ?? '');
}

/** Row by row from row 1, those above without a cell: they were not read. */
function readRows(
  sheet: SheetHost,
  { row, column, rows, columns }: Block,
  width: number,
  read: (range: RangeHost) => string[][],
): string[][] {
  const widest = Math.max(width, column + columns - 1);
  const above = Array.from({ length: row - 1 }, (): string[] => []);
  return [...above, ...read(sheet.getRange(row, 1, rows, widest))];
}

/** A list of words is the first of its rule's values; a range of cells, a box and every other rule give none. */
function choicesIn(range: RangeHost): readonly string[] {
  const rule: DataValidationHost | null = range.getDataValidations()[0]?.[0] ?? null;
  const [values]: readonly unknown[] = rule?.getCriteriaValues() ?? [];
  return Array.isArray(values) ? values.map(String) : [];
}

/** By the columns' own name, since nothing else tells how long they are without a call to ask. */
function readColumns(sheet: SheetHost, first: number, count: number): string[][] {
  const range = sheet.getRange(`${columnName(first)}:${columnName(first + count - 1)}`);
  const rows = range.getValues().map((row) => row.map(String));
  let last = rows.length;
  while (last > 0 && rows[last - 1]?.every((text) => text === '')) last--;
  return rows.slice(0, last);
}

/** The notes between are written back as they were read. */
function writeNotes(
  sheet: SheetHost,
  present: readonly (readonly string[])[],
  changes: readonly CellNote[],
): void {
  const block = blockAround(changes);
  const texts = new Map(changes.map((change) => [keyOf(change), change.note]));
  const rows = Array.from({ length: block.rows }, (_, r) =>
    Array.from({ length: block.columns }, (_, c) => {
      const place = { row: block.row + r, column: block.column + c };
      return texts.get(keyOf(place)) ?? cellAt(present, place) ?? '';
    }),
  );
  sheet.getRange(block.row, block.column, block.rows, block.columns).setNotes(rows);
}

/** `0.##` would show a whole number with a dot behind it. */
function formatOf(value: RowValue): string {
  if (typeof value === 'string') return TEXT_FORMAT;
  return Number.isInteger(value) ? '0' : '0.00';
}

/** Texts are formatted as text first: `=…`, `1/2569` and `081…` stay what they are. */
function writeRows(
  own: SendingSheet,
  from: CellPlace,
  rows: readonly (readonly RowValue[])[],
): void {
  const width = rows[0]?.length ?? 0;
  const range = rangeWithin(own.sheet, from, rows.length, width);
  const cells = rows.flatMap((row, r) =>
    row.map((value, c) => ({ row: from.row + r, column: from.column + c, value })),
  );
  writeFormatted(own, cells, {
    format: () => range.setNumberFormats(rows.map((row) => row.map(formatOf))),
    write: () => range.setValues(rows.map((row) => [...row])),
  });
}

function writeTexts(own: SendingSheet, texts: readonly CellText[]): void {
  if (texts.length === 0) return;
  const cells = texts.map(({ row, column, text }) => ({ row, column, value: text }));
  writeFormatted(own, cells, {
    format: () => formatAsText(own.sheet, cells),
    // What belongs together is taken or refused together.
    write: () => {
      for (const { row, column, values } of rectangles(cells))
        rangeWithin(own.sheet, { row, column }, values.length, values[0]?.length ?? 0).setValues(
          values,
        );
    },
  });
}

function formatAsText(sheet: SheetHost, cells: readonly CellPlace[]): void {
  const block = blockAround(cells);
  rangeWithin(sheet, block, block.rows, block.columns);
  sheet.getRangeList(columnRuns(cells)).setNumberFormat(TEXT_FORMAT);
}

/** A new sheet of Sheets has 26 columns, and the register has more. */
function widestOf({
  widths = [],
  bold = [],
  shaded = [],
  wrapped = [],
  hidden = [],
}: Dress): number {
  const blocks = [...bold, ...shaded.map(({ block }) => block), ...wrapped, ...hidden];
  return Math.max(1, widths.length, ...blocks.map(({ column, columns }) => column + columns - 1));
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
