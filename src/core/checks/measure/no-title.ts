/** A row counts as a measure but says not which: its title is empty and none stands above it. */
import { a1 } from '../../sheet/a1';
import { defineRule } from '../finding';

export const measureNoTitle = defineRule('measure/no-title', 'error', ({ table }) =>
  table.measures
    .filter(({ title }) => title === '')
    .map(({ row }) => ({
      sheet: table.sheet,
      cell: a1({ row, column: table.header.columns.title ?? 1 }),
      details: {},
    })),
);
