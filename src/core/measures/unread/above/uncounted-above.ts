/**
 * Finds measures above the heading that is read, which no row below it is: rows of the table itself that were sorted or
 * inserted above its heading, or a table of its own that says no status, or says it under a heading that nobody knows. Only
 * what stands below counts, so somebody has to be told.
 */
import { type CellPlace, filledIn, textAt, textIn } from '../../../sheet/cell';
import { looseName } from '../../../text/loose-name';
import type { CleanGrid } from '../../clean-grid';
import { isNumberedRow } from '../../columns/head-rows';
import { type Columns, type Header, headerAt } from '../../header';
import type { Measure } from '../../measure';
import { readNumber } from '../../numbering';
import { readStatusWords } from '../../status/status-words';
import { unitNamed } from '../../whose/section-units';
import type { ReadTable } from '../beside';
import { countHeadRows } from '../count-tables';
import { saysNoWork } from '../sums';

/** Its place is that of the first of their titles. */
export interface UncountedAbove extends CellPlace {
  /** `rows` are of the table that is read, `heads` are rows of it that its office has said are headings, `table` has headings of its own. */
  readonly kind: 'rows' | 'heads' | 'table';
  readonly title: string;
  readonly measures: number;
  /** The row of the heading that is read. */
  readonly headRow: number;
}

export function uncountedAbove(
  grid: CleanGrid,
  read: Header,
  measures: readonly Measure[],
  readTable: ReadTable,
): UncountedAbove | null {
  const said = read.mapping ? saidAsHeads(grid, read) : null;
  if (said) return said;
  const above = rowsAbove(grid, read.firstRow);
  const header = ownHeader(above);
  const alike = rowsAlike(rowsAbove(grid, header?.firstRow ?? read.firstRow), read, readTable);
  if (alike.length > 0) return told('rows', alike, read, read);
  if (!header) return null;
  const isCounted = among(measures);
  const lost = readTable(above, header).filter(
    (measure) => isMeasure(above, header, measure) && !isCounted(measure),
  );
  return lost.length > 0 ? told('table', lost, header, read) : null;
}

function saidAsHeads({ cells }: CleanGrid, read: Header): UncountedAbove | null {
  const { firstRow, lastRow, columns } = read;
  const heads = cells.slice(firstRow - 1, lastRow);
  const measures = heads.filter(isNumberedRow).length;
  if (measures === 0) return null;
  const row = firstRow + heads.findIndex(isNumberedRow);
  const place = { row, column: columns.title ?? 1 };
  return { ...place, kind: 'heads', title: textAt(cells, place), measures, headRow: firstRow };
}

function rowsAbove(grid: CleanGrid, row: number): CleanGrid {
  return { ...grid, cells: grid.cells.slice(0, Math.max(0, row - 1)) };
}

function told(
  kind: UncountedAbove['kind'],
  lost: readonly Measure[],
  { columns }: Header,
  read: Header,
): UncountedAbove {
  const [first] = lost;
  const place = { row: first?.row ?? 1, column: columns.title ?? 1 };
  return {
    ...place,
    kind,
    title: first?.title ?? '',
    measures: lost.length,
    headRow: read.firstRow,
  };
}

/** The first headings of measures; a row with a number in it is none, whatever else its words may head. */
function ownHeader(above: CleanGrid): Header | null {
  for (let row = 1; row < above.cells.length; row++) {
    const cells = above.cells[row - 1] ?? [];
    if (isNumbered(cells) || countHeadRows(above, row) > 0) continue;
    const header = headerAt(above, row, headsMeasures);
    if (header && isSure(above, header)) return header;
  }
  return null;
}

function headsMeasures({ title, number, method, owners }: Columns): boolean {
  return title !== undefined && [number, method, owners].some((column) => column !== undefined);
}

/** รายการ heads much that is no measure: it says so beside a method and those responsible. */
function isSure(above: CleanGrid, { firstRow, lastRow, columns }: Header): boolean {
  if (columns.method !== undefined && columns.owners !== undefined) return true;
  return above.cells
    .slice(firstRow - 1, lastRow)
    .some((cells) => above.headedBy(textIn(cells, columns.title))[0] === 'title');
}

/** Rows that read as the table's own do; under headings of any other kind they are another table's. */
function rowsAlike(above: CleanGrid, read: Header, readTable: ReadTable): readonly Measure[] {
  if (above.cells.length === 0) return [];
  const found = readTable(above, { ...read, firstRow: 0, lastRow: 0 }).filter((measure) =>
    isOfTable(above, read, measure),
  );
  const [first] = found;
  const before = above.cells.slice(0, (first?.row ?? 1) - 1);
  return before.some(isHeadLike) ? [] : found;
}

/** Three texts or more in a row. */
const LEAST_HEADS = 3;

function isHeadLike(cells: readonly string[]): boolean {
  return filledIn(cells).filter((text) => LETTER.test(text)).length >= LEAST_HEADS;
}

function isOfTable(above: CleanGrid, read: Header, measure: Measure): boolean {
  if (!isMeasure(above, read, measure)) return false;
  const { number, method, owners } = read.columns;
  const cells = above.cells[measure.row - 1] ?? [];
  const isPlanned = [method, owners].some((column) => LETTER.test(textIn(cells, column)));
  return isPlanned && (number !== undefined || measure.status !== null);
}

const LETTER = /\p{L}/u;

/** No sum, no count of a unit's measures or of a status, and numbered where there are numbers. */
function isMeasure(above: CleanGrid, { columns }: Header, { row, title }: Measure): boolean {
  const cells = above.cells[row - 1] ?? [];
  const { number, method, owners } = columns;
  if (number === undefined) {
    if (![method, owners].some((column) => textIn(cells, column) !== '')) return false;
  } else if (readNumber(textIn(cells, number)) === null) return false;
  if (!LETTER.test(title) || textIn(cells, columns.title) === '') return false;
  return !saysNoWork(title) && readStatusWords(title) === null && unitNamed(title) === '';
}

function isNumbered(cells: readonly string[]): boolean {
  return filledIn(cells).some((text) => readNumber(text) !== null);
}

/** By title, or by number and a title that goes on: a plan's measure is below if it may be one of them. */
function among(measures: readonly Measure[]): (measure: Measure) => boolean {
  const titles = new Set(measures.map(({ title }) => looseName(title)));
  const byNumber = new Map<string, string>();
  for (const { number, title } of measures)
    if (number !== null) byNumber.set(number, looseName(title));
  return ({ number, title }) => {
    const name = looseName(title);
    if (titles.has(name)) return true;
    const other = number === null ? '' : (byNumber.get(number) ?? '');
    return other !== '' && (other.startsWith(name) || name.startsWith(other));
  };
}
