/** A sheet made like another: cells, notes, looks, rules, merges, sizes, pictures and tables; not its protection. */

import type ExcelJS from 'exceljs';
import { conditionalFormats } from '../workbook/exceljs-inside';
import { isCovered, merges } from '../workbook/extent';
import type { Workbook } from '../workbook/workbook';

/**
 * "All data from the template sheet object is copied to the new sheet." The page leaves protection
 * open: the copy has none. A table is part of what the sheet holds, as where one is duplicated by hand.
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertSheet(String,Integer,Object)
 */
export function fillLike(
  { rules, tables, gridOf }: Workbook,
  from: ExcelJS.Worksheet,
  to: ExcelJS.Worksheet,
): void {
  to.properties = structuredClone(from.properties);
  to.pageSetup = structuredClone(from.pageSetup);
  to.headerFooter = structuredClone(from.headerFooter);
  to.views = structuredClone(from.views);
  for (let column = 1; column <= from.columnCount; column++) {
    const { width, hidden, style } = from.getColumn(column);
    const copy = to.getColumn(column);
    if (width !== undefined) copy.width = width;
    if (hidden) copy.hidden = true;
    copy.style = structuredClone(style ?? {});
  }
  from.eachRow({ includeEmpty: true }, (row, number) => {
    const copy = to.getRow(number);
    if (row.height) copy.height = row.height;
    if (row.hidden) copy.hidden = true;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      copyCell(cell, copy.getCell(column));
      const rule = rules.get(`${from.id} ${cell.address}`);
      if (rule) rules.set(`${to.id} ${cell.address}`, rule);
    });
  });
  for (const { row, column, rows, columns } of merges(from)) {
    to.mergeCellsWithoutStyle(row, column, row + rows - 1, column + columns - 1);
  }
  copyLooksOfRules(from, to);
  const own = tables.filter((table) => table.sheet === from.name);
  tables.push(...own.map((table) => ({ ...table, sheet: to.name })));
  Object.assign(gridOf(to), gridOf(from));
}

function copyCell(from: ExcelJS.Cell, to: ExcelJS.Cell): void {
  if (!isCovered(from)) to.value = from.value;
  to.style = structuredClone(from.style);
  if (from.note !== undefined) to.note = structuredClone(from.note);
  if (from.dataValidation) to.dataValidation = structuredClone(from.dataValidation);
}

function copyLooksOfRules(from: ExcelJS.Worksheet, to: ExcelJS.Worksheet): void {
  for (const looks of conditionalFormats(from)) to.addConditionalFormatting(structuredClone(looks));
  for (const { imageId, range } of from.getImages()) {
    to.addImage(Number(imageId), range as unknown as ExcelJS.ImageRange);
  }
}
