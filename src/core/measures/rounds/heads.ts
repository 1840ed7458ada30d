/** The texts that stand over a column in a table's head, those among them that span it from further left. */
import { once } from '../../once';
import { filledIn, textAt } from '../../sheet/cell';
import type { Merge } from '../../sheet/grid';
import { coversColumn } from '../../sheet/merge-index';
import type { CleanGrid } from '../clean-grid';

export interface Head {
  readonly text: string;
  /** It stands further to the left, merged over the column or with blanks up to it. */
  readonly spans: boolean;
}

export type HeadsOver = (column: number) => readonly Head[];

/** All that stands over a column, from above. */
export function textOver(over: HeadsOver, column: number): string {
  return over(column)
    .map(({ text }) => text)
    .join(' ');
}

/** Longer texts are no heads. */
const LONGEST = 60;

/** From above; a row right above the head goes along where it groups the columns: รอบ 6 เดือน | รอบ 12 เดือน. */
export function headsOver(grid: CleanGrid, firstRow: number, lastRow: number): HeadsOver {
  const rows = once(() => {
    const top = groupsColumns(grid, firstRow - 1) ? firstRow - 1 : firstRow;
    return Array.from({ length: lastRow - top + 1 }, (_, index) => top + index);
  });
  const own = (row: number, column: number) => textAt(grid.cells, { row, column });
  const hasBelow = (row: number, column: number) =>
    rows().some((each) => each > row && own(each, column) !== '');
  const mergedOver = (row: number, isOver: (merge: Merge) => boolean) =>
    grid.merges.beginningIn(row).find((each) => each.columns > 1 && isOver(each));
  /** Where nothing is merged, a text reaches over blanks as far as other heads stand below them. */
  const reaching = (row: number, column: number): string => {
    for (let left = column; left > 0 && hasBelow(row, left); left--) {
      if (own(row, left) === '') continue;
      return mergedOver(row, (each) => each.column === left) ? '' : own(row, left);
    }
    return '';
  };
  const over = (row: number, column: number): Head | null => {
    const text = own(row, column);
    if (text !== '') return { text, spans: false };
    const merge = mergedOver(row, (each) => coversColumn(each, column));
    const head = merge ? own(row, merge.column) : reaching(row, column);
    return head === '' ? null : { text: head, spans: true };
  };
  return (column) =>
    rows()
      .flatMap((row) => over(row, column) ?? [])
      .filter(({ text }) => text.length <= LONGEST);
}

/** A title of the sheet stands alone in its row. */
function groupsColumns(grid: CleanGrid, row: number): boolean {
  const texts = filledIn(grid.cells[row - 1] ?? []);
  return texts.length > 1 && texts.every((text) => text.length <= LONGEST);
}
