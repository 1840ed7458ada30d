/** What an office is offered to say of a sheet: where its headings stand, which column is likely which, and words that nobody could read. */
import type { CleanGrid } from '../clean-grid';
import { continuesHeader, isNumberedRow, isUnderFullHeads } from '../columns/head-rows';
import { readHeader } from '../header';
import type { Measure } from '../measure';
import { readCleanGrid } from '../read-measures';
import { headsOver } from '../rounds/heads';
import { labelsUnder } from '../rounds/under-heads';
import { guessByContent } from './by-content';
import { type HeaderRows, widthOf } from './column-keys';
import { guessedMapping, mappedColumns, rolesIn } from './guess-mapping';
import { findMappedHeader } from './mapped-header';
import { firstWords, foldWord, type Mapping } from './mapping';

export interface Proposal {
  readonly rows: HeaderRows;
  readonly mapping: Mapping;
}

/** Headings stand no further down. */
const MOST_ABOVE = 40;

/** By where the user says the headings are; else by what was kept; else by what is found. Null for a blank sheet. */
export function proposeMapping(
  grid: CleanGrid,
  at: HeaderRows | null,
  kept: Mapping | null,
): Proposal | null {
  const mapped = at || !kept ? null : findMappedHeader(grid, kept);
  if (mapped && kept) return { rows: mapped, mapping: completed(grid, mapped, kept) };
  const read = at ? null : readCleanGrid(grid);
  if (read?.ok) {
    const { header } = read.value;
    return { rows: header, mapping: guessedMapping(grid, header) };
  }
  const rows = at ?? likeliestRows(grid);
  if (!rows || rows.lastRow > grid.cells.length) return null;
  const words = kept?.words ?? [];
  return { rows, mapping: { ...guessedAt(grid, rows), words } };
}

/** The columns that have come since are the office's own. */
function completed(grid: CleanGrid, rows: HeaderRows, kept: Mapping): Mapping {
  const roles = new Map(kept.columns.map(({ key, as }) => [key, as]));
  const columns = mappedColumns(grid, rows, () => 'own');
  return {
    rows: rows.lastRow - rows.firstRow + 1,
    columns: columns.map((column) => ({ ...column, as: roles.get(column.key) ?? 'own' })),
    words: kept.words,
  };
}

function guessedAt(grid: CleanGrid, rows: HeaderRows): Mapping {
  const roles = rolesIn(readHeader(grid, rows.firstRow, rows.lastRow));
  const said = Array.from(
    { length: widthOf(grid) },
    (_, index) => roles.get(index + 1) ?? ('unused' as const),
  );
  const labels = labelsUnder(grid, rows.lastRow, headsOver(grid, rows.firstRow, rows.lastRow));
  const guessed = guessByContent(grid, rows.lastRow, said, labels);
  const columns = mappedColumns(grid, rows, (column) => guessed[column - 1] ?? 'unused');
  return { rows: rows.lastRow - rows.firstRow + 1, columns, words: [] };
}

/** Rows that begin where most short texts stand side by side, and known headings count for more. */
function likeliestRows(grid: CleanGrid): HeaderRows | null {
  let best: HeaderRows | null = null;
  let most = 1;
  for (const [index, cells] of grid.cells.slice(0, MOST_ABOVE).entries()) {
    if (isNumberedRow(cells)) continue;
    const score = cells.reduce((sum, cell) => sum + weightOf(grid, cell), 0);
    if (score <= most) continue;
    most = score;
    const row = index + 1;
    best = { firstRow: row, lastRow: goesOn(grid, row + 1) ? row + 1 : row };
  }
  return best;
}

/** The first measure may say two statuses, as a second row of headings does. */
function goesOn(grid: CleanGrid, row: number): boolean {
  const cells = grid.cells[row - 1];
  return (
    cells !== undefined &&
    continuesHeader(grid, row) &&
    !isNumberedRow(cells) &&
    !isUnderFullHeads(grid, row)
  );
}

function weightOf(grid: CleanGrid, cell: string): number {
  if (cell === '' || cell.length > 60 || !/\p{L}/u.test(cell)) return 0;
  const [name] = grid.headedBy(cell);
  // A status may be a cell of the table as well.
  const isHeading =
    name !== undefined && !['not-started', 'in-progress', 'done'].includes(name ?? '');
  return isHeading ? 3 : 1;
}

/** A word in the status cells that has no meaning yet, and how many cells hold it. */
export interface UnclearWord {
  readonly text: string;
  readonly count: number;
}

/** A list shows no more. */
const MOST_WORDS = 8;
const LONGEST_WORD = 80;

/** The most frequent first. */
export function unclearWords(measures: readonly Measure[]): readonly UnclearWord[] {
  const counts = new Map<string, UnclearWord>();
  for (const { activities } of measures) {
    for (const { fault } of activities) {
      if (fault?.kind !== 'unclear') continue;
      const text = firstWords(fault.text).slice(0, LONGEST_WORD).trim();
      const key = foldWord(text);
      if (key === '') continue;
      const before = counts.get(key);
      counts.set(key, { text: before?.text ?? text, count: (before?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((one, other) => other.count - one.count).slice(0, MOST_WORDS);
}
