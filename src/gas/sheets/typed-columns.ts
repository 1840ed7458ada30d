/**
 * Texts in columns that have a type of their own (tables of Sheets): such cells cannot be formatted as text, so
 * they are written without, read back and compared.
 */
import type { RowValue } from '../../app/ports';
import { TypedColumns, typedAmong } from '../../app/stopped';
import { type CellPlace, cellAt } from '../../core/sheet/cell';
import type { SheetHost } from '../host';
import { findProtected } from './protections';
import { blockAround, columnRuns } from './ranges';

export const TEXT_FORMAT = '@';

/** In a cell that is no text cell it makes a text of whatever follows, and is not kept itself. */
const TEXT_MARK = "'";

export interface WrittenCell extends CellPlace {
  readonly value: RowValue;
}

export interface SendingSheet {
  readonly sheet: SheetHost;
  /** Sends all that was written; throws what Sheets refuses of it. */
  readonly send: () => void;
  /** Whether the workbook takes a write of this user’s now. */
  readonly takesWrites: () => boolean;
}

/**
 * False where the cells refuse the format and would take a value. Told by what they do and not by
 * Google's words, whose language nobody knows: cells that this user may not edit refuse both.
 */
export function acceptsFormat(
  { sheet, send }: Pick<SendingSheet, 'sheet' | 'send'>,
  cells: readonly CellPlace[],
  format: () => void,
): boolean {
  try {
    format();
    send();
    return true;
  } catch (refusal) {
    if (cells.some(findProtected(sheet))) throw refusal;
    return false;
  }
}

/** Throws TypedColumns where the cells do not take what is written, or make something else of it. */
export function writeFormatted(
  own: SendingSheet,
  cells: readonly WrittenCell[],
  { format, write }: { readonly format: () => void; readonly write: () => void },
): void {
  const formatted = acceptsFormat(own, cells, () => {
    format();
    write();
  });
  if (formatted) return;
  try {
    write();
    own.send();
  } catch (refusal) {
    throw typedAmong(refusal, () => refusingFormat(own, cells), own.takesWrites) ?? refusal;
  }
  const altered = holdTexts(own.sheet, cells);
  if (altered.length > 0) throw new TypedColumns('altered', altered);
}

/** Those in columns that refuse to be formatted as text; asked column by column, after a refusal alone. */
export function refusingFormat(
  { sheet, send }: Pick<SendingSheet, 'sheet' | 'send'>,
  cells: readonly CellPlace[],
): readonly CellPlace[] {
  const columns = [...new Set(cells.map(({ column }) => column))];
  return columns.flatMap((column) => {
    const own = cells.filter((cell) => cell.column === column);
    const format = () => {
      sheet.getRangeList(columnRuns(own)).setNumberFormat(TEXT_FORMAT);
    };
    return acceptsFormat({ sheet, send }, own, format) ? [] : own;
  });
}

/**
 * Writes a second time, marked as text, what has become another value. Gives back the cells that show
 * something else even then.
 */
export function holdTexts(sheet: SheetHost, cells: readonly WrittenCell[]): readonly CellPlace[] {
  const texts = cells.filter(({ value }) => typeof value === 'string' && value !== '');
  const altered = differing(sheet, texts, (held, text) => held === text);
  for (const { row, column, value } of altered) {
    sheet.getRange(row, column, 1, 1).setValue(TEXT_MARK + value);
  }
  // A number that reads like its text does no harm.
  return differing(sheet, altered, (held, text) => String(held) === text);
}

function differing(
  sheet: SheetHost,
  texts: readonly WrittenCell[],
  isSame: (held: unknown, text: RowValue) => boolean,
): readonly WrittenCell[] {
  if (texts.length === 0) return [];
  const { row: top, column: left, rows, columns } = blockAround(texts);
  const held = sheet.getRange(top, left, rows, columns).getValues();
  return texts.filter(
    ({ row, column, value }) =>
      !isSame(cellAt(held, { row: row - top + 1, column: column - left + 1 }), value),
  );
}
