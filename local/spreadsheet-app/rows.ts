/** New rows in the middle of a sheet: what is below moves down with its notes, rules and merges. */

import type ExcelJS from 'exceljs';
import { a1 } from '../../src/core/sheet/a1';
import { moveNote, removeValidation } from '../workbook/exceljs-inside';
import { merges } from '../workbook/extent';

/**
 * Formulas keep their text: only Google shifts what they point to.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertRowsAfter(Integer,Integer)
 */
export function insertRows(sheet: ExcelJS.Worksheet, after: number, howMany: number): void {
  if (sheet.rowCount <= after) return;
  const below = merges(sheet).filter(({ row, rows }) => row + rows - 1 > after);
  for (const area of below) sheet.unMergeCells(a1(area));
  const width = sheet.columnCount;
  for (let row = sheet.rowCount; row > after; row--) {
    sheet.getRow(row + howMany).height = sheet.getRow(row).height;
    for (let column = 1; column <= width; column++) {
      const from = sheet.findCell(row, column);
      if (from) move(from, sheet.getCell(row + howMany, column));
    }
  }
  for (const { row, column, rows, columns } of below) {
    const top = row > after ? row + howMany : row;
    sheet.mergeCells(top, column, row + rows - 1 + howMany, column + columns - 1);
  }
}

function move(from: ExcelJS.Cell, to: ExcelJS.Cell): void {
  to.value = from.value;
  to.style = from.style;
  if (from.dataValidation) to.dataValidation = from.dataValidation;
  from.value = null;
  moveNote(from, to);
  removeValidation(from);
}
