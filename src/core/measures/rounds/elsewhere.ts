/** Where a sheet says the status of a measure twice, and differently: only one of the two can count. */
import { type CellPlace, textAt } from '../../sheet/cell';
import type { CleanGrid } from '../clean-grid';
import type { Columns, Header } from '../header';
import { type Measure, type Status, statusOf } from '../measure';
import { saidLater } from '../results/said-later';
import { speaksOfPerCents } from '../status/bare-numbers';
import { readStatus } from '../status/status';
import { tableRow } from '../table-row';
import type { StatusPlace } from './reported';

/** Its place is that of the cell which is not read. */
export interface OtherStatus extends CellPlace {
  readonly said: Status;
  /** What is read in the same row, and in which column. */
  readonly read: Status;
  readonly column: number;
  readonly readRow: number;
  readonly readColumn: number;
  /** In how many rows they differ. */
  readonly rows: number;
  /** Another column; another unit's or step's, under the same head; or that of a measure over its parts. */
  readonly kind: 'column' | 'share' | 'head';
}

/** Of a table of counts beside the measures. */
const FIGURES = /^[0-9๐-๙.,%\s-]*$/;

export function otherStatus(
  grid: CleanGrid,
  header: Header,
  measures: readonly Measure[],
): OtherStatus | null {
  const { columns, others, shares, words, counted, texts } = header;
  const isPast = saidLater(grid.cells, header);
  const ofHead = overParts(grid, columns, measures);
  if (ofHead) return ofHead;
  const activities = measures.flatMap((measure) => measure.activities);
  const places = [
    ...others.map((place) => ({ place, kind: 'column' as const })),
    ...shares.map((status) => ({ place: { status } as StatusPlace, kind: 'share' as const })),
  ];
  // What counts in the column that is read counts in its shares.
  const isCounted = counted.has(columns.status ?? 0);
  const all = isCounted ? new Set([...counted, ...shares]) : counted;
  for (const { place, kind } of places) {
    const heads = texts.get(place.status ?? 0) ?? [];
    const isCounts =
      kind === 'column' &&
      !heads.some(speaksOfPerCents) &&
      activities.every(({ row }) => isFigures(grid, row, place));
    const differing = activities.flatMap(({ row, status }) => {
      const said = isCounts
        ? null
        : readStatus(tableRow(grid, row), { columns: place, words, counted: all, target: null })
            .status;
      if (said === null || status === null || said === status) return [];
      if (isPast(row, columnOf(place, said))) return [];
      const [column, readColumn] = [columnOf(place, said), columnOf(columns, status)];
      return [{ row, column, said, read: status, readRow: row, readColumn }];
    });
    const [first] = differing;
    if (first) return { ...first, rows: differing.length, kind };
  }
  return null;
}

/** A measure that says a status of its own, and other than its parts come to. */
function overParts(
  grid: CleanGrid,
  columns: Columns,
  measures: readonly Measure[],
): OtherStatus | null {
  const { title, method } = columns;
  const textUnder = (column: number | undefined, row: number) =>
    textAt(grid.cells, { row, column });
  const differing = measures.flatMap(({ row, activities: [head, ...parts] }) => {
    const said = head?.status ?? null;
    const isOver = head?.row === row && textUnder(method, row) === '';
    const isOfParts = parts.some((part) =>
      isOtherTitle(textUnder(title, part.row), textUnder(title, row)),
    );
    const read = statusOf(parts.map(({ status }) => status));
    if (!isOver || !isOfParts || said === null || read === null || said === read) return [];
    const [part] = parts;
    const place = { row, column: columnOf(columns, said), said, read, readRow: part?.row ?? row };
    return [{ ...place, readColumn: columnOf(columns, part?.status ?? read) }];
  });
  const [first] = differing;
  return first ? { ...first, rows: differing.length, kind: 'head' } : null;
}

/** Of its marks, or the one in words. */
function columnOf(place: StatusPlace, status: Status): number {
  return place[status] ?? place.status ?? 1;
}

function isOtherTitle(title: string, head: string): boolean {
  return title !== '' && title !== head && !/\(ต่อ\)$/.test(title);
}

function isFigures({ cells }: CleanGrid, row: number, place: StatusPlace): boolean {
  return Object.values(place).every((column) => FIGURES.test(textAt(cells, { row, column })));
}
