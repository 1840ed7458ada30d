/** What every fake of SpreadsheetApp shares during one execution. */
import type ExcelJS from 'exceljs';
import type { Execution } from '../engine/execution';
import type { Realm } from '../engine/realm';
import type { Strict } from '../engine/strict';
import type { UiRecord } from '../services/ui';
import type { Workbook } from '../workbook/workbook';
import type { PendingWrites } from './pending';

/** Where one user stands in the workbook; each has a place of their own. */
export interface Seat {
  sheet: ExcelJS.Worksheet;
  /** A1 of what is selected; null until something is. */
  selection: string | null;
}

export interface SheetsSession {
  readonly workbook: Workbook;
  readonly execution: Execution;
  readonly realm: Realm;
  readonly strict: Strict;
  readonly ui: UiRecord;
  readonly seat: Seat;
  /** Whose rights hold, even where the script may not know who it is. */
  readonly email: string;
  readonly pending: PendingWrites;
  /** The one object that the script knows a sheet by; set by the spreadsheet, which makes them. */
  readonly sheets: { of: (sheet: ExcelJS.Worksheet) => GoogleAppsScript.Spreadsheet.Sheet };
}
