/** The texts over the status that is read, which may name a round: of rounds beside each other only one is read. */
import { type CellPlace, textAt } from '../../sheet/cell';
import type { CleanGrid } from '../clean-grid';
import type { Header } from '../header';
import { aloneIn } from '../unread/captions';
import { headsOver } from './heads';

export interface TextOver extends CellPlace {
  readonly text: string;
}

export interface RoundRead {
  /** Of the column, or of the table of a round; the nearest first. */
  readonly heads: readonly TextOver[];
  /** The lines above the table, the nearest first. */
  readonly titles: readonly TextOver[];
}

/** More lines stand over no table, blank ones included. */
const MOST_LINES = 8;

/** `isOneOfSeveral`: other tables of the same measures were left out for this one, and the lines above tell which it is. */
export function roundRead(grid: CleanGrid, header: Header, isOneOfSeveral: boolean): RoundRead {
  const { firstRow, lastRow, columns } = header;
  const column =
    columns.status ?? columns['not-started'] ?? columns['in-progress'] ?? columns.done ?? 1;
  const isFilled = (row: number) => textAt(grid.cells, { row, column }) !== '';
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => lastRow - index);
  const row = rows.find(isFilled) ?? firstRow;
  const heads = headsOver(
    grid,
    firstRow,
    lastRow,
  )(column).map(({ text }) => ({
    row,
    column,
    text,
  }));
  const above = Array.from({ length: Math.min(MOST_LINES, firstRow - 1) }, (_, index) =>
    titleIn(grid, firstRow - 1 - index),
  ).flatMap((title) => title ?? []);
  return {
    heads: [...heads.reverse(), ...(isOneOfSeveral ? above : [])],
    titles: above,
  };
}

function titleIn(grid: CleanGrid, row: number): TextOver | null {
  const text = aloneIn(grid, row);
  if (text === '') return null;
  return { row, column: (grid.cells[row - 1] ?? []).indexOf(text) + 1, text };
}
