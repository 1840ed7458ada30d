/** Protection, as the script sees it. https://developers.google.com/apps-script/reference/spreadsheet/protection */
import type ExcelJS from 'exceljs';
import type { ProtectionHost } from '../../src/gas/host';
import { google } from '../engine/strict';
import { type Guarded, guardsOf, mayEdit, requireEdit } from './permission';
import { createRange } from './range';
import type { SheetsSession } from './session';

export function protectionsOf(
  session: SheetsSession,
  sheet: ExcelJS.Worksheet,
  type: 'RANGE' | 'SHEET',
): GoogleAppsScript.Spreadsheet.Protection[] {
  return guardsOf(session, sheet)
    .filter(({ area }) => (area === null) === (type === 'SHEET'))
    .map((guard) => createProtection(session, sheet, guard));
}

/**
 * "If the sheet is already protected, this method returns an object representing its existing protection settings."
 * Whoever protects it may edit it; that all others may no longer is stricter than Sheets.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#protect()
 */
export function protectSheet(session: SheetsSession, sheet: ExcelJS.Worksheet) {
  requireEdit(session, sheet, null);
  const [existing] = protectionsOf(session, sheet, 'SHEET');
  if (existing) return existing;
  session.workbook.protect({ sheet: sheet.name, editors: [session.email] });
  const [made] = guardsOf(session, sheet).slice(-1);
  if (!made) throw new Error('a sheet that was protected just now is protected');
  return createProtection(session, sheet, made);
}

function createProtection(session: SheetsSession, sheet: ExcelJS.Worksheet, guard: Guarded) {
  const grid = session.workbook.gridOf(sheet);
  const whole = { row: 1, column: 1, rows: grid.rows, columns: grid.columns };
  const members: ProtectionHost = {
    canEdit: () => mayEdit(session, guard),
    getRange: () => createRange(session, sheet, guard.area ?? whole),
    getUnprotectedRanges: () => guard.openAreas().map((area) => createRange(session, sheet, area)),
  };
  return google<GoogleAppsScript.Spreadsheet.Protection>(session.strict('Protection', members));
}
