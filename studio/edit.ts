/** Edits by hand: what was typed goes into the cells as Sheets would read it, or is refused whole. */
import type ExcelJS from 'exceljs';
import type { Edit } from '../local/script';
import { writeValues } from '../local/spreadsheet-app/editing';
import { type Rights, requireEdit } from '../local/spreadsheet-app/permission';
import { shown } from '../local/spreadsheet-app/reading';
import type { Workbook } from '../local/workbook/workbook';
import { a1 } from '../src/core/sheet/a1';
import type { TypedCell } from './protocol';

/** Google's limit on one paste is higher; this one keeps a slip from filling the memory. */
const MOST_CELLS = 50_000;

export function sheetOf({ book }: Workbook, id: number): ExcelJS.Worksheet {
  const sheet = book.worksheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new Error(`no sheet ${id}`);
  return sheet;
}

/** What onEdit is told; null where nothing was typed. Throws where the user may not edit a cell. */
export function typeInto(
  session: Rights,
  sheet: ExcelJS.Worksheet,
  cells: readonly TypedCell[],
): Edit | null {
  const first = cells[0];
  if (!first) return null;
  if (cells.length > MOST_CELLS) throw new Error(`At most ${MOST_CELLS} cells at a time.`);
  const grid = session.workbook.gridOf(sheet);
  const inside = cells.every(
    ({ row, column }) => row >= 1 && column >= 1 && row <= grid.rows && column <= grid.columns,
  );
  if (!inside) throw new Error('The cell is outside the sheet.');
  const old = shown(sheet.findCell(first.row, first.column), session.workbook.locale);
  const one = { rows: 1, columns: 1 };
  for (const { row, column } of cells) requireEdit(session, sheet, { row, column, ...one });
  for (const { row, column, text } of cells) {
    writeValues({ session, sheet, area: { row, column, ...one } }, () => text);
  }
  return {
    sheet: sheet.name,
    range: boxAround(cells),
    ...(cells.length === 1 ? { value: first.text, oldValue: old } : {}),
  };
}

function boxAround(cells: readonly TypedCell[]): string {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const from = a1({ row: Math.min(...rows), column: Math.min(...columns) });
  const to = a1({ row: Math.max(...rows), column: Math.max(...columns) });
  return from === to ? from : `${from}:${to}`;
}
