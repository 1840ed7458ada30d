/**
 * Which cells the user may change: what is protected, for whom it is open, and the refusal.
 * https://developers.google.com/apps-script/reference/spreadsheet/protection
 */

import type ExcelJS from 'exceljs';
import { ServiceException } from '../engine/exceptions';
import { type Area, between, contains, overlap, parseArea, places } from '../workbook/area';
import { isProtected } from '../workbook/exceljs-inside';
import type { ProtectedArea } from '../workbook/workbook';
import type { SheetsSession } from './session';

/** Whose rights in which workbook: all that a change by hand or by script needs to know. */
export type Rights = Pick<SheetsSession, 'workbook' | 'email'>;

export interface Guarded {
  /** Null for the whole sheet. */
  readonly area: Area | null;
  readonly editors: readonly string[];
  /** Cells of a protected sheet that anyone may edit. */
  readonly open: (area: Area) => boolean;
  readonly openAreas: () => Area[];
  /** As the script set it up; null for one of the file's own. */
  readonly planned: ProtectedArea | null;
}

/**
 * Throws where the user may only look at the workbook, or comment. The sentence is from reports: no page has it.
 * https://developers.google.com/workspace/drive/api/guides/ref-roles
 */
export function requireEditor({ workbook, email }: Rights): void {
  if (workbook.viewers.has(email)) throw new ServiceException('Action not allowed');
}

/** Throws where the user may not edit every cell of the area. */
export function requireEdit(session: Rights, sheet: ExcelJS.Worksheet, area: Area | null) {
  requireEditor(session);
  const barred = guardsOf(session, sheet).some((guard) => {
    if (mayEdit(session, guard)) return false;
    if (guard.area) return area !== null && overlap(guard.area, area);
    return area === null || !guard.open(area);
  });
  if (!barred) return;
  throw new ServiceException(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

export function mayEdit(session: Rights, guard: Guarded): boolean {
  if (guard.planned?.warningOnly) return true;
  return session.email === session.workbook.owner || guard.editors.includes(session.email);
}

export function guardsOf(session: Rights, sheet: ExcelJS.Worksheet): Guarded[] {
  const planned = session.workbook.protections
    .filter((protection) => protection.sheet === sheet.name)
    .map(guardOf);
  return isProtected(sheet) ? [...planned, fromFile(sheet)] : planned;
}

export function guardOf(protection: ProtectedArea): Guarded {
  const openAreas = (protection.unprotected ?? []).map(parseArea).filter((area) => area !== null);
  return {
    area: protection.range === undefined ? null : parseArea(protection.range),
    editors: protection.editors ?? [],
    open: (area) =>
      [...places(area)].every(({ row, column }) =>
        openAreas.some((outer) => contains(outer, { row, column, rows: 1, columns: 1 })),
      ),
    openAreas: () => openAreas,
    planned: protection,
  };
}

/** A protected sheet of the file: whoever has the password is not recorded, so no one may. */
function fromFile(sheet: ExcelJS.Worksheet): Guarded {
  const unlocked = (row: number, column: number) =>
    sheet.findCell(row, column)?.protection?.locked === false;
  return {
    area: null,
    editors: [],
    planned: null,
    open: (area) => [...places(area)].every(({ row, column }) => unlocked(row, column)),
    openAreas: () => {
      const areas: Area[] = [];
      sheet.eachRow((row, rowNumber) => {
        let from = 0;
        for (let column = 1; column <= row.cellCount + 1; column++) {
          if (unlocked(rowNumber, column)) from ||= column;
          else if (from > 0) {
            areas.push(between(rowNumber, from, rowNumber, column - 1));
            from = 0;
          }
        }
      });
      return areas;
    },
  };
}
