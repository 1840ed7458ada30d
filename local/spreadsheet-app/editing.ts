/** Changes to cells: each checks what the user may edit, then changes the workbook. When that is, pending.ts decides. */

import type ExcelJS from 'exceljs';
import { a1 } from '../../src/core/sheet/a1';
import { ServiceException, signatureError } from '../engine/exceptions';
import { type Area, contains, overlap, places } from '../workbook/area';
import { removeNote } from '../workbook/exceljs-inside';
import { isCovered, merges } from '../workbook/extent';
import { asXlsx, fromXlsx, type ValidationRule } from '../workbook/validation-rule';
import { parseColour } from './colours';
import { type Rights, requireEdit } from './permission';
import { asTyped, requireTakesValues, requireUntyped } from './typed-columns';
import { typed } from './typing';

export interface Target {
  readonly session: Rights;
  readonly sheet: ExcelJS.Worksheet;
  readonly area: Area;
}

function eachCell(target: Target, act: (cell: ExcelJS.Cell, i: number, j: number) => void): void {
  requireEdit(target.session, target.sheet, target.area);
  for (const { row, column } of places(target.area)) {
    act(target.sheet.getCell(row, column), row - target.area.row, column - target.area.column);
  }
}

/** Whether the user may edit comes first. */
function requireNoType({ session, sheet, area }: Target): void {
  requireEdit(session, sheet, area);
  requireUntyped(session, sheet, area);
}

type Style = Partial<ExcelJS.Style>;

const PLAIN: Style = {};

/**
 * Styles are made anew and never changed in place, so that cells of one look may share one object: a register
 * that is text to its last row would else bring thirty thousand of them.
 */
function restyled(change: (style: Style) => Style): (cell: ExcelJS.Cell) => void {
  const known = new Map<Style, Style>();
  return (cell) => {
    const before = Object.keys(cell.style).length === 0 ? PLAIN : cell.style;
    const style = known.get(before) ?? change(before);
    known.set(before, style);
    cell.style = style;
  };
}

function withFormat(numFmt: string): (cell: ExcelJS.Cell) => void {
  return restyled((style) => ({ ...style, numFmt }));
}

/**
 * Of columns down to the sheet's last row, cells that are not there yet take the look from their column, as in a
 * file of Sheets': a cell for each would make a new register thirty thousand of them.
 */
function restyle(target: Target, change: (style: Style) => Style): void {
  const { session, sheet, area } = target;
  const act = restyled(change);
  const last = area.row + area.rows - 1;
  if (area.rows === 1 || last < session.workbook.gridOf(sheet).rows) {
    eachCell(target, act);
    return;
  }
  requireEdit(session, sheet, area);
  for (let column = area.column; column < area.column + area.columns; column++) {
    // What stands above keeps the look it has.
    for (let row = 1; row < area.row; row++) sheet.getCell(row, column);
    for (let row = area.row; row <= last; row++) {
      const cell = sheet.findCell(row, column);
      if (cell) act(cell);
    }
    const whole = sheet.getColumn(column);
    whole.style = change(whole.style ?? PLAIN);
  }
}

/**
 * Sizes must agree.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setValues(Object)
 */
