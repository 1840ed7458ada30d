/** A column the memo's tables show is not in the sheet; its cells will stay empty. */
import { OFFICIAL_HEADINGS } from '../../measures/headings';
import { defineRule } from '../finding';

export const sheetMissingColumn = defineRule('sheet/missing-column', 'warning', ({ table }) =>
  table.missing.map((column) => ({
    sheet: table.sheet,
    cell: null,
    details: { heading: OFFICIAL_HEADINGS[column] },
  })),
);
