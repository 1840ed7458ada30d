/** A page's part of a table that has no head of its own: whether it goes on from the table above, column by column. */
import { cleanGrid } from '../../measures/clean-grid';
import { readNumber } from '../../measures/numbering';
import type { Grid } from '../../sheet/grid';
import { isNameLine } from '../said/signed/name-line';
import { PERSON, ROLE } from '../said/signed/words';
import type { KnownHeader } from './table-kind';

export interface Current {
  readonly known: KnownHeader;
  readonly width: number;
}

/** Fewer columns are no table of measures that goes on without its head. */
const FEWEST = 3;

/** Null where nothing tells which of its columns is which of those above. */
export function continued(current: Current | null, grid: Grid, width: number): KnownHeader | null {
  if (!current || width < FEWEST || isSigned(grid)) return null;
  if (width === current.width) return { ...current.known, grid: cleanGrid(grid) };
  const narrowed = withoutBlanks(grid, width - current.width);
  const { number } = current.known.header.columns;
  const isNumbered = (row: readonly string[]) => {
    const text = row[(number ?? 0) - 1] ?? '';
    return text === '' || readNumber(text) !== null;
  };
  return narrowed?.cells.every(isNumbered) ? { ...current.known, grid: cleanGrid(narrowed) } : null;
}

export function isSigned({ cells }: Grid): boolean {
  const texts = cells.flat();
  if (texts.some((cell) => /ลงชื่อ|^\(?\.{5,}/.test(cell))) return true;
  // A measure may name a person beside its number.
  const isNumbered = cells.some(([first = '']) => readNumber(first) !== null);
  return !isNumbered && texts.some((cell) => cell.split('\n').some(isOfSigner));
}

/** A role (ผู้ตรวจสอบ) or somebody's name in brackets, on a line of its own. */
function isOfSigner(line: string): boolean {
  const text = line.trim();
  return ROLE.test(text) || (isNameLine(text) && PERSON.test(text.slice(1).trim()));
}

/** So many columns less; null unless all blank ones are neighbours at an edge, of which any may go. */
function withoutBlanks(grid: Grid, surplus: number): Grid | null {
  const [first = []] = grid.cells;
  const blanks = first.flatMap((_, column) =>
    grid.cells.every((row) => (row[column] ?? '') === '') ? [column] : [],
  );
  const [left = 0] = blanks;
  const right = left + blanks.length - 1;
  const isOneRun = blanks[blanks.length - 1] === right;
  // A blank column in the midst may be a status that no measure here has, and the one more a note behind it.
  const isAtEdge = left === 0 || right === first.length - 1;
  if (
    surplus < 1 ||
    blanks.length < surplus ||
    !isOneRun ||
    !isAtEdge ||
    grid.merges.some(({ columns }) => columns > 1)
  )
    return null;
  const gone = new Set(blanks.slice(0, surplus));
  const cells = grid.cells.map((row) => row.filter((_, column) => !gone.has(column)));
  const merges = grid.merges.flatMap((merge) => {
    if (gone.has(merge.column - 1)) return [];
    const before = [...gone].filter((column) => column < merge.column - 1).length;
    return [{ ...merge, column: merge.column - before }];
  });
  return { ...grid, cells, merges };
}
