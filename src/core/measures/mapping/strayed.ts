/** Where the headings of a sheet are no longer those of which its office has said what they are: gone, or there more often. */
import { a1, columnName } from '../../sheet/a1';
import type { CleanGrid } from '../clean-grid';
import type { Header } from '../header';
import { columnKeys, type HeaderRows, headingRow, widthOf } from './column-keys';
import type { MappedColumn, Mapping } from './mapping';

export interface LostHeading {
  /** With its group, where only that tells it from others. */
  readonly heading: string;
  /** Which of several with the same heading, from 1. */
  readonly nth: number;
}

/** The headings that were mapped to something and are gone. */
export function lostHeadings(
  grid: CleanGrid,
  rows: HeaderRows,
  mapping: Mapping,
): readonly LostHeading[] {
  const keys = new Set(columnKeys(grid, rows, widthOf(grid)));
  return mapping.columns.filter((column) => isUsed(column) && !keys.has(column.key)).map(lostOf);
}

/** Headings stand no further down. */
const MOST_ABOVE = 60;

/** The same where no table was found: those that stand in no cell. */
export function headingsNowhere(grid: CleanGrid, mapping: Mapping): readonly LostHeading[] {
  const there = new Set(grid.cells.slice(0, MOST_ABOVE).flat().map(grid.folded));
  return mapping.columns
    .filter(
      (column) => isUsed(column) && column.text !== '' && !there.has(grid.folded(column.text)),
    )
    .map(lostOf);
}

function lostOf({ key, text }: MappedColumn): LostHeading {
  const { base, nth } = partsOf(key);
  const group = /^[^›]*(?=›)/.exec(base)?.[0] ?? '';
  return { heading: group === '' || text === '' ? text || key : `${group} › ${text}`, nth };
}

export interface DoubledHeading {
  /** That of a column that is not read; else of the last. */
  readonly cell: string;
  readonly heading: string;
  /** Letters: the columns that are read, and all that are headed so. */
  readonly read: readonly string[];
  readonly all: readonly string[];
}

/** Headings of a mapped header that stand over more columns by now, so that another may be read than was meant. */
export function doubledHeadings(grid: CleanGrid, header: Header): readonly DoubledHeading[] {
  const { mapping } = header;
  if (!mapping) return [];
  const keys = columnKeys(grid, header, widthOf(grid));
  const before = countsOf(mapping.columns.map(({ key }) => key));
  const roles = new Map(mapping.columns.filter(isUsed).map((column) => [column.key, column]));
  const used = new Map([...roles].map(([key, column]) => [partsOf(key).base, column]));
  const now = countsOf(keys);
  return [...used].flatMap(([base, { text, key }]) => {
    if (/\+\d+$/.test(key) || (now.get(base) ?? 0) <= (before.get(base) ?? 0)) return [];
    const columns = keys.flatMap((each, index) => (isOf(each, base) ? [index + 1] : []));
    const isRead = (column: number) => roles.has(keys[column - 1] ?? '');
    const other = columns.find((column) => !isRead(column)) ?? columns[columns.length - 1] ?? 1;
    const row = headingRow(grid, header, other);
    return [
      {
        cell: a1({ row, column: other }),
        heading: text,
        read: columns.filter(isRead).map(columnName),
        all: columns.map(columnName),
      },
    ];
  });
}

function isUsed({ as }: MappedColumn): boolean {
  return as !== 'unused' && as !== 'own';
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const { base } = partsOf(key);
    if (isOf(key, base)) counts.set(base, (counts.get(base) ?? 0) + 1);
  }
  return counts;
}

/** A key without the number that `columnKeys` gives where two are the same. */
function partsOf(key: string): { readonly base: string; readonly nth: number } {
  const [, base = key, nth = '1'] = /^(.*)#(\d+)$/s.exec(key) ?? [];
  return { base, nth: Number(nth) };
}

/** Whether it is that heading and not a column without one beside it. */
function isOf(key: string, base: string): boolean {
  return partsOf(key).base === base && !/\+\d+$/.test(key);
}
