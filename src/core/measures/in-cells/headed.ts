/** Gives cells without headings the ones they must have had, from what stands in them; nothing where that is not sure. */
import { cleanCell } from '../../text/spelling';
import { type Columns, STATUSES } from '../header';
import { columnsHeadedBy, OFFICIAL_HEADINGS } from '../headings';
import { readNumber } from '../numbering';
import { readMark } from '../status/status-mark';
import { readStatusWords } from '../status/status-words';
import { withPercents } from './cell-texts';
import type { PercentProblem } from './percent-problem';

type Texts = readonly (readonly string[])[];
type Values = readonly (readonly unknown[])[];

interface HeadedCells {
  readonly values: Values;
  readonly cells: Texts;
  /** How many rows were put above those of the range; 0 where it has headings of its own for the statuses. */
  readonly headingRows: number;
}

/** Above this share of unclear cells a column is none of statuses. */
const MOST_UNCLEAR = 0.25;
const HEADING_ROWS = 5;

/** Where each status column stands. */
export function statusColumns(columns: Columns): readonly number[] {
  const marks = STATUSES.flatMap((status) => columns[status] ?? []);
  if (marks.length > 0) return marks;
  return columns.status === undefined ? [] : [columns.status];
}

export function headed(
  values: Values,
  cells: Texts,
  hasNoTitle: boolean,
): HeadedCells | PercentProblem {
  const width = cells[0]?.length ?? 0;
  const heading = width === 1 || width === STATUSES.length ? ownHeading(cells) : -1;
  if (heading !== -1) return { ...withTitles(values, cells, heading), headingRows: 0 };
  if (hasNoTitle) return { kind: 'no-title' };
  const marks = markColumns(cells);
  const shown = width === 1 ? withPercents(values, cells, 1) : cells;
  const words = marks === null ? wordColumn(shown) : null;
  const first = marks ?? words;
  if (first === null) return { kind: 'no-status' };
  const title = titleColumn(cells, first);
  if (title === null && first > 0) return { kind: 'no-title' };
  const row = Array.from({ length: width }, () => '');
  if (words !== null) row[words] = OFFICIAL_HEADINGS.status;
  else for (const [at, status] of STATUSES.entries()) row[first + at] = OFFICIAL_HEADINGS[status];
  if (title !== null) row[title] = OFFICIAL_HEADINGS.title;
  if (title !== null && title > 0) row[title - 1] = OFFICIAL_HEADINGS.number;
  const above = { values: [row, ...values], cells: [row, ...cells] };
  const told = title === null ? withTitles(above.values, above.cells, 0) : above;
  return { ...told, headingRows: 1 };
}

/** The row whose cells are all headings of statuses; -1 for none. */
function ownHeading(cells: Texts): number {
  const isHeading = (text: string) => {
    const [name] = columnsHeadedBy(cleanCell(text));
    return name === 'status' || STATUSES.some((status) => status === name);
  };
  return cells.slice(0, HEADING_ROWS).findIndex((row) => {
    return row.every(isHeading) && !isStatus(row);
  });
}

/** เสร็จแล้ว in a column of its own is a status, and no heading. */
function isStatus(row: readonly string[]): boolean {
  return row.length === 1 && readStatusWords(row[0] ?? '') !== null;
}

/** Statuses alone: each row that says anything is a measure. */
function withTitles(
  values: Values,
  cells: Texts,
  heading: number,
): Omit<HeadedCells, 'headingRows'> {
  const titles = cells.map((row, r) => {
    if (r === heading) return OFFICIAL_HEADINGS.title;
    return r > heading && row.some((text) => text.trim() !== '') ? `ข้อความ ${r}` : '';
  });
  return {
    values: values.map((row, r) => [titles[r] ?? '', ...row]),
    cells: cells.map((row, r) => [titles[r] ?? '', ...row]),
  };
}

/** The first of three neighbours that hold nothing but marks, the rightmost such; null where there are none. */
function markColumns(cells: Texts): number | null {
  const width = cells[0]?.length ?? 0;
  for (let first = width - STATUSES.length; first >= 0; first--) {
    const kinds = cells.map((row) =>
      row.slice(first, first + STATUSES.length).map((text) => readMark(cleanCell(text)).kind),
    );
    const marked = kinds.filter((row) => row.includes('mark')).length;
    const unclear = kinds.filter((row) => row.includes('unclear')).length;
    if (marked > 0 && unclear <= (marked + unclear) * MOST_UNCLEAR) return first;
  }
  return null;
}

/** The rightmost column that holds statuses in words; numbers alone are statuses only where nothing stands beside them. */
function wordColumn(cells: Texts): number | null {
  const width = cells[0]?.length ?? 0;
  for (let column = width - 1; column >= 0; column--) {
    const texts = cells.flatMap((row) => cleanCell(row[column] ?? '') || []);
    const isTold = width === 1 || texts.some((text) => /\p{L}|%/u.test(text));
    const unclear = texts.filter((text) => readStatusWords(text) === null && !/^[-–—]$/.test(text));
    const isStatuses = texts.length > 0 && unclear.length <= texts.length * MOST_UNCLEAR;
    if (isTold && isStatuses) return column;
  }
  return null;
}

/** The first column before the statuses whose cells are words. */
function titleColumn(cells: Texts, before: number): number | null {
  for (let column = 0; column < before; column++) {
    const texts = cells.flatMap((row) => cleanCell(row[column] ?? '') || []);
    const words = texts.filter((text) => /\p{L}/u.test(text) && readNumber(text) === null);
    if (words.length > texts.length / 2) return column;
  }
  return null;
}
