/** The workbook that is open, reached only as `spreadsheets.currentonly` allows. */

import type { Clock, Ports, Sheet, Workbook } from '../../app/ports';
import type { CalendarDate } from '../../core/sheet/cell';
import { parseIsoDate } from '../../core/text/dates';
import type { RangeHost, SheetHost, SpreadsheetHost } from '../host';
import { isLate } from '../run-time';
import { blockOf } from './ranges';
import { createExplaining, takesWrites } from './refused-write';
import { createSheet } from './sheet';

export interface OpenWorkbook {
  readonly workbook: Workbook;
  readonly clock: Clock;
  readonly flush: Ports['flush'];
  /** The sheet that was edited, where marks are read in the rows of that range alone. */
  readonly edited: (range: RangeHost) => Sheet;
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
  const moment = (instant: Date) => ({ date: toDate(instant), time: format(instant, 'HH:mm') });
  const { explained, ...explaining } = createExplaining(spreadsheet);
  let isUnsent = false;
  const send = () => {
    isUnsent = false;
    SpreadsheetApp.flush();
    explaining.sent();
  };
  const wrote = (sheet: SheetHost | null = null) => {
    isUnsent = true;
    explaining.wrote(sheet);
  };
  const bare = (sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string, rows?: RangeHost): Sheet =>
    createSheet(sheet, name, {
      ...(rows && { rows: blockOf(rows) }),
      toDate,
      wrote: () => wrote(sheet),
      send,
      takesWrites: () => takesWrites(spreadsheet),
      show: () => spreadsheet.setActiveSheet(sheet),
      copy: (copyName) => {
        // Positions are counted from 1 by the one and from 0 by the other: this is the next one.
        const behind = sheet.getIndex();
        explaining.wrote(null);
        return wrap(spreadsheet.insertSheet(copyName, behind, { template: sheet }), copyName);
      },
    });
  const wrap = (sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string): Sheet =>
    explained(bare(sheet, name));
  // The sheet the user was looking at when the command began.
  let active: Sheet | null = null;
  return {
    workbook: explained({
      id: () => spreadsheet.getId(),
      name: () => spreadsheet.getName(),
      visibleSheets: () =>
        spreadsheet
          .getSheets()
          .filter((sheet) => !sheet.isSheetHidden())
          .map((sheet) => wrap(sheet, sheet.getName())),
      sheets: () => spreadsheet.getSheets().map((sheet) => wrap(sheet, sheet.getName())),
      activeSheet: () => {
        if (active) return active;
        const sheet = spreadsheet.getActiveSheet();
        active = wrap(sheet, sheet.getName());
        return active;
      },
      sheet: (name) => {
        const sheet = spreadsheet.getSheetByName(name);
        return sheet && wrap(sheet, name);
      },
      region: () => ({
        locale: spreadsheet.getSpreadsheetLocale() || '',
        timeZone: spreadsheet.getSpreadsheetTimeZone() || '',
      }),
      setRegion: ({ locale, timeZone }) => {
        wrote();
        spreadsheet.setSpreadsheetLocale(locale);
        spreadsheet.setSpreadsheetTimeZone(timeZone);
      },
      addSheet: (name) => {
        explaining.wrote(null);
        return wrap(spreadsheet.insertSheet(name), name);
      },
      removeSheet: (name) => {
        const sheet = spreadsheet.getSheetByName(name);
        if (!sheet) return;
        wrote();
        spreadsheet.deleteSheet(sheet);
      },
    } satisfies Workbook),
    ...explained({
      flush: () => {
        if (isUnsent) send();
      },
    }),
    edited: (range) => {
      const sheet = range.getSheet();
      return bare(sheet, sheet.getName(), range);
    },
    clock: {
      now: () => moment(new Date()),
      at: (instant) => moment(new Date(instant)),
      isLate,
    },
  };
}
