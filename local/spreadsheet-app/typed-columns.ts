/**
 * What cells in the typed columns of a table refuse. The page of tables does not say it; scripts that
 * ran into it report this text for number formats, data validation and merging, and some for values.
 * https://developers.google.com/workspace/sheets/api/guides/tables#column-types
 */
import type ExcelJS from 'exceljs';
import { ServiceException } from '../engine/exceptions';
import { type Area, overlap } from '../workbook/area';
import { columnsOf, type TypedColumn } from '../workbook/tables';
import type { Rights } from './permission';

type Of = Pick<Rights, 'workbook'>;

function typedColumns({ workbook }: Of, sheet: ExcelJS.Worksheet, area: Area): TypedColumn[] {
  return workbook.tables
    .filter((table) => table.sheet === sheet.name)
    .flatMap(columnsOf)
    .filter((column) => overlap(column.area, area));
}

/** Of a format, a rule or a merge: throws where any of the cells has a type. */
export function requireUntyped(session: Of, sheet: ExcelJS.Worksheet, area: Area): void {
  if (typedColumns(session, sheet, area).length > 0) throw refusal();
}

/** Of values: throws only in a table that refuses them. */
export function requireTakesValues(session: Of, sheet: ExcelJS.Worksheet, area: Area): void {
  const refusing = ({ values }: TypedColumn) => values === 'refused';
  if (typedColumns(session, sheet, area).some(refusing)) throw refusal();
}

/** A typed column reads what it is given in its own way; `format` is the cell's own. */
export function asTyped(
  session: Of,
  sheet: ExcelJS.Worksheet,
  area: Area,
  { input, format }: { readonly input: unknown; readonly format: string },
): { readonly input: unknown; readonly format: string } {
  const [column] = typedColumns(session, sheet, area);
  if (!column) return { input, format };
  if (column.type === 'TEXT') return { input, format: '@' };
  const bare = column.values === 'coerced' && typeof input === 'string';
  return { input: bare ? input.replace(/^'/, '') : input, format: 'General' };
}

function refusal(): ServiceException {
  return new ServiceException('This operation is not allowed on cells in typed columns.');
}
