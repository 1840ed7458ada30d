/**
 * A table for each round below each other: รอบ 6 เดือน, and further down the same measures for รอบ 12 เดือน. As with rounds in
 * columns the last that says anything is read, and none of the others counts with it.
 */
import { looseName } from '../../text/loose-name';
import type { CleanGrid } from '../clean-grid';
import { type Header, repeatsHeader } from '../header';
import type { Measure } from '../measure';
import { lastOf, type Place, placeOf } from '../rounds/places';
import type { ReadTable } from './beside';
import { captionAbove } from './captions';

interface Part {
  readonly place: Place | null;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The sheet with the rows of that round alone; itself where there are no such tables. */
export function lastRoundIn(grid: CleanGrid, header: Header, readTable: ReadTable): CleanGrid {
  const parts = partsOf(grid, header);
  if (parts.length < 2 || parts.some(({ place }) => place === null)) return grid;
  const read = parts.map((part) => {
    const alone = rowsOf(grid, part);
    // The heads of each are those of the first, at the same columns.
    const measures = readTable(alone, { ...header, lastRow: part.firstRow - 1 });
    return { ...part, alone, measures };
  });
  const [first] = read;
  if (!first || !read.every((part) => isOfSame(part.measures, first.measures))) return grid;
  const said = read.filter(({ measures }) => measures.some(({ status }) => status !== null));
  return (lastOf(said, ({ place }) => place) ?? first).alone;
}

/** Cut where a line that names a round stands over the headings; a page's headings cut nothing. */
function partsOf(grid: CleanGrid, header: Header): readonly Part[] {
  const heads = grid.cells.flatMap((cells, at) => {
    const row = at + 1;
    const caption = captionAbove(grid, row);
    if (caption.texts.length === 0) return [];
    const isHead =
      row === header.firstRow || (row > header.lastRow && repeatsHeader(header, grid, cells));
    return isHead ? [{ place: placeOf(caption.texts.join(' ')), firstRow: caption.row }] : [];
  });
  return heads.map(({ place, firstRow }, at) => ({
    place,
    firstRow,
    lastRow: (heads[at + 1]?.firstRow ?? grid.cells.length + 1) - 1,
  }));
}

function rowsOf(grid: CleanGrid, { firstRow, lastRow }: Part): CleanGrid {
  const isIn = (row: number) => row >= firstRow && row <= lastRow;
  return {
    ...grid,
    cells: grid.cells.map((cells, at) => (isIn(at + 1) ? cells : cells.map(() => ''))),
  };
}

/** Half of the titles at least; a round for which nobody has filled in the table yet is one of them. */
function isOfSame(one: readonly Measure[], other: readonly Measure[]): boolean {
  const titles = new Set(other.map(({ title }) => looseName(title)));
  const same = one.filter(({ title }) => titles.has(looseName(title))).length;
  return same >= one.length / 2;
}
