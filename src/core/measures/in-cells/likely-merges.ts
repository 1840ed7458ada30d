/**
 * Which status cells were likely merged over the rows of their measure. A formula is not told of merges: it sees the
 * value on top, and blanks. In a measure without a finding a blank status below a filled one can be nothing else.
 */
import { filledIn, textAt, textIn } from '../../sheet/cell';
import type { Merge } from '../../sheet/grid';
import { readNumber } from '../numbering';
import type { MeasuresSheet } from '../read-measures';

export function likelyMerges(
  { measures }: MeasuresSheet,
  cells: readonly (readonly string[])[],
  columns: readonly number[],
): readonly Merge[] {
  const isBlank = (row: number) =>
    columns.every((column) => textAt(cells, { row, column }).trim() === '');
  return measures.flatMap(({ activities }) => {
    const spans: { readonly row: number; last: number }[] = [];
    for (const { row } of activities) {
      const above = spans[spans.length - 1];
      if (above && isBlank(row)) above.last = row;
      else spans.push({ row, last: row });
    }
    return spans.flatMap(({ row, last }) =>
      last === row
        ? []
        : columns.map((column) => ({ row, column, rows: last - row + 1, columns: 1 })),
    );
  });
}

/**
 * Lines over sections, in a table whose measures are numbered: a text alone in its row, without a number. A measure of that
 * kind would have neither a status nor a number, which no memo goes past.
 */
export function sectionMerges(
  { header, measures }: MeasuresSheet,
  cells: readonly (readonly string[])[],
): readonly Merge[] {
  const { number, title } = header.columns;
  if (number === undefined || title === undefined) return [];
  const isNumbered = (row: number) =>
    readNumber(textIn(cells[row - 1] ?? [], number).trim()) !== null;
  const lines = measures.filter(({ row, activities }) => {
    const texts = filledIn((cells[row - 1] ?? []).map((text) => text.trim()));
    return activities.length === 1 && texts.length === 1 && !isNumbered(row);
  });
  const others = measures.length - lines.length;
  if (measures.filter(({ row }) => isNumbered(row)).length < others || others === 0) return [];
  const column = Math.min(number, title);
  return lines.map(({ row }) => ({
    row,
    column,
    rows: 1,
    columns: (cells[row - 1]?.length ?? column) - column + 1,
  }));
}
