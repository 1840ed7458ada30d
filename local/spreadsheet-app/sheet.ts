/** Sheet: one tab. https://developers.google.com/apps-script/reference/spreadsheet/sheet */
import type ExcelJS from 'exceljs';
import type { RangeListHost, SheetHost } from '../../src/gas/host';
import { NotInLocalAppsScript, ServiceException, signatureError } from '../engine/exceptions';
import { google } from '../engine/strict';
import { type Area, parseArea, parseColumns } from '../workbook/area';
import { contentExtent, merges } from '../workbook/extent';
import type { Grid } from '../workbook/workbook';
import { rulesOf, setRules } from './conditional';
import * as edit from './editing';
import { requireEdit } from './permission';
import { protectionsOf, protectNew } from './protection';
import { createRange } from './range';
import { requireRoom } from './room';
import { insertRows } from './rows';
import type { SheetsSession } from './session';
import { renameSheet } from './sheet-name';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const SHEETS = new WeakMap<object, ExcelJS.Worksheet>();

/** The sheet behind a Sheet of ours; undefined for anything else. */
export function worksheetOf(sheet: unknown): ExcelJS.Worksheet | undefined {
  return typeof sheet === 'object' && sheet !== null ? SHEETS.get(sheet) : undefined;
}

export function createSheet(session: SheetsSession, sheet: ExcelJS.Worksheet): GoogleSheet {
  const self: GoogleSheet = google<GoogleSheet>(
    session.strict(
      'Sheet',
      members(session, sheet, () => self),
    ),
  );
  SHEETS.set(self, sheet);
  return self;
}

function members(
  session: SheetsSession,
  sheet: ExcelJS.Worksheet,
  self: () => GoogleSheet,
): SheetHost {
  const { workbook } = session;
  const later = (write: () => void) => {
    session.pending.write(write);
    return self();
  };
  return {
    getName: () => sheet.name,
    /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getIndex() */
    getIndex: () => workbook.book.worksheets.indexOf(sheet) + 1,
    getSheetId: () => sheet.id,
    setName(name) {
      if (typeof name !== 'string') {
        throw signatureError('SpreadsheetApp.Sheet', 'setName', [name]);
      }
      return later(() => {
        requireEdit(session, sheet, null);
        renameSheet(workbook, sheet, name);
      });
    },
    isSheetHidden: () => sheet.state !== 'visible',
    hideSheet: () => later(() => hide(session, sheet)),
    getDataRange() {
      session.pending.settle();
      const { rows, columns } = contentExtent(sheet);
      const area = { row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) };
      return createRange(session, sheet, area);
    },
    getRange: (...args: unknown[]) => createRange(session, sheet, areaOf(session, sheet, args)),
    getRangeList(names) {
      if (!Array.isArray(names))
        throw signatureError('SpreadsheetApp.Sheet', 'getRangeList', [names]);
      return createRangeList(
        session,
        sheet,
        names.map((name) => areaOf(session, sheet, [name])),
      );
    },
    getMaxRows: () => workbook.gridOf(sheet).rows,
    insertRowsAfter(after, howMany) {
      session.pending.writeNow(() => {
        requireEdit(session, sheet, null);
        const grid = workbook.gridOf(sheet);
        if (after < 1 || after > grid.rows)
          throw new ServiceException('Those rows are out of bounds.');
        requireRoom(workbook, howMany * grid.columns);
        insertRows(sheet, after, howMany);
        grid.rows += howMany;
      });
      return self();
    },
    getMaxColumns: () => workbook.gridOf(sheet).columns,
    /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertColumnsAfter(Integer,Integer) */
    insertColumnsAfter(after, howMany) {
      const grid = workbook.gridOf(sheet);
      if (after !== grid.columns) {
        throw new NotInLocalAppsScript('insertColumnsAfter: behind the last column alone');
      }
      session.pending.writeNow(() => {
        requireEdit(session, sheet, null);
        requireRoom(workbook, howMany * grid.rows);
        grid.columns += howMany;
      });
      return self();
    },
    setFrozenRows(rows) {
      later(() => freeze(sheet, { ySplit: rows }));
    },
    /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setFrozenColumns(Integer) */
    setFrozenColumns(columns) {
      later(() => {
        const cuts = merges(sheet).some(
          ({ column, columns: width }) => column <= columns && column + width - 1 > columns,
        );
        if (cuts) {
          throw new ServiceException(
            'You can’t freeze columns which contain only part of a merged cell.',
          );
        }
        freeze(sheet, { xSplit: columns });
      });
    },
    /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeightsForced(Integer,Integer,Integer) */
    setRowHeightsForced(row, howMany, height) {
      return later(() => {
        requireEdit(session, sheet, null);
        if (row < 1 || row + howMany - 1 > workbook.gridOf(sheet).rows)
          throw new ServiceException('Those rows are out of bounds.');
        // .xlsx counts heights in points.
        for (let at = row; at < row + howMany; at++) sheet.getRow(at).height = height * 0.75;
      });
    },
    setColumnWidth(column, width) {
      return later(() => {
        requireEdit(session, sheet, null);
        // .xlsx counts widths in characters of about seven pixels.
        sheet.getColumn(column).width = width / 7;
      });
    },
    /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideColumns(Integer,Integer) */
    hideColumns(column: number, columns?: number) {
      later(() => setHidden(session, sheet, { column, columns: columns ?? 1 }, true));
    },
    /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#showColumns(Integer,Integer) */
    showColumns(column: number, columns?: number) {
      later(() => setHidden(session, sheet, { column, columns: columns ?? 1 }, false));
    },
    getConditionalFormatRules: () => rulesOf(session.strict, sheet),
    setConditionalFormatRules(rules) {
      later(() => {
        requireEdit(session, sheet, null);
        setRules(sheet, rules);
      });
    },
    protect: () => protectNew(session, sheet, null, createRange),
    getProtections: (type) =>
      protectionsOf(session, sheet, String(type) === 'SHEET' ? 'SHEET' : 'RANGE', createRange),
  };
}

