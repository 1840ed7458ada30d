/**
 * Tables of Sheets ("Convert to table"): which columns have a type of their own, and what such a column takes.
 * https://developers.google.com/workspace/sheets/api/guides/tables#column-types
 */
import type ExcelJS from 'exceljs';
import { type Area, parseArea } from './area';

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#ColumnType */
type ColumnType = 'TEXT' | 'DOUBLE' | 'DATE' | 'DROPDOWN';

export interface SheetsTable {
  readonly sheet: string;
  /** A1, with the row of the headings. */
  readonly range: string;
  /** By column letter; a column that is left out has no type. */
  readonly types: Readonly<Record<string, ColumnType>>;
  /**
   * Reports differ on what becomes of a value: taken as it is typed (the default), made into the
   * column's type whatever its first letter, or refused as formats are.
   */
  readonly values?: 'typed' | 'coerced' | 'refused';
}

export interface TypedColumn {
  readonly area: Area;
  readonly type: ColumnType;
  readonly values: NonNullable<SheetsTable['values']>;
}

/** Throws where the sheet or the range is none, or where a typed column lies outside of it. */
export function checkTable(book: ExcelJS.Workbook, table: SheetsTable): void {
  if (!book.getWorksheet(table.sheet)) throw new Error(`no sheet named ${table.sheet} for a table`);
  const area = parseArea(table.range);
  if (!area) throw new Error(`${table.range} is no A1 range`);
  for (const { area: own } of columnsOf(table)) {
    if (own.column < area.column || own.column >= area.column + area.columns) {
      throw new Error(`a typed column lies outside the table ${table.range}`);
    }
  }
}

/** With their headings: reports have the headings of typed columns refuse as the cells below do. */
export function columnsOf({ range, types, values = 'typed' }: SheetsTable): TypedColumn[] {
  const area = parseArea(range);
  if (!area) return [];
  return Object.entries(types).map(([letters, type]) => {
    const { column } = parseArea(`${letters}1`) ?? area;
    return { area: { ...area, column, columns: 1 }, type, values };
  });
}
