/** The header of a sheet whose office has said which column is which; found by its headings, wherever they were moved. */
import { textIn } from '../../sheet/cell';
import type { Grid } from '../../sheet/grid';
import { type CleanGrid, cleanGrid } from '../clean-grid';
import { type Columns, type Header, headerTexts, marksForm, ownColumnsOf } from '../header';
import type { ColumnName } from '../headings';
import { withShown } from '../results/shown-columns';
import { headsOver } from '../rounds/heads';
import { countedColumns } from '../status/bare-numbers';
import { targetColumn } from '../status/target';
import { tickedUnits } from '../whose/ticked-units';
import { columnKeys, type HeaderRows, widthOf } from './column-keys';
import {
  type ColumnRole,
  type Mapping,
  MOST_HEADER_ROWS,
  meaningOfWords,
  neededColumns,
} from './mapping';

/** The first rows that hold its title and its statuses; null where one of these headings is gone. */
export function findMappedHeader(grid: CleanGrid, mapping: Mapping): Header | null {
  const width = widthOf(grid);
  const whole = wholeRows(grid, mapping, width);
  if (whole) return headerOf(grid, whole, mapping, width);
  for (let row = 1; row <= grid.cells.length; row++) {
    const here = bestAt(grid, row, mapping, width);
    if (!here) continue;
    // The row above the headings may pair with them, and then misses those of its own.
    const below = [1, 2].flatMap((next) => bestAt(grid, row + next, mapping, width) ?? []);
    const best = below.reduce((one, next) => (isTruer(next, one) ? next : one), here);
    return headerOf(grid, best.rows, mapping, width);
  }
  return null;
}

/** Whether some rows hold every heading that was mapped. */
export function fitsWhole(raw: Grid, mapping: Mapping): boolean {
  const grid = cleanGrid(raw);
  return wholeRows(grid, mapping, widthOf(grid)) !== null;
}

/** The first rows that hold every heading that was mapped, in as many rows as were said. */
function wholeRows(grid: CleanGrid, mapping: Mapping, width: number): HeaderRows | null {
  for (let firstRow = 1; firstRow + mapping.rows - 1 <= grid.cells.length; firstRow++) {
    const rows = { firstRow, lastRow: firstRow + mapping.rows - 1 };
    if (foundIn(grid, rows, mapping, width)?.found === mapping.columns.length) return rows;
  }
  return null;
}

/** The header that begins in this row; null where there is none. */
export function mappedHeaderAt(grid: CleanGrid, row: number, mapping: Mapping): Header | null {
  const width = widthOf(grid);
  const best = bestAt(grid, row, mapping, width);
  return best && headerOf(grid, best.rows, mapping, width);
}

function isTruer(later: Found, sooner: Found): boolean {
  if (later.found !== sooner.found) return later.found > sooner.found;
  return later.rows.lastRow === sooner.rows.lastRow;
}

interface Found {
  readonly rows: HeaderRows;
  /** How many of the mapped headings stand there. */
  readonly found: number;
}

function bestAt(grid: CleanGrid, row: number, mapping: Mapping, width: number): Found | null {
  let best: Found | null = null;
  // The number of rows that was said comes first: of equals it stays.
  const counts = [
    mapping.rows,
    ...Array.from({ length: MOST_HEADER_ROWS }, (_, index) => index + 1),
  ];
  for (const count of counts) {
    const rows = { firstRow: row, lastRow: row + count - 1 };
    const found = rows.lastRow > grid.cells.length ? null : foundIn(grid, rows, mapping, width);
    if (found && (!best || found.found > best.found)) best = found;
  }
  return best;
}

/** Null where a heading is missing that the others need. */
function foundIn(grid: CleanGrid, rows: HeaderRows, mapping: Mapping, width: number): Found | null {
  const keys = new Set(columnKeys(grid, rows, width));
  const needed = neededColumns(mapping);
  if (needed.length === 0 || !needed.every(({ key }) => keys.has(key))) return null;
  return { rows, found: mapping.columns.filter(({ key }) => keys.has(key)).length };
}

function headerOf(grid: CleanGrid, rows: HeaderRows, mapping: Mapping, width: number): Header {
  const { firstRow, lastRow } = rows;
  const roles = new Map(mapping.columns.map(({ key, as }) => [key, as]));
  const placed = columnKeys(grid, rows, width).map((key) => roles.get(key));
  const used = placed.flatMap((as, index) =>
    as === undefined || as === 'own' ? [] : [{ column: index + 1, as }],
  );
  const columns = columnsOf(used);
  const { number, title, status } = columns;
  const notes = used.filter(({ as }) => as === 'note').map(({ column }) => column);
  const texts = headerTexts(grid, firstRow, lastRow);
  const taken = used.map(({ column }) => column);
  for (const { column, as } of used) {
    if (as === 'unused' || texts.has(column)) continue;
    const own = foldedIn(grid, rows, column);
    if (own.length > 0) texts.set(column, own);
  }
  return {
    firstRow,
    lastRow,
    columns,
    notes,
    supporters: [],
    ticked: tickedUnits(grid, lastRow, columns.owners, headsOver(grid, firstRow, lastRow)),
    own: withShown(ownColumnsOf(grid, firstRow, lastRow, taken), columns, notes),
    texts,
    known: new Set([...texts.values()].flat()),
    others: [],
    shares: [],
    target: targetColumn(grid, lastRow, headsOver(grid, firstRow, lastRow), status),
    counted: countedColumns(
      grid,
      { lastRow, number, title, statuses: status === undefined ? [] : [status] },
      headsOver(grid, firstRow, lastRow),
    ),
    mapping,
    words: meaningOfWords(mapping),
  };
}

/** Of two that are said to be the same, the one further to the left. With marks no column is in words. */
function columnsOf(used: readonly { readonly column: number; readonly as: ColumnRole }[]): Columns {
  const columns: Partial<Record<ColumnName, number>> = {};
  for (const { column, as } of used) {
    if (as !== 'unused' && as !== 'own') columns[as] ??= column;
  }
  const { status, ...others } = columns;
  return marksForm(others) ? others : columns;
}

function foldedIn(grid: CleanGrid, { firstRow, lastRow }: HeaderRows, column: number): string[] {
  return grid.cells
    .slice(firstRow - 1, lastRow)
    .map((row) => grid.folded(textIn(row, column)))
    .filter((text) => text !== '');
}