function hide({ seat, workbook, ...rights }: SheetsSession, sheet: ExcelJS.Worksheet): void {
  const others = workbook.book.worksheets.filter((other) => other !== sheet);
  if (!others.some((other) => other.state === 'visible')) {
    throw new ServiceException("You can't hide all the sheets in a document.");
  }
  requireEdit({ ...rights, workbook }, sheet, null);
  sheet.state = 'hidden';
  if (seat.sheet === sheet) seat.sheet = workbook.activeSheet();
}

function setHidden(
  { workbook, ...rights }: SheetsSession,
  sheet: ExcelJS.Worksheet,
  { column, columns }: Pick<Area, 'column' | 'columns'>,
  hidden: boolean,
): void {
  requireEdit({ ...rights, workbook }, sheet, null);
  const last = column + columns - 1;
  if (column < 1 || last > workbook.gridOf(sheet).columns) {
    throw new ServiceException('Those columns are out of bounds.');
  }
  for (let at = column; at <= last; at++) sheet.getColumn(at).hidden = hidden;
}

interface Splits {
  readonly xSplit?: number;
  readonly ySplit?: number;
}

/** What is not given stays as it is. */
function freeze(sheet: ExcelJS.Worksheet, splits: Splits): void {
  const view = sheet.views[0];
  const { xSplit = 0, ySplit = 0 } = view?.state === 'frozen' ? view : {};
  const frozen = { ...view, state: 'frozen', xSplit, ySplit, ...splits };
  sheet.views = [frozen as ExcelJS.WorksheetView];
}

/**
 * (row, column, rows?, columns?) or ('A1' | 'A1:B2' | 'A:B'), inside the grid; whole columns are as
 * long as the grid: "`Sheet1!A:A` refers to all the cells in the first column of Sheet1".
 * https://developers.google.com/workspace/sheets/api/guides/concepts#cell
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getRange(Integer,Integer,Integer,Integer)
 */
function areaOf(session: SheetsSession, sheet: ExcelJS.Worksheet, args: readonly unknown[]): Area {
  const grid = session.workbook.gridOf(sheet);
  const area = typeof args[0] === 'string' ? named(args[0], grid) : numbers(args);
  if (!area) throw new ServiceException('Range not found');
  if (area.row < 1) throw new ServiceException('The starting row of the range is too small.');
  if (area.column < 1) throw new ServiceException('The starting column of the range is too small.');
  if (area.rows < 1)
    throw new ServiceException('The number of rows in the range must be at least 1.');
  if (area.columns < 1) {
    throw new ServiceException('The number of columns in the range must be at least 1.');
  }
  if (area.row + area.rows - 1 > grid.rows || area.column + area.columns - 1 > grid.columns) {
    // Rows that were to be there may have been refused: that is then the reason.
    session.pending.settle();
    throw new ServiceException(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  }
  return area;
}

/** The other open ends that Google reads (`2:3`, `A5:B`) are refused by name, not as a slip. */
function named(text: string, grid: Grid): Area | null {
  if (/^(\$?[A-Z]+\$?\d+:\$?[A-Z]+|\$?\d+:\$?\d+)$/i.test(text)) {
    throw new NotInLocalAppsScript(`getRange('${text}'): of open ranges only whole columns`);
  }
  const whole = parseColumns(text);
  return whole ? { row: 1, rows: grid.rows, ...whole } : parseArea(text);
}

function numbers(args: readonly unknown[]): Area {
  if (args.length < 2 || args.length > 4 || !args.every((arg) => Number.isInteger(arg))) {
    throw signatureError('SpreadsheetApp.Sheet', 'getRange', args);
  }
  const [row = 0, column = 0, rows = 1, columns = 1] = args as readonly number[];
  return { row, column, rows, columns };
}

/** https://developers.google.com/apps-script/reference/spreadsheet/range-list */
function createRangeList(session: SheetsSession, sheet: ExcelJS.Worksheet, areas: readonly Area[]) {
  const each = (act: (target: edit.Target) => void) => {
    session.pending.write(() => {
      for (const area of areas) act({ session, sheet, area });
    });
    return self;
  };
  const list: RangeListHost = {
    setBackground: (colour) => each(edit.backgroundOf(colour)),
    /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#clearContent() */
    clearContent: () => each((target) => edit.writeValues(target, () => null)),
    setNote: (note) => each((target) => edit.writeNotes(target, () => note)),
    setNumberFormat: (format) => each((target) => edit.setNumberFormat(target, format)),
  };
  const self = google<GoogleAppsScript.Spreadsheet.RangeList>(session.strict('RangeList', list));
  return self;
}
