/** The workbook that is open, reached only as `spreadsheets.currentonly` allows. */
import type { Clock, Sheet, Workbook } from '../app/ports';
import { type CalendarDate, parseIsoDate } from '../core/thai/dates';
import type { SpreadsheetHost } from './host';
import { createSheet } from './sheet';

export interface OpenWorkbook {
  readonly workbook: Workbook;
  readonly clock: Clock;
}

const DEFAULT_ZONE = 'Asia/Bangkok';

export function openWorkbook(): OpenWorkbook {
  const spreadsheet: SpreadsheetHost = SpreadsheetApp.getActiveSpreadsheet();
  let zone: string | null = null;
  const format = (instant: Date, pattern: string) => {
    zone ??= spreadsheet.getSpreadsheetTimeZone() || DEFAULT_ZONE;
    return Utilities.formatDate(instant, zone, pattern);
  };
  const toDate = (instant: Date): CalendarDate =>
    parseIsoDate(format(instant, 'yyyy-MM-dd')) ?? { year: 1970, month: 1, day: 1 };
  const wrap = (sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string): Sheet =>
    createSheet(sheet, name, toDate);
  return {
    workbook: {
      visibleSheets: () =>
        spreadsheet
          .getSheets()
          .filter((sheet) => !sheet.isSheetHidden())
          .map((sheet) => wrap(sheet, sheet.getName())),
      activeSheet: () => {
        const sheet = spreadsheet.getActiveSheet();
        return wrap(sheet, sheet.getName());
      },
      sheet: (name) => {
        const sheet = spreadsheet.getSheetByName(name);
        return sheet && wrap(sheet, name);
      },
      addSheet: (name) => {
        const active = spreadsheet.getActiveSheet();
        const sheet = spreadsheet.insertSheet(name);
        // A new sheet comes to the front by itself; the user was looking at another.
        spreadsheet.setActiveSheet(active);
        return wrap(sheet, name);
      },
    },
    clock: {
      now: () => {
        const now = new Date();
        return { date: toDate(now), time: format(now, 'HH:mm') };
      },
    },
  };
}
