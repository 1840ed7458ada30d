/** SpreadsheetApp and the one Spreadsheet it is bound to. */

import type ExcelJS from 'exceljs';
import type { SpreadsheetAppHost, SpreadsheetHost } from '../../src/gas/host';
import { isWire } from '../engine/calls';
import { requireText, ServiceException, signatureError } from '../engine/exceptions';
import { enumeration, google, type Strict } from '../engine/strict';
import { isTimeZone } from '../engine/zones';
import { createUi } from '../services/ui';
import { orderSheets } from '../workbook/exceljs-inside';
import { NEW_GRID } from '../workbook/workbook';
import { newConditionalFormatRule } from './conditional';
import { fillLike } from './copy-sheet';
import { createPendingWrites, isWrite, MOVES, type PendingWrites, type Refusals } from './pending';
import { requireEdit, requireEditor } from './permission';
import { requireRoom } from './room';
import type { SheetsSession } from './session';
import { createSheet, worksheetOf } from './sheet';
import { requireFreeName } from './sheet-name';
import { newDataValidation } from './validation';

/** Those whose dates are known here: how they are typed, and how they are shown. */
const LOCALES: readonly string[] = ['th_TH', 'en_US', 'en_GB'];

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
export function createSpreadsheetApp({
  refusals,
  ...given
}: Omit<SheetsSession, 'pending' | 'sheets'> & { readonly refusals: Refusals }) {
  const pending = createPendingWrites(given.execution, refusals);
  const sheets: SheetsSession['sheets'] = {
    of: () => {
      throw new Error('no spreadsheet has been made yet');
    },
  };
  const session = { ...given, pending, sheets, strict: settling(given.strict, pending) };
  const { strict, realm } = session;
  const ui = createUi(strict, realm, session.ui, given.execution);
  const spreadsheet = createSpreadsheet(session);
  const protectionTypes = enumeration(realm, ['RANGE', 'SHEET'] as const);
  const members: SpreadsheetAppHost = {
    getActiveSpreadsheet: () => spreadsheet,
    getUi: () => ui,
    // What it does, `settling` has done.
    flush: () => undefined,
    newDataValidation: () => newDataValidation(strict),
    newConditionalFormatRule: () => newConditionalFormatRule(strict),
    ProtectionType: google<typeof GoogleAppsScript.Spreadsheet.ProtectionType>(protectionTypes),
  };
  return strict('SpreadsheetApp', members);
}

/** Every question over the wire waits for what was written before it, and is told what became of that. */
function settling(strict: Strict, pending: PendingWrites): Strict {
  return <T extends object>(service: string, members: T): T =>
    strict(
      service,
      Object.fromEntries(
        Object.entries(members).map(([name, member]) => {
          const asks = isWire(service, name) && !isWrite(service, name) && !MOVES.has(name);
          if (!asks || typeof member !== 'function') return [name, member];
          const settled = (...args: unknown[]) => {
            pending.settle();
            return member(...args);
          };
          return [name, settled];
        }),
      ) as T,
    );
}

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
function createSpreadsheet(session: SheetsSession): GoogleAppsScript.Spreadsheet.Spreadsheet {
  const { workbook, seat, strict } = session;
  const { book } = workbook;
  const made = new Map<ExcelJS.Worksheet, GoogleSheet>();
  const sheetFor = (sheet: ExcelJS.Worksheet): GoogleSheet => {
    const existing = made.get(sheet) ?? createSheet(session, sheet);
    made.set(sheet, existing);
    return existing;
  };
  session.sheets.of = sheetFor;
  const members: SpreadsheetHost = {
    getId: () => workbook.id,
    getName: () => workbook.name,
    /** Who they are is not imitated. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getEditors() */
    getEditors() {
      requireEditor(session);
      return [];
    },
    getActiveSheet: () => sheetFor(seat.sheet),
    getSheets: () => book.worksheets.map(sheetFor),
    getSheetByName(name) {
      requireText('SpreadsheetApp.Spreadsheet', 'getSheetByName', name);
      const sheet = book.worksheets.find((candidate) => candidate.name === name);
      return sheet ? sheetFor(sheet) : null;
    },
    insertSheet: (...args: unknown[]) => {
      seat.sheet = insertSheet(session, args);
      seat.selection = null;
      return sheetFor(seat.sheet);
    },
    deleteSheet: (sheet) => deleteSheet(session, sheet),
    getSpreadsheetTimeZone: () => workbook.timeZone,
    /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setSpreadsheetTimeZone(String) */
    setSpreadsheetTimeZone(zone) {
      requireText('SpreadsheetApp.Spreadsheet', 'setSpreadsheetTimeZone', zone);
      requireEditor(session);
      if (!isTimeZone(zone)) throw new ServiceException(`Invalid argument: ${zone}`);
      workbook.timeZone = zone;
    },
    getSpreadsheetLocale: () => workbook.locale,
    /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setSpreadsheetLocale(String) */
    setSpreadsheetLocale(locale) {
      requireText('SpreadsheetApp.Spreadsheet', 'setSpreadsheetLocale', locale);
      requireEditor(session);
      if (!LOCALES.includes(locale)) throw new ServiceException(`Invalid argument: ${locale}`);
      workbook.locale = locale;
    },
    setActiveSheet(sheet: GoogleSheet) {
      const worksheet = worksheetOf(sheet);
      if (!worksheet) throw signatureError('SpreadsheetApp.Spreadsheet', 'setActiveSheet', [sheet]);
      seat.sheet = worksheet;
      return sheet;
    },
    toast(message: string, title?: string | null) {
      requireText('SpreadsheetApp.Spreadsheet', 'toast', message);
      session.ui.toasts.push({ message, title: title ?? null });
    },
  };
  return google(strict('Spreadsheet', members));
}

