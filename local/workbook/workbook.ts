/** A spreadsheet on this machine: an .xlsx file in memory, with what Google knows besides its cells. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import ExcelJS from 'exceljs';
import { type Area, parseArea } from './area';
import { contentExtent } from './extent';
import { checkTable, type SheetsTable } from './tables';
import type { ValidationRule } from './validation-rule';
import type { Lost } from './xlsx/contents';
import { readXlsx } from './xlsx/read';
import { lostIn, saveXlsx } from './xlsx/save';

export interface WorkbookOptions {
  /** An .xlsx has no id, so each opening is another spreadsheet unless this says which it is. */
  readonly id?: string;
  /** An .xlsx has no time zone; Asia/Bangkok if left out. */
  readonly timeZone?: string;
  /** Chooses how typed dates are read and standard ones shown; th_TH if left out. */
  readonly locale?: 'th_TH' | 'en_US' | 'en_GB';
  /** May edit what is protected. */
  readonly owner?: string;
}

export interface ProtectedArea {
  readonly sheet: string;
  /** A1; the whole sheet if left out. */
  readonly range?: string;
  readonly editors?: readonly string[];
  /** A1 ranges of a protected sheet that anyone may edit. */
  readonly unprotected?: readonly string[];
  /** Whoever edits it by hand is warned, and nobody is refused. */
  warningOnly?: boolean;
  description?: string;
}

export interface Grid {
  rows: number;
  columns: number;
}

/** Shared by everyone who has the document open. The holder is an execution, or a test. */
export interface DocumentLock {
  holder: object | null;
}

export interface Workbook {
  readonly id: string;
  readonly name: string;
  /** A script can set these two, as the workbook's settings can. */
  timeZone: string;
  locale: string;
  readonly owner: string | null;
  readonly book: ExcelJS.Workbook;
  /** Who may look at it, or comment, and not edit. */
  readonly viewers: Set<string>;
  readonly protections: ProtectedArea[];
  readonly tables: SheetsTable[];
  readonly lock: DocumentLock;
  /** Rules that .xlsx cannot hold, by sheet id and cell address. */
  readonly rules: Map<string, ValidationRule>;
  readonly gridOf: (sheet: ExcelJS.Worksheet) => Grid;
  readonly activeSheet: () => ExcelJS.Worksheet;
  readonly protect: (area: ProtectedArea) => void;
  /** Takes the sheet away with all that is known of it. */
  readonly forget: (sheet: ExcelJS.Worksheet) => void;
  /** "Convert to table"; .xlsx cannot hold it. */
  readonly makeTable: (table: SheetsTable) => void;
  /** Writes the .xlsx; async as all of loading and saving is. */
  readonly save: (path: string) => Promise<void>;
  /** What of the file that was opened the saved one could not keep. */
  readonly lostIn: (path: string) => readonly Lost[];
}

/**
 * Opens an .xlsx; without a path, a new workbook with one sheet. Rejects with `WorkbookUnreadable`
 * where the file is no workbook that can be read.
 */
export async function openWorkbook(path: string | null, options: WorkbookOptions = {}) {
  const book = path === null ? emptyBook() : await readXlsx(path);
  return asWorkbook(book, path === null ? 'Untitled spreadsheet' : basename(path), options);
}

function emptyBook(): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Sheet1');
  return book;
}

function asWorkbook(book: ExcelJS.Workbook, file: string, options: WorkbookOptions): Workbook {
  const grids = new Map<number, Grid>();
  const workbook: Workbook = {
    id: options.id ?? randomUUID().replaceAll('-', ''),
    name: file.replace(/\.xlsx$/i, ''),
    timeZone: options.timeZone ?? 'Asia/Bangkok',
    locale: options.locale ?? 'th_TH',
    owner: options.owner ?? null,
    book,
    viewers: new Set(),
    protections: [],
    tables: [],
    lock: { holder: null },
    rules: new Map(),
    gridOf(sheet) {
      const grid = grids.get(sheet.id) ?? newGrid(sheet);
      grids.set(sheet.id, grid);
      return grid;
    },
    activeSheet() {
      const sheets = book.worksheets;
      // A file need not say which sheet is active, whatever ExcelJS's types promise.
      const views = book.views as ExcelJS.WorkbookView[] | undefined;
      const active = sheets[views?.[0]?.activeTab ?? 0];
      const visible = sheets.find((sheet) => sheet.state === 'visible');
      const chosen = active?.state === 'visible' ? active : (visible ?? active);
      if (!chosen) throw new Error('a workbook has at least one sheet');
      return chosen;
    },
    protect(area) {
      checkAreas(book, area);
      workbook.protections.push(area);
    },
    forget(sheet) {
      const isOther = (each: { readonly sheet: string }) => each.sheet !== sheet.name;
      workbook.protections.splice(0, Infinity, ...workbook.protections.filter(isOther));
      workbook.tables.splice(0, Infinity, ...workbook.tables.filter(isOther));
      for (const key of [...workbook.rules.keys()]) {
        if (key.startsWith(`${sheet.id} `)) workbook.rules.delete(key);
      }
      grids.delete(sheet.id);
      book.removeWorksheet(sheet.id);
    },
    makeTable(table) {
      checkTable(book, table);
      workbook.tables.push(table);
    },
    save: (path) => saveXlsx(book, path),
    lostIn: (path) => lostIn(book, path),
  };
  return workbook;
}

function checkAreas(book: ExcelJS.Workbook, area: ProtectedArea): Area[] {
  if (!book.getWorksheet(area.sheet)) throw new Error(`no sheet named ${area.sheet} to protect`);
  return [area.range ?? 'A1', ...(area.unprotected ?? [])].map((range) => {
    const parsed = parseArea(range);
    if (!parsed) throw new Error(`${range} is no A1 range`);
    return parsed;
  });
}

/** As Google makes a sheet. */
export const NEW_GRID: Readonly<Grid> = { rows: 1000, columns: 26 };

/**
 * A new sheet has 1000 rows and 26 columns; an imported one at least what it uses.
 * https://developers.google.com/workspace/sheets/api/guides/concepts
 */
function newGrid(sheet: ExcelJS.Worksheet): Grid {
  const used = contentExtent(sheet);
  return {
    rows: Math.max(NEW_GRID.rows, used.rows, sheet.rowCount),
    columns: Math.max(NEW_GRID.columns, used.columns, sheet.columnCount),
  };
}
