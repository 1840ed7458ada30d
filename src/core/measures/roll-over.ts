/** What a copy of a measures sheet needs to become the next year's: cells to empty, years to move on. */
import {
  type CalendarDate,
  type CellChange,
  type CellPlace,
  type CellValue,
  cellAt,
  keyOf,
  textAt,
} from '../sheet/cell';
import { derivedCells, placesIn, type SheetContent } from '../sheet/content';
import type { Grid } from '../sheet/grid';
import { SHEET_NAMES } from '../sheet/sheet-names';
import { buddhistYear } from '../text/dates';
import { rollYears } from '../text/roll-years';
import { cleanGrid } from './clean-grid';
import { type Header, marksForm, STATUSES } from './header';
import { isCheckersNote } from './results/checker-columns';
import { isOfYear } from './results/result-columns';
import { contentRows } from './rows/content-rows';
import { isPlanTick } from './rows/plan-tick';

export interface RollOver {
  /** Status, note and result cells of the rows with measures, those that are empty already too. */
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
  for (const place of placesIn(values)) {
    if (isMark.has(keyOf(place))) continue;
    const shown = textAt(grid.cells, place);
    if (isDerived(place)) {
      if (rollYears(shown, present).years > 0) left.push(place);
      continue;
    }
    const next = nextValue(
      cellAt(values, place) ?? '',
      shown,
      place.row < header.firstRow,
      present,
    );
    if (!next) continue;
    rolled.push({ ...place, value: next.value });
    years += next.years;
  }
  const filled = emptied.filter((place) => saysSomething(textAt(grid.cells, place))).length;
  return { emptied, filled, rolled, years, left };
}

/** Whether any status, note or result of the measures says something. */
export function saysAnyStatus(grid: Grid, header: Header): boolean {
  return markCells(grid, header).some((place) => saysSomething(textAt(grid.cells, place)));
}

/** Whether `made` holds what the roll-over gives of its source, and nothing else; looks and notes are not its matter. */
export function isAsRolledOver(
  source: SheetContent,
  made: SheetContent,
  header: Header,
  present: number,
): boolean {
  const { emptied, rolled } = rollOver(source, header, present);
  const changed = new Map<string, CellValue>([
    ...emptied.map((place) => [keyOf(place), ''] as const),
    ...rolled.map((change) => [keyOf(change), change.value] as const),
  ]);
  const isDerived = derivedCells(source.formulas);
  return [...placesIn(source.values), ...placesIn(made.values)].every((place) => {
    const [formula, now] = [source, made].map(({ formulas }) => textAt(formulas, place));
    if (formula !== now) return false;
    if (isDerived(place)) return true;
    const expected = changed.get(keyOf(place)) ?? cellAt(source.values, place) ?? '';
    return isSame(expected, cellAt(made.values, place) ?? '');
  });
}

/** An unticked box is an empty cell here. */
function isSame(one: CellValue, other: CellValue): boolean {
  const [first, second] = [one, other].map((value) => (value === false ? '' : value));
  return JSON.stringify(first) === JSON.stringify(second);
}

/** Whether the next year's sheet of `source` can be called that; one without a year in its name is called by the year. */
export function isNextName(source: string, made: string, present: number): boolean {
  const rolled = rollYears(source, present).text;
  if (rolled !== source) return rolled === made;
  const name = nextSheetName(present);
  return made === name || (made.startsWith(`${name} (`) && made.endsWith(')'));
}

/** What the next year's sheet is called where the old one's name has no year. */
export function nextSheetName(present: number): string {
  return `${SHEET_NAMES.measures} ${present + 1}`;
}

function markCells(grid: Grid, first: Header): readonly CellPlace[] {
  const isTicked = (row: number, column: number) => {
    const text = textAt(grid.cells, { row, column }).trim();
    return saysSomething(text) && isPlanTick(text);
  };
  return [...contentRows(cleanGrid(grid), first)].flatMap(
    ({ row: { row }, header: { columns, notes, own } }) => {
      const statuses = marksForm(columns)
        ? STATUSES.map((status) => columns[status])
        : [columns.status];
      // A tick in a quarter is the plan's.
      const further = own.flatMap((each) =>
        isCheckersNote(each.heading) || (isOfYear(each) && !isTicked(row, each.column))
          ? [each.column]
          : [],
      );
      return [...statuses, ...notes, ...further].flatMap((column) =>
        column ? [{ row, column }] : [],
      );
    },
  );
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

function saysSomething(text: string): boolean {
  return !/^(?:[-–—\s]*|FALSE)$/i.test(text);
}
