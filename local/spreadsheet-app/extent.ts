/** Which cells a sheet uses, and which are merged. */
import ExcelJS from 'exceljs';
import { type Area, between } from './area';

/** A cell under a merge but not its first: ExcelJS shows it with the first one's value. */
export function isCovered(cell: ExcelJS.Cell): boolean {
  return cell.type === ExcelJS.ValueType.Merge;
}

/**
 * Rows and columns up to the last cell with content, 0 and 0 for an empty sheet. Formats, notes and
 * merges are no content.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getDataRange()
 */
export function contentExtent(sheet: ExcelJS.Worksheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  sheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      if (isCovered(cell) || cell.value === null || cell.value === '') return;
      rows = Math.max(rows, rowNumber);
      columns = Math.max(columns, columnNumber);
    });
  });
  return { rows, columns };
}

interface MergeBox {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** ExcelJS keeps merges in a private map: its public model copies every cell to list them. */
export function merges(sheet: ExcelJS.Worksheet): Area[] {
  const boxes = (sheet as unknown as { _merges: Record<string, MergeBox | undefined> })._merges;
  return Object.values(boxes)
    .filter((box) => box !== undefined)
    .map((box) => between(box.top, box.left, box.bottom, box.right));
}
