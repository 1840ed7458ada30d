/** Which cells a sheet uses, and which are merged. */

import ExcelJS from 'exceljs';
import { type Area, between } from './area';
import { mergeBoxes } from './exceljs-inside';

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

export function merges(sheet: ExcelJS.Worksheet): Area[] {
  return mergeBoxes(sheet).map(({ top, left, bottom, right }) => between(top, left, bottom, right));
}
