/** Which of a memo's tables it is: the plan, the results, a summary of counts, or none that is known. */
import { type CleanGrid, cleanGrid } from '../../measures/clean-grid';
import { type Columns, findHeader, type Header, hasStatus, headerAt } from '../../measures/header';
import type { Grid } from '../../sheet/grid';

export type TableKind = 'plan' | 'result' | 'summary';

export interface KnownHeader {
  readonly kind: TableKind;
  readonly header: Header;
  readonly grid: CleanGrid;
}

/** A title over the table, and an empty row. */
const LAST_ROW = 6;

const PLANNED = ['method', 'owners', 'followUp'] as const;

/** A heading over counts is none over titles. */
const COUNTED = /^(?:จำนวน|ร้อยละ|รวม|ผลรวม)/;

/** Null where the table has no headings that are known. */
export function headerAtTop(raw: Grid): KnownHeader | null {
  const grid = cleanGrid(withNumberHeading(raw));
  const header = findHeader(grid, fits) ?? findHeader(grid, fitsByNumber);
  if (!header || header.firstRow > LAST_ROW || !isTrueHeader(grid, header)) return null;
  const { title = 0 } = header.columns;
  const heads = grid.cells.slice(header.firstRow - 1, header.lastRow);
  const isCount = heads.some((row) => COUNTED.test(row[title - 1] ?? ''));
  if (isCount) return { kind: 'summary', header, grid };
  return { kind: hasStatus(header.columns) ? 'result' : 'plan', header, grid };
}

/** The header that begins in this very row of a sheet; null where none does. */
export function headerIn(grid: CleanGrid, row: number): Header | null {
  const header = headerAt(grid, row, fits) ?? headerAt(grid, row, fitsByNumber);
  return header && isTrueHeader(grid, header) ? header : null;
}

/** Results that name their measures by number alone. */
function fitsByNumber(columns: Columns): boolean {
  return columns.number !== undefined && hasStatus(columns);
}

function fits(columns: Columns): boolean {
  if (columns.title === undefined) return false;
  return hasStatus(columns) || PLANNED.some((name) => columns[name] !== undefined);
}

/**
 * Half of what stands there are headings that are known, or two of two: a row of the table may read like one. Beside a
 * title and a status any number of the office's own may stand, such as the months.
 */
function isTrueHeader(grid: CleanGrid, { firstRow, lastRow, columns, own }: Header): boolean {
  const texts = grid.cells
    .slice(firstRow - 1, lastRow)
    .flatMap((row) => row.filter((cell) => cell !== ''));
  const known = texts.filter((text) => grid.headedBy(text).length > 0).length;
  const isShort = texts.every((text) => grid.folded(text).length <= LONGEST_HEADING);
  const isWhole = columns.title !== undefined && hasStatus(columns) && known > 2;
  const isKnown = isWhole || known * 2 >= texts.length;
  return Object.keys(columns).length + own.length > 1 && isShort && isKnown;
}

const LONGEST_HEADING = 80;

/** Offices leave the heading over their numbers empty. */
function withNumberHeading(raw: Grid): Grid {
  const [first, ...others] = raw.cells;
  const below = others.map((row) => row[0]?.trim() ?? '').filter((text) => text !== '');
  const isNumbers = below.length > 0 && below.every((text) => NUMBER_ALONE.test(text));
  if (!first || (first[0] ?? '').trim() !== '' || !isNumbers) return raw;
  return { ...raw, cells: [['ที่', ...first.slice(1)], ...others] };
}

const NUMBER_ALONE = /^[([]?\s*[0-9๐-๙]{1,3}\s*[)\].]?$/;
