/** Protection, as the script sees it. https://developers.google.com/apps-script/reference/spreadsheet/protection */
import type ExcelJS from 'exceljs';
import type { ProtectionHost } from '../../src/gas/host';
import { google } from '../engine/strict';
import { type Area, parseArea } from '../workbook/area';
import type { ProtectedArea } from '../workbook/workbook';
import { type Guarded, guardOf, guardsOf, mayEdit, requireEdit } from './permission';
import type { SheetsSession } from './session';

/** A Range of the sheet; handed in, since a Range can be protected itself. */
type RangeOf = (
  session: SheetsSession,
  sheet: ExcelJS.Worksheet,
  area: Area,
) => GoogleAppsScript.Spreadsheet.Range;

export function protectionsOf(
  session: SheetsSession,
  sheet: ExcelJS.Worksheet,
  type: 'RANGE' | 'SHEET',
  rangeOf: RangeOf,
): GoogleAppsScript.Spreadsheet.Protection[] {
  return guardsOf(session, sheet)
    .filter(({ area }) => (area === null) === (type === 'SHEET'))
    .map((guard) => createProtection(session, sheet, guard, rangeOf));
}

/**
 * "Until the script actually changes the list of editors for the range, the permissions mirror those of the spreadsheet
 * itself, which effectively means that the range remains unprotected": until then a warning is all there is.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#protect()
 */
export function protectNew(
  session: SheetsSession,
  sheet: ExcelJS.Worksheet,
  range: string | null,
  rangeOf: RangeOf,
): GoogleAppsScript.Spreadsheet.Protection {
  const area = { sheet: sheet.name, ...(range === null ? {} : { range }), warningOnly: true };
  session.pending.write(() => {
    requireEdit(session, sheet, range === null ? null : parseArea(range));
    session.workbook.protections.push(area);
  });
  return createProtection(session, sheet, guardOf(area), rangeOf);
}

function createProtection(
  session: SheetsSession,
  sheet: ExcelJS.Worksheet,
  guard: Guarded,
  rangeOf: RangeOf,
) {
  const grid = session.workbook.gridOf(sheet);
  const whole = { row: 1, column: 1, rows: grid.rows, columns: grid.columns };
  const change = (changed: Pick<ProtectedArea, 'warningOnly' | 'description'>) => {
    session.pending.write(() => {
      Object.assign(guard.planned ?? {}, changed);
    });
    return self;
  };
  const members: ProtectionHost = {
    canEdit: () => mayEdit(session, guard),
    getRange: () => rangeOf(session, sheet, guard.area ?? whole),
    getDescription: () => guard.planned?.description ?? '',
    /** https://developers.google.com/apps-script/reference/spreadsheet/protection#remove() */
    remove: () => {
      session.pending.write(() => {
        requireEdit(session, sheet, guard.area);
        const { protections } = session.workbook;
        protections.splice(0, Infinity, ...protections.filter((each) => each !== guard.planned));
      });
    },
    setDescription: (description) => change({ description }),
    setWarningOnly: (warningOnly) => change({ warningOnly }),
    getUnprotectedRanges: () => guard.openAreas().map((area) => rangeOf(session, sheet, area)),
  };
  const self: GoogleAppsScript.Spreadsheet.Protection =
    google<GoogleAppsScript.Spreadsheet.Protection>(session.strict('Protection', members));
  return self;
}
