/** Where a sheet says the status of a measure twice, and differently: only one of the two can count. */
import type { CellPlace } from '../../sheet/cell';
import type { CleanGrid } from '../clean-grid';
import type { Header } from '../header';
import type { Measure, Status } from '../measure';
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
  readonly readColumn: number;
  /** In how many rows they differ. */
  readonly rows: number;
  /** It is another unit's, or another step's, under the same head. */
  readonly isShare: boolean;
}

/** Of a table of counts beside the measures. */
const FIGURES = /^[0-9๐-๙.,%\s-]*$/;

export function otherStatus(
  grid: CleanGrid,
  { columns, others, shares, words, counted, texts }: Header,
  measures: readonly Measure[],
): OtherStatus | null {
  if (others.length + shares.length === 0) return null;
  const activities = measures.flatMap((measure) => measure.activities);
  const readColumn = (status: Status) => columns[status] ?? columns.status ?? 1;
  const places = [
    ...others.map((place) => ({ place, isShare: false })),
    ...shares.map((status) => ({ place: { status } as StatusPlace, isShare: true })),
  ];
  // What counts in the column that is read counts in its shares.
  const isCounted = counted.has(columns.status ?? 0);
  const all = isCounted ? new Set([...counted, ...shares]) : counted;
  for (const { place, isShare } of places) {
    const heads = texts.get(place.status ?? 0) ?? [];
    const isCounts =
      !isShare &&
      !heads.some(speaksOfPerCents) &&
      activities.every(({ row }) => isFigures(grid, row, place));
    const differing = activities.flatMap(({ row, status }): readonly OtherStatus[] => {
      const said = isCounts
        ? null
        : readStatus(tableRow(grid, row), { columns: place, words, counted: all }).status;
      if (said === null || status === null || said === status) return [];
      const column = place[said] ?? place.status ?? 1;
      return [
        { row, column, said, read: status, readColumn: readColumn(status), rows: 0, isShare },
      ];
    });
    const [first] = differing;
    if (first) return { ...first, rows: differing.length };
  }
  return null;
}

function isFigures({ cells }: CleanGrid, row: number, place: StatusPlace): boolean {
  return Object.values(place).every((column) => FIGURES.test(cells[row - 1]?.[column - 1] ?? ''));
}
