/** Finds a second table of measures beside the one that is read: only one of them counts, so somebody has to be told. */
import { type CellPlace, textAt, textIn } from '../../sheet/cell';
import type { CleanGrid } from '../clean-grid';
import { type Header, headerAt, STATUSES } from '../header';
import type { Measure } from '../measure';

/** Its place is that of its heading of the title. */
export interface UnreadTable extends CellPlace {
  readonly heading: string;
  readonly measures: number;
}

export interface Beside {
  readonly unread: UnreadTable;
  /** The sheet without the columns of that table. */
  readonly rest: CleanGrid;
}

/** How a table's rows are read: given, since whoever reads them asks here. */
export type ReadTable = (grid: CleanGrid, header: Header) => readonly Measure[];

/** Null where there is none, and where the office has said what each column is. */
export function tableBeside(grid: CleanGrid, read: Header, readTable: ReadTable): Beside | null {
  const { title } = read.columns;
  if (read.mapping !== null || title === undefined) return null;
  const taken = Object.values(read.columns);
  const [first, last] = [Math.min(...taken), Math.max(...taken)];
  const twin = twinOf(grid, read, title);
  const isOutside = (column: number) => (twin ? column >= twin : column < first || column > last);
  const isTitle = (cell: string, at: number) =>
    isOutside(at + 1) && grid.headedBy(cell).includes('title');
  const rows = grid.cells.flatMap((cells, index) => (cells.some(isTitle) ? [index + 1] : []));
  if (rows.length === 0) return null;
  const other = { ...grid, cells: grid.cells.map((cells) => without(cells, isOutside)) };
  const header = rows.reduce<Header | null>((found, row) => found ?? headerAt(other, row), null);
  if (!header?.columns.title) return null;
  const column = header.columns.title;
  const measures = readTable(other, header).filter((measure) => !isCount(measure, other, header));
  if (measures.length === 0) return null;
  const place = { row: rowOf(other, header, column), column };
  const heading = textAt(grid.cells, place);
  const isRead = (at: number) => !isOutside(at);
  return {
    unread: { ...place, heading, measures: measures.length },
    rest: { ...grid, cells: grid.cells.map((cells) => without(cells, isRead)) },
  };
}

const FIGURE = /^[0-9๐-๙.,%\s-]*$/;

/** A table that counts measures by unit or by status has figures in their place. */
function isCount({ row, title }: Measure, grid: CleanGrid, { columns }: Header): boolean {
  const statuses = [columns.status, ...STATUSES.map((status) => columns[status])];
  const texts = statuses.flatMap((column) => (column && grid.cells[row - 1]?.[column - 1]) || []);
  const isFigures = texts.length > 1 && texts.every((text) => FIGURE.test(text));
  return isFigures || !/(?:\p{L}\p{M}*){3}/u.test(title);
}

/** Where the same headings begin once more in the header's own rows: at the title, or at the number before it. */
function twinOf(
  grid: CleanGrid,
  { firstRow, lastRow, texts }: Header,
  title: number,
): number | null {
  const headings = texts.get(title) ?? [];
  for (let row = firstRow; row <= lastRow; row++) {
    const cells = grid.cells[row - 1] ?? [];
    const again = cells.findIndex(
      (cell, at) => at >= title && cell !== '' && headings.includes(grid.folded(cell)),
    );
    if (again < 0) continue;
    const isNumbered = grid.headedBy(textIn(cells, again))[0] === 'number';
    return isNumbered ? again : again + 1;
  }
  return null;
}

function without(cells: readonly string[], isKept: (column: number) => boolean): readonly string[] {
  return cells.map((cell, at) => (isKept(at + 1) ? cell : ''));
}

/** The header may be of several rows. */
function rowOf({ cells }: CleanGrid, { firstRow, lastRow }: Header, column: number): number {
  for (let row = firstRow; row < lastRow; row++) if (cells[row - 1]?.[column - 1]) return row;
  return lastRow;
}
