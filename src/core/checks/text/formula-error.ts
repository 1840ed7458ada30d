/** A formula's error (#REF!) stands where the memo would print it. */

import { STATUSES } from '../../measures/header';
import { a1 } from '../../sheet/a1';
import { defineRule } from '../finding';
import { textCells } from '../text-cells';

const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

export const textFormulaError = defineRule('text/formula-error', 'error', ({ sheets, table }) => {
  // An error in a status cell is told as an unclear status already.
  const { columns } = table.header;
  const statuses = new Set([columns.status, ...STATUSES.map((status) => columns[status])]);
  return textCells(sheets)
    .filter(({ sheet, place }) => sheet !== table.sheet || !statuses.has(place.column))
    .filter(({ text }) => ERROR.test(text))
    .map(({ sheet, place, text }) => ({ sheet, cell: a1(place), details: { text } }));
});
