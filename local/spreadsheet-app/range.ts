/** Range: a rectangle of cells. https://developers.google.com/apps-script/reference/spreadsheet/range */
import type ExcelJS from 'exceljs';
import { a1 } from '../../src/core/sheet/a1';
import type { RangeHost } from '../../src/gas/host';
import { signatureError } from '../engine/exceptions';
import { google } from '../engine/strict';
import { type Area, overlap } from '../workbook/area';
import { merges } from '../workbook/extent';
import { fillColour, NO_FILL } from './colours';
import * as edit from './editing';
import { protectNew } from './protection';
import { fontOf, formulaIn, noteOf, shown, valueIn } from './reading';
import { richTextIn } from './rich-text';
import type { SheetsSession } from './session';
import { ruleOf, validationIn } from './validation';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export function createRange(
  session: SheetsSession,
  sheet: ExcelJS.Worksheet,
  area: Area,
): GoogleRange {
  const self: GoogleRange = google<GoogleRange>(
    session.strict(
      'Range',
      members(session, sheet, area, () => self),
    ),
  );
  return self;
}

function members(
  session: SheetsSession,
  sheet: ExcelJS.Worksheet,
  area: Area,
  self: () => GoogleRange,
): RangeHost {
  const { workbook } = session;
  const target = { session, sheet, area };
  const later = (write: (target: edit.Target) => void) => {
    session.pending.write(() => write(target));
    return self();
  };
  return {
    getSheet: () => session.sheets.of(sheet),
    getRow: () => area.row,
    getColumn: () => area.column,
    getNumRows: () => area.rows,
    getNumColumns: () => area.columns,
    getDisplayValues: () => cells(sheet, area, (cell) => shown(cell, workbook.locale)),
    getFormulas: () => cells(sheet, area, formulaIn),
    getRichTextValues: () => cells(sheet, area, (cell) => richTextIn(session.strict, cell)),
    getValues: () => cells(sheet, area, (cell) => valueIn(cell, workbook.timeZone)),
    getNotes: () => cells(sheet, area, noteOf),
    getBackgrounds: () => backgrounds(workbook.book, sheet, area),
    getFontFamilies: () => cells(sheet, area, fontOf),
    getMergedRanges: () =>
      merges(sheet)
        .filter((merged) => overlap(merged, area))
        .map((merged) => createRange(session, sheet, merged)),
    setValue: (value) => later((to) => edit.writeValues(to, () => value)),
    setValues(values) {
      edit.requireSize('setValues', area, values);
      const given = copyOf(values);
      return later((to) => edit.writeValues(to, (i, j) => given[i]?.[j]));
    },
    setNotes(notes) {
      edit.requireSize('setNotes', area, notes);
      const given = copyOf(notes);
      return later((to) => edit.writeNotes(to, (i, j) => given[i]?.[j]));
    },
    setBackground: (colour) => later(edit.backgroundOf(colour)),
    setNumberFormat: (format) => later((to) => edit.setNumberFormat(to, format)),
    setNumberFormats(formats) {
      edit.requireSize('setNumberFormats', area, formats);
      const given = copyOf(formats);
      return later((to) => edit.setNumberFormats(to, given));
    },
    setFontWeight(weight) {
      edit.requireOneOf('font weight', weight, ['bold', 'normal']);
      return later((to) => edit.setFontWeight(to, weight));
    },
    setFontFamily: (family) => later((to) => edit.setFontFamily(to, family)),
    setWrap: (wrapText) => later((to) => edit.align(to, { wrapText })),
    setHorizontalAlignment(value) {
      edit.requireOneOf('horizontal alignment', value, ['left', 'center', 'right', 'normal']);
      const horizontal = value === 'normal' || value === null ? 'left' : value;
      return later((to) => edit.align(to, { horizontal }));
    },
    setVerticalAlignment(value) {
      edit.requireOneOf('vertical alignment', value, ['top', 'middle', 'bottom']);
      return later((to) => edit.align(to, { vertical: value ?? 'bottom' }));
    },
    getDataValidations: () => cells(sheet, area, (cell) => validationIn(session, sheet, cell)),
    setDataValidation(validation) {
      const rule = ruleOf(validation);
      if (!rule && validation !== null) {
        throw signatureError('SpreadsheetApp.Range', 'setDataValidation', [validation]);
      }
      return later((to) => edit.setRule(to, rule ?? null));
    },
    merge: () => later(edit.merge),
    protect: () =>
      protectNew(
        session,
        sheet,
        area.rows * area.columns === 1 ? a1(area) : `${a1(area)}:${lastOf(area)}`,
        createRange,
      ),
    activate() {
      session.seat.sheet = sheet;
      session.seat.selection =
        area.rows * area.columns === 1 ? a1(area) : `${a1(area)}:${lastOf(area)}`;
      return self();
    },
  };
}

/** As it is now: the script may change its own before it is sent. */
function copyOf(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return rows.map((row) => [...row]);
}

function lastOf(area: Area): string {
  return a1({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
}

/** One result a cell, without making the cells that are not there. */
function cells<T>(
  sheet: ExcelJS.Worksheet,
  area: Area,
  read: (cell: ExcelJS.Cell | undefined) => T,
): T[][] {
  return Array.from({ length: area.rows }, (_, i) => {
    const row = sheet.findRow(area.row + i);
    return Array.from({ length: area.columns }, (_, j) => read(row?.findCell(area.column + j)));
  });
}

/** A cell that is not there looks like its row, or else like its column. */
function backgrounds(book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet, area: Area): string[][] {
  const columns = (sheet.columns ?? []) as { fill?: ExcelJS.Fill }[];
  return Array.from({ length: area.rows }, (_, i) => {
    const row = sheet.findRow(area.row + i);
    return Array.from({ length: area.columns }, (_, j) => {
      const cell = row?.findCell(area.column + j);
      const fill = cell ? cell.fill : (row?.fill ?? columns[area.column + j - 1]?.fill);
      return fill ? fillColour(book, fill) : NO_FILL;
    });
  });
}