/**
 * (name?), (name, index from 0) or (name, index, {template}); without an index, after the active sheet.
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertSheet(String,Integer,Object)
 */
function insertSheet(session: SheetsSession, args: readonly unknown[]): ExcelJS.Worksheet {
  requireEditor(session);
  const { book } = session.workbook;
  const [name = freeName(book), index, options] = args;
  const known = index === undefined || Number.isInteger(index);
  const template = options === undefined ? undefined : templateOf(options);
  if (typeof name !== 'string' || !known || template === null || args.length > 3) {
    throw signatureError('SpreadsheetApp.Spreadsheet', 'insertSheet', args);
  }
  requireFreeName(book, name);
  const order = book.worksheets;
  const at = (index as number | undefined) ?? order.indexOf(session.seat.sheet) + 1;
  if (at < 0 || at > order.length)
    throw new ServiceException(`Sheet index ${at} is out of bounds.`);
  const { rows, columns } = template ? session.workbook.gridOf(template) : NEW_GRID;
  requireRoom(session.workbook, rows * columns);
  const sheet = book.addWorksheet(name);
  if (template) fillLike(session.workbook, template, sheet);
  order.splice(at, 0, sheet);
  orderSheets(order);
  return sheet;
}

/**
 * Its page does not say what it refuses: what its menu item does, the last sheet that is visible and a protected one.
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#deleteSheet(Sheet)
 * https://support.google.com/docs/answer/1218656 (protected sheets)
 */
function deleteSheet(session: SheetsSession, sheet: GoogleSheet): void {
  const { workbook, seat } = session;
  const worksheet = worksheetOf(sheet);
  if (!worksheet || !workbook.book.worksheets.includes(worksheet)) {
    throw signatureError('SpreadsheetApp.Spreadsheet', 'deleteSheet', [sheet]);
  }
  const others = workbook.book.worksheets.filter((other) => other !== worksheet);
  if (!others.some((other) => other.state === 'visible')) {
    throw new ServiceException("You can't remove all the visible sheets in a document.");
  }
  requireEdit(session, worksheet, null);
  workbook.forget(worksheet);
  if (seat.sheet !== worksheet) return;
  seat.sheet = workbook.activeSheet();
  seat.selection = null;
}

/** Null where the options are none that we know, or name no sheet of this spreadsheet. */
function templateOf(options: unknown): ExcelJS.Worksheet | null {
  if (typeof options !== 'object' || options === null) return null;
  const { template, ...others } = options as { readonly template?: unknown };
  return Object.keys(others).length > 0 ? null : (worksheetOf(template) ?? null);
}

function freeName(book: ExcelJS.Workbook): string {
  let number = book.worksheets.length + 1;
  while (book.getWorksheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
