/**
 * Which status cells were likely merged over the rows of their measure. A formula is not told of merges: it sees the
 * value on top, and blanks. In a measure without a finding a blank status below a filled one can be nothing else.
 */
import { textAt } from '../../sheet/cell';
import type { Merge } from '../../sheet/grid';
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
