/** A part of one sheet as the page draws it. */
import type ExcelJS from 'exceljs';
import { contentExtent, isCovered, merges } from '../local/workbook/extent';
import type { Workbook } from '../local/workbook/workbook';
import { type Look, lookOf, viewCell } from './cell-view';
import { type CellView, ROWS_IN_VIEW, type SheetTab, type SheetView } from './protocol';

/** Google's usual column is 100 pixels; .xlsx counts characters of about seven. */
const USUAL_WIDTH = 100;
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 96 / 72;
/** Far beyond what staff use; a sheet that someone coloured to column XFD must still open. */
const MOST_COLUMNS = 60;

export function tabsOf({ book }: Workbook): SheetTab[] {
  return book.worksheets
    .filter(({ state }) => state === 'visible')
    .map(({ id, name }) => ({ id, name }));
}

/** The page of rows in which `around` stands. */
export function viewSheet(workbook: Workbook, sheet: ExcelJS.Worksheet, around: number): SheetView {
  const grid = workbook.gridOf(sheet);
  const used = contentExtent(sheet);
  const totalRows = Math.max(grid.rows, used.rows);
  const columns = Math.min(Math.max(grid.columns, used.columns), MOST_COLUMNS);
  const page = Math.floor((Math.min(Math.max(around, 1), totalRows) - 1) / ROWS_IN_VIEW);
  const firstRow = page * ROWS_IN_VIEW + 1;
  const rows = Math.min(ROWS_IN_VIEW, totalRows - firstRow + 1);
  // A file need not have any, whatever ExcelJS's types promise.
  const view = (sheet.views as ExcelJS.WorksheetView[] | null)?.[0];
  return {
    id: sheet.id,
    name: sheet.name,
    tabs: tabsOf(workbook),
    totalRows,
    columns,
    firstRow,
    rows,
    frozenRows: view?.state === 'frozen' ? (view.ySplit ?? 0) : 0,
    frozenColumns: view?.state === 'frozen' ? (view.xSplit ?? 0) : 0,
    heights: Array.from({ length: rows }, (_, i) => heightOf(sheet, firstRow + i)),
    widths: Array.from({ length: columns }, (_, i) => widthOf(sheet, i + 1)),
    merges: merges(sheet).filter((area) => area.row < firstRow + rows && area.row >= firstRow),
    ...cellsOf(workbook, sheet, { firstRow, rows, columns }),
  };
}

function heightOf(sheet: ExcelJS.Worksheet, row: number): number | null {
  const height = sheet.findRow(row)?.height;
  return height ? Math.round(height * PIXELS_PER_POINT) : null;
}

function widthOf(sheet: ExcelJS.Worksheet, column: number): number {
  // Not getColumn(): that would make the column, and so widen the sheet that is being looked at.
  const known = (sheet.columns as (ExcelJS.Column | undefined)[] | null)?.[column - 1];
  if (known?.hidden) return 0;
  return known?.width ? Math.round(known.width * PIXELS_PER_CHARACTER) : USUAL_WIDTH;
}

function cellsOf(
  workbook: Workbook,
  sheet: ExcelJS.Worksheet,
  part: { firstRow: number; rows: number; columns: number },
): Pick<SheetView, 'cells' | 'styles'> {
  const cells: Record<string, CellView> = {};
  const styles: Look[] = [{}];
  const known = new Map<string, number>([['{}', 0]]);
  for (let row = part.firstRow; row < part.firstRow + part.rows; row++) {
    const line = sheet.findRow(row);
    for (let column = 1; line && column <= part.columns; column++) {
      const cell = line.findCell(column);
      if (!cell || isCovered(cell)) continue;
      const look = lookOf(workbook.book, cell);
      const key = JSON.stringify(look);
      const style = known.get(key) ?? styles.push(look) - 1;
      known.set(key, style);
      const content = viewCell(workbook, sheet, cell);
      if (content.text || content.input || style > 0 || Object.keys(content).length > 2) {
        cells[`${row},${column}`] = { ...content, style };
      }
    }
  }
  return { cells, styles };
}