export function requireSize(
  method: string,
  area: Area,
  rows: unknown,
): asserts rows is unknown[][] {
  if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row))) {
    throw signatureError('SpreadsheetApp.Range', method, [rows]);
  }
  const wrong = (what: string, has: number, wants: number) =>
    new ServiceException(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wants}.`,
    );
  if (rows.length !== area.rows) throw wrong('rows', rows.length, area.rows);
  for (const row of rows) {
    if (row.length !== area.columns) throw wrong('columns', row.length, area.columns);
  }
}

/** Nothing is written where any of the values is refused. */
export function writeValues(target: Target, input: (i: number, j: number) => unknown): void {
  const { session, sheet, area } = target;
  const ready: (() => void)[] = [];
  requireEdit(session, sheet, area);
  requireTakesValues(session, sheet, area);
  eachCell(target, (cell, i, j) => {
    if (isCovered(cell)) return;
    const { locale, timeZone } = session.workbook;
    const here = { row: area.row + i, column: area.column + j, rows: 1, columns: 1 };
    const own = { input: input(i, j), format: cell.numFmt ?? 'General' };
    const given = asTyped(session, sheet, here, own);
    const entry = typed(given.input, { format: given.format, locale, timeZone });
    requireValid(target, cell, entry.value);
    ready.push(() => {
      cell.value = entry.value as ExcelJS.CellValue;
      const bare = !cell.numFmt || cell.numFmt === 'General';
      if (entry.format && bare) withFormat(entry.format)(cell);
    });
  });
  for (const write of ready) write();
}

/** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#setAllowInvalid(Boolean) */
function requireValid({ session, sheet }: Target, cell: ExcelJS.Cell, value: unknown): void {
  const rule =
    session.workbook.rules.get(`${sheet.id} ${cell.address}`) ?? fromXlsx(cell.dataValidation);
  if (!rule || rule.allowInvalid || value === null) return;
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  if (rule.values.includes(text)) return;
  throw new ServiceException(
    `The data you entered in cell ${cell.address} violates the data validation rules set on this cell. Please enter one of the following values: ${rule.values.join(', ')}.`,
  );
}

export function writeNotes(target: Target, note: (i: number, j: number) => unknown): void {
  eachCell(target, (cell, i, j) => {
    const text = note(i, j) ?? '';
    if (typeof text !== 'string') throw signatureError('SpreadsheetApp.Range', 'setNote', [text]);
    if (text === '') removeNote(cell);
    else cell.note = text;
  });
}

/** Throws for what is no colour; gives what sets it. */
export function backgroundOf(colour: string | null): (target: Target) => void {
  const hex = colour === null ? null : parseColour(colour);
  if (colour !== null && hex === null) throw new ServiceException(`Invalid argument: ${colour}`);
  const fill: ExcelJS.Fill | null = hex
    ? { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${hex.toUpperCase()}` } }
    : null;
  return (target) => restyle(target, ({ fill: _, ...rest }) => (fill ? { ...rest, fill } : rest));
}

export function setNumberFormat(target: Target, format: unknown): void {
  requireNoType(target);
  const numFmt = formatFrom(format);
  restyle(target, (style) => ({ ...style, numFmt }));
}

export function setNumberFormats(target: Target, formats: readonly (readonly unknown[])[]): void {
  requireNoType(target);
  eachCell(target, (cell, i, j) => withFormat(formatFrom(formats[i]?.[j]))(cell));
}

function formatFrom(given: unknown): string {
  if (typeof given === 'string') return given || 'General';
  throw signatureError('SpreadsheetApp.Range', 'setNumberFormat', [given]);
}

export function setFontWeight(target: Target, weight: string | null): void {
  const bold = weight === 'bold';
  restyle(target, (style) => ({ ...style, font: { ...style.font, bold } }));
}

/** Null gives the workbook's own back. */
export function setFontFamily(target: Target, family: string | null): void {
  restyle(target, (style) => {
    const { name: _, ...font } = style.font ?? {};
    return { ...style, font: family === null ? font : { ...font, name: family } };
  });
}

export function align(target: Target, change: Partial<ExcelJS.Alignment>): void {
  restyle(target, (style) => ({ ...style, alignment: { ...style.alignment, ...change } }));
}

export function requireOneOf(what: string, value: string | null, allowed: readonly string[]): void {
  if (value !== null && !allowed.includes(value)) {
    throw new ServiceException(`Invalid argument: ${value} is no ${what}`);
  }
}

export function setRule(target: Target, rule: ValidationRule | null): void {
  requireNoType(target);
  eachCell(target, (cell) => {
    const key = `${target.sheet.id} ${cell.address}`;
    const inFile = rule && asXlsx(rule);
    if (rule) target.session.workbook.rules.set(key, rule);
    else target.session.workbook.rules.delete(key);
    if (inFile) cell.dataValidation = inFile;
    else (cell as { dataValidation: unknown }).dataValidation = undefined;
  });
}

/** https://developers.google.com/apps-script/reference/spreadsheet/range#merge() */
export function merge(target: Target): void {
  const { sheet, area } = target;
  requireNoType(target);
  const touched = merges(sheet).filter((merged) => overlap(merged, area));
  if (touched.some((merged) => !contains(area, merged))) {
    throw new ServiceException(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
  }
  for (const merged of touched) sheet.unMergeCells(a1(merged));
  sheet.mergeCells(area.row, area.column, area.row + area.rows - 1, area.column + area.columns - 1);
}
