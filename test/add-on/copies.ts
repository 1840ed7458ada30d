/**
 * Copies of a workbook and of a Drive as they stand, faster than through a file: a test prepares an office once
 * and works on as many copies of it as it needs.
 */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { type Drive, openDrive } from '../../local/drive/folder';
import { openWorkbook, type Workbook } from '../../local/workbook/workbook';

/** The same spreadsheet, with the same id, that goes its own way from here on. */
export async function copyOfWorkbook(workbook: Workbook): Promise<Workbook> {
  const { id, timeZone, locale, owner, book } = workbook;
  const copy = await openWorkbook(null, {
    id,
    timeZone,
    locale: locale as 'th_TH',
    ...(owner === null ? {} : { owner }),
  });
  // Of `sheets` ExcelJS reads the order alone.
  const model = book.model;
  copy.book.model = readable(copied(Object.assign(model, { sheets: model.worksheets })));
  for (const sheet of book.worksheets) {
    const own = copy.book.getWorksheet(sheet.id);
    if (own) Object.assign(copy.gridOf(own), workbook.gridOf(sheet));
  }
  copy.protections.push(...workbook.protections);
  copy.tables.push(...workbook.tables);
  for (const [cell, rule] of workbook.rules) copy.rules.set(cell, rule);
  return Object.assign(copy, { name: workbook.name });
}

export function copyOfDrive(drive: Drive): Drive {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  drive.keep();
  cpSync(drive.folder, folder, { recursive: true });
  const copy = openDrive(folder);
  Object.assign(copy.sharing, drive.sharing);
  const { exportForm, firstPage, full, closed } = drive;
  Object.assign(copy, { exportForm, firstPage, full, closed });
  return copy;
}

/** The sheet with its name, last in another book. */
export function copyOfSheet(sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook): void {
  const copy = book.addWorksheet(sheet.name, { state: sheet.state });
  copy.model = withMerges(copied(sheet.model));
}

/** ExcelJS gives merges by one name and takes them by another. */
function withMerges(model: ExcelJS.WorksheetModel): ExcelJS.WorksheetModel {
  return Object.assign(model, { mergeCells: model.merges });
}

function readable(model: ExcelJS.WorkbookModel): ExcelJS.WorkbookModel {
  // They are models, whatever ExcelJS's types promise.
  for (const sheet of model.worksheets as unknown as ExcelJS.WorksheetModel[]) withMerges(sheet);
  return model;
}

/**
 * What many cells share, such as a style, is shared in the copy too: a register has thirty thousand of them.
 * structuredClone gives Dates and arrays of another realm under Jest, which ExcelJS does not know as such.
 */
function copied<Value>(value: Value, known = new Map<unknown, unknown>()): Value {
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return value;
  const before = known.get(value);
  if (before !== undefined) return before as Value;
  if (value instanceof Date) return new Date(value) as Value;
  if (Array.isArray(value)) {
    const list = value.map((item) => copied(item, known));
    known.set(value, list);
    return list as Value;
  }
  // Made whole and then deepened, which is several times as fast as key by key.
  const copy = { ...value } as Record<string, unknown>;
  known.set(value, copy);
  for (const key in copy) {
    if (typeof copy[key] === 'object') copy[key] = copied(copy[key], known);
  }
  return copy as Value;
}
