/** What a sheet may be called, and a sheet's other name. */
import type ExcelJS from 'exceljs';
import { NotInLocalAppsScript, ServiceException } from '../engine/exceptions';
import type { Workbook } from '../workbook/workbook';

/** Google tells names apart without regard to case, as Excel does. */
export function requireFreeName(book: ExcelJS.Workbook, name: string): void {
  if (book.worksheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new ServiceException(
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
  }
  if (name.length > 31 || /[*?:\\/[\]]/.test(name)) {
    throw new NotInLocalAppsScript(`${name}: an .xlsx file cannot hold a sheet of that name`);
  }
}

/**
 * What is protected stays so; formulas that name the sheet would have to follow, which only Google does.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#setName(String)
 */
export function renameSheet(workbook: Workbook, sheet: ExcelJS.Worksheet, name: string): void {
  const old = sheet.name;
  if (name === old) return;
  if (name.toLowerCase() !== old.toLowerCase()) requireFreeName(workbook.book, name);
  if (workbook.book.worksheets.some((each) => mentions(each, old))) {
    throw new NotInLocalAppsScript(`setName: a formula names the sheet ${old}`);
  }
  sheet.name = name;
  for (const [index, area] of workbook.protections.entries()) {
    if (area.sheet === old) workbook.protections[index] = { ...area, sheet: name };
  }
  for (const [index, table] of workbook.tables.entries()) {
    if (table.sheet === old) workbook.tables[index] = { ...table, sheet: name };
  }
}

function mentions(sheet: ExcelJS.Worksheet, name: string): boolean {
  let found = false;
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      found ||= /!/.test(cell.formula ?? '') && cell.formula.includes(name);
    });
  });
  return found;
}
