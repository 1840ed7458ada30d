/** The table has its headings and no measure under them: there is nothing to report. */
import { a1 } from '../../sheet/a1';
import { defineRule } from '../finding';

export const sheetNoMeasures = defineRule('sheet/no-measures', 'error', ({ table }) => {
  if (table.measures.length > 0) return [];
  const place = { row: table.header.lastRow, column: table.header.columns.title ?? 1 };
  return [{ sheet: table.sheet, cell: a1(place), details: {} }];
});
