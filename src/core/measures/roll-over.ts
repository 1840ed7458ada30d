/** What a copy of a measures sheet needs to become the next year's: cells to empty, years to move on. */
import { buddhistYear, type CalendarDate } from '../text/dates';
import { rollYears } from '../text/roll-years';
import { cleanCell } from '../text/spelling';
import { type Header, marksForm, STATUSES } from './header';
import type { CellPlace, CellValue, Grid } from './measure';
import { contentRows } from './read-measures';

/** A sheet by what each cell shows, what it holds, and the formula behind it ('' for none). */
export interface SheetContent {
  readonly grid: Grid;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly string[])[];
}

export interface CellChange extends CellPlace {
  readonly value: CellValue;
}

export interface RollOver {
  /** Status and note cells of the rows with measures, those that are empty already too. */
  readonly emptied: readonly CellPlace[];
  /** How many of them said something. */
  readonly filled: number;
  readonly rolled: readonly CellChange[];
  readonly years: number;
  /** Formulas that show a year or stand in a status cell: they are left to the staff. */
  readonly left: readonly CellPlace[];
}

/** `present` is the fiscal year (B.E.) that ends. */
export function rollOver(content: SheetContent, header: Header, present: number): RollOver {
  const { grid, values } = content;
  const isDerived = derivedCells(content.formulas);
  const marks = markCells(grid, header);
  const isMark = new Set(marks.map(keyOf));
  const emptied = marks.filter((place) => !isDerived(place));
  const rolled: CellChange[] = [];
  const left = marks.filter(isDerived);
  let years = 0;
  for (const place of places(values)) {
    if (isMark.has(keyOf(place))) continue;
    const shown = at(grid.cells, place) ?? '';
    if (isDerived(place)) {
      if (rollYears(shown, present).years > 0) left.push(place);
      continue;
    }
    const next = nextValue(at(values, place) ?? '', shown, place.row < header.firstRow, present);
    if (!next) continue;
    rolled.push({ ...place, value: next.value });
    years += next.years;
  }
  const filled = emptied.filter((place) => saysSomething(at(grid.cells, place) ?? '')).length;
  return { emptied, filled, rolled, years, left };
}

function markCells(grid: Grid, first: Header): readonly CellPlace[] {
  const cleaned = { ...grid, cells: grid.cells.map((row) => row.map(cleanCell)) };
  return contentRows(cleaned, first).flatMap(({ row: { row }, header: { columns, notes } }) => {
    const statuses = marksForm(columns)
      ? STATUSES.map((status) => columns[status])
      : [columns.status];
    return [...statuses, ...notes].flatMap((column) => (column ? [{ row, column }] : []));
  });
}

/** Null where the cell stays. A bare number is a year only above the table, in its title. */
function nextValue(
  value: CellValue,
  shown: string,
  inTitle: boolean,
  present: number,
): { readonly value: CellValue; readonly years: number } | null {
  if (typeof value === 'string') {
    const { text, years } = rollYears(value, present);
    return text === value ? null : { value: text, years };
  }
  if (typeof value === 'number') {
    return inTitle && isNear(value, present) ? { value: value + 1, years: 1 } : null;
  }
  if (typeof value === 'boolean' || !isNear(buddhistYear(value), present)) return null;
  // A time of day would be lost: such a date stays.
  return shown.includes(':') ? null : { value: nextYearsDay(value), years: 1 };
}

function isNear(year: number, present: number): boolean {
  return Number.isInteger(year) && Math.abs(year - present) <= 1;
}

/** 29 February becomes the month's last day. */
function nextYearsDay({ year, month, day }: CalendarDate): CalendarDate {
  return { year: year + 1, month, day: month === 2 && day === 29 ? 28 : day };
}

/** Formulas that fill the cells below and beside them, which then hold no formula of their own. */
const SPILLS =
  /\b(?:ARRAYFORMULA|IMPORTRANGE|FILTER|QUERY|SORT|UNIQUE|SPLIT|TRANSPOSE|SEQUENCE)\s*\(|^=\s*\{/i;

/** Cells with a formula, and those that one above or to the left may have filled. */
export function derivedCells(
  formulas: readonly (readonly string[])[],
): (place: CellPlace) => boolean {
  const spilling = places(formulas).filter((place) => SPILLS.test(at(formulas, place) ?? ''));
  return (place) =>
    (at(formulas, place) ?? '') !== '' ||
    spilling.some(({ row, column }) => row <= place.row && column <= place.column);
}

function saysSomething(text: string): boolean {
  return !/^(?:[-–—\s]*|FALSE)$/i.test(text);
}

function at<Value>(
  rows: readonly (readonly Value[])[],
  { row, column }: CellPlace,
): Value | undefined {
  return rows[row - 1]?.[column - 1];
}

function places(rows: readonly (readonly unknown[])[]): readonly CellPlace[] {
  return rows.flatMap((cells, r) => cells.map((_, c) => ({ row: r + 1, column: c + 1 })));
}

function keyOf({ row, column }: CellPlace): string {
  return `${row}:${column}`;
}
