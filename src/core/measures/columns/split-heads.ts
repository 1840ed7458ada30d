/**
 * Puts headings together that were broken over cells of two or three rows without a merge: ผู้รับ above ผิดชอบ, สถานะ above
 * การดำเนินการ, ผลการดำเนินงาน above (ร้อยละ). Only headings that are known whole are, and only where the rest of the row is
 * no measure.
 */
import { filledIn } from '../../sheet/cell';
import type { MergeIndex } from '../../sheet/merge-index';
import type { ColumnName } from '../headings';
import { placeOf } from '../rounds/places';
import { isEndOfHeading, isWholeHeading } from './whole-headings';

type Cells = readonly (readonly string[])[];

interface Headed {
  readonly cells: Cells;
  readonly merges: MergeIndex;
  readonly folded: (text: string) => string;
  readonly headedBy: (text: string) => readonly (ColumnName | null)[];
}

/** In brackets under a heading: (บาท), (กอง/สำนัก); and no number of the column. */
const BRACKETS = /^[([][^()[\]]*\p{L}{2}[^()[\]]*[)\]]$|^\([%]\)$/u;
/** Longer texts are no halves of a heading. */
const LONGEST = 40;
const MOST_ROWS = 3;
/** A round or a year under its heading stands beside few others, if any. */
const FEW = 4;
const NUMBER = /^[(]?[0-9๐-๙]{1,3}[.)]?$/;
const TITLE = 'มาตรการ';

/** The same grid, each heading in the first of its cells; itself where none is broken. */
export function withWholeHeads<Grid extends Headed>(grid: Grid): Grid {
  let cells: (readonly string[])[] | null = null;
  for (let row = 1; row < grid.cells.length; row++) {
    const joined = joinedRows(grid, row, MOST_ROWS) ?? joinedRows(grid, row, 2);
    if (!joined) continue;
    cells ??= [...grid.cells];
    cells.splice(row - 1, joined.length, ...joined);
  }
  return cells ? { ...grid, cells } : grid;
}

/** The rows with their headings put together in the first; null where they are no such rows. */
function joinedRows(grid: Headed, row: number, rows: number): Cells | null {
  const last = grid.cells[row + rows - 2];
  if (!last || !hasHalves(grid, last)) return null;
  const lines = grid.cells.slice(row - 1, row - 1 + rows);
  const [first = [], ...below] = lines;
  if (!isHead(grid, first)) return null;
  const hasLabels = below.some((cells) => cells.some((text, at) => text !== '' && !first[at]));
  const width = Math.max(...lines.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => lines.map((cells) => cells[at] ?? ''));
  const joined = columns.map((texts, at) => joinedColumn(grid, row, at + 1, texts, hasLabels));
  if (joined.includes(null) || joined.every((texts, at) => texts === columns[at])) return null;
  return lines.map((_, line) => joined.map((texts) => texts?.[line] ?? ''));
}

/** A heading of the numbers or the titles that no cell of the table could be. */
function isHead(grid: Headed, cells: readonly string[]): boolean {
  if (cells.some((text) => NUMBER.test(text))) return false;
  return cells.some((text) => {
    const [name] = grid.headedBy(text);
    const folded = grid.folded(text);
    return name === 'number' || (name === 'title' && (folded === TITLE || isWholeHeading(folded)));
  });
}

/** What most rows have not, told at little cost. */
function hasHalves(grid: Headed, cells: readonly string[]): boolean {
  const texts = filledIn(cells);
  if (texts.some((text) => text.length > LONGEST)) return false;
  const isHalf = (text: string) => BRACKETS.test(text) || isEndOfHeading(grid.folded(text));
  return texts.some(isHalf) || (texts.length < FEW && texts.some(isPlace));
}

function isPlace(text: string): boolean {
  return text.length <= LONGEST && placeOf(text) !== null;
}

/** Its texts from above; the same ones where nothing is to be put together, null where the rows are none of a head. */
function joinedColumn(
  grid: Headed,
  row: number,
  column: number,
  texts: readonly string[],
  hasLabels: boolean,
): readonly string[] | null {
  const [top = '', ...below] = texts;
  const said = filledIn(below);
  const [label, ...more] = said;
  if (label === undefined) return texts;
  const isGroup = grid.merges
    .beginningIn(row)
    .some((merge) => merge.column === column && merge.columns > 1);
  const whole = [top, ...said].join('');
  const blanks = below.map(() => '');
  if (top !== '' && !isGroup && isWholeHeading(grid.folded(whole))) return [whole, ...blanks];
  const name = grid.headedBy(top)[0];
  const isKey = name === 'title' || name === 'number';
  if (top !== '' && !isGroup && !isKey && more.length === 0) {
    const isTold = BRACKETS.test(label) || (name !== undefined && isPlace(label));
    if (isTold && !hasLabels) return [`${top} ${label}`, ...blanks];
  }
  // Labels under a group's head stay as they are.
  const isLabels = said.every((text) => grid.headedBy(text).length > 0 || isPlace(text));
  return (top === '' || isGroup || hasLabels) && isLabels ? texts : null;
}
