/** A page's part of a table that has no head of its own: whether it goes on from the table above, column by column. */
import { cleanGrid } from '../../measures/clean-grid';
import { STATUSES } from '../../measures/header';
import { readNumber } from '../../measures/numbering';
import { readMark } from '../../measures/status/status-mark';
import { readStatusWords } from '../../measures/status/status-words';
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
  if (beginsAnew(current.known, grid)) return null;
  if (width === current.width) return { ...current.known, grid: cleanGrid(grid) };
  const narrowed = withoutBlanks(grid, width - current.width);
  const { number } = current.known.header.columns;
  const isNumbered = (row: readonly string[]) => {
    const text = row[(number ?? 0) - 1] ?? '';
    return text === '' || readNumber(text) !== null;
  };
  return narrowed?.cells.every(isNumbered) ? { ...current.known, grid: cleanGrid(narrowed) } : null;
}

/** A number, or a code of the office's own: 1.2, O12, ก-3. */
const CODE = /^[([]?[A-Za-zก-ฮ]{0,3}[\s.-]?[0-9๐-๙]{1,3}(?:[.-][0-9๐-๙]{1,3}){0,3}[)\].]?$/;

const PICTURE = /^(?:ภาพ|รูป)(?:ที่\s?[0-9๐-๙]|ถ่าย|กิจกรรม|ประกอบ)/;

/** Words where the measures have their numbers, beside others and without a status: headings, pictures, another table. */
function beginsAnew({ header: { columns } }: KnownHeader, { cells }: Grid): boolean {
  const first = cells.find((row) => row.some((text) => text !== '')) ?? [];
  const said = (column: number | undefined) =>
    column === undefined ? '' : (first[column - 1] ?? '');
  const number = said(columns.number);
  const isAlone = first.filter((text) => text !== '').length < 2;
  const isNumbered = number === '' || CODE.test(number) || readNumber(number) !== null;
  if (isAlone || (isNumbered && !first.some((text) => PICTURE.test(text)))) return false;
  const statuses = [...STATUSES, 'status' as const].map((name) => said(columns[name]));
  return !statuses.some((text) => readMark(text).kind === 'mark' || readStatusWords(text) !== null);
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
