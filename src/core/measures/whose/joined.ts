/**
 * Several sheets, one a department, read as one list of measures: whose they are where a sheet has no owners, and the
 * numbers that run on from sheet to sheet. One sheet alone stays as it is.
 */
import { looseName } from '../../text/loose-name';
import type { Activity, Measure } from '../measure';
import type { OwnColumn } from '../own-columns';
import { sameSpelling, unique } from '../owners';
import type { MeasuresSheet } from '../read-measures';
import { unitOfTab } from './tab-unit';

export interface SheetMeasure extends Measure {
  readonly sheet: string;
}

export interface Joined {
  /** In the order of the sheets. */
  readonly measures: readonly SheetMeasure[];
  /** The headings of the sheets' own columns, each once; a measure's texts stand in their order. */
  readonly ownColumns: readonly string[];
  /** What stands over each of them. */
  readonly ownGroups: readonly string[];
}

/** In the order given; a unit is spelt as the first of them spells it. */
export function joinSheets(tables: readonly MeasuresSheet[]): Joined {
  const own = ownOf(tables);
  const numbers = runningNumbers(tables);
  const measures = tables.flatMap((table, at) => {
    const { sheet } = table;
    const placed = at === 0 ? (activity: Activity) => activity : placedIn(own, table.header.own);
    return table.measures.map((measure, index) => ({
      ...measure,
      sheet,
      number: numbers[at]?.[index] ?? null,
      activities: measure.activities.map(placed),
    }));
  });
  return {
    measures,
    ownColumns: own.map(({ heading }) => heading),
    ownGroups: own.map(({ group }) => group),
  };
}

/** Each as it counts beside the others: without a column of owners it is all the work of the unit that it is named after, if any. */
export function asOneList(tables: readonly MeasuresSheet[]): readonly MeasuresSheet[] {
  if (tables.length < 2) return tables;
  const spelling = sameSpelling();
  const spelt = (owners: readonly string[]) => unique(owners.map(spelling));
  return tables.map((table) => {
    const name = table.header.columns.owners === undefined ? unitOfTab(table.sheet) : '';
    const isNamed = name !== '';
    const unit = [spelling(name)];
    const ownersOf = ({ owners }: { readonly owners: readonly string[] }) =>
      isNamed && owners.length === 0 ? unit : spelt(owners);
    return {
      ...table,
      missing: isNamed ? table.missing.filter((column) => column !== 'owners') : table.missing,
      measures: table.measures.map((measure) => ({
        ...measure,
        owners: ownersOf(measure),
        activities: measure.activities.map((activity) => ({
          ...activity,
          owners: ownersOf(activity),
        })),
      })),
    };
  });
}

/** Those of the first sheet, then what each further one has besides. */
function ownOf(tables: readonly MeasuresSheet[]): readonly OwnColumn[] {
  const [first, ...rest] = tables.map(({ header }) => header.own);
  const all = [...(first ?? [])];
  const known = new Set(all.map(({ heading }) => looseName(heading)));
  for (const column of rest.flat()) {
    const key = looseName(column.heading);
    if (!known.has(key)) all.push(column);
    known.add(key);
  }
  return all;
}

/** An activity's texts, from the order of its own sheet into that of all. */
function placedIn(
  all: readonly OwnColumn[],
  here: readonly OwnColumn[],
): (activity: Activity) => Activity {
  const headings = here.map(({ heading }) => looseName(heading));
  const places = all.map(({ heading }) => headings.indexOf(looseName(heading)));
  return ({ own = [], ownRows, ...activity }) => {
    if (all.length === 0) return activity;
    const placed = { ...activity, own: places.map((place) => own[place] ?? '') };
    if (!ownRows) return placed;
    return { ...placed, ownRows: places.map((place) => ownRows[place] ?? activity.row) };
  };
}

type Numbers = readonly (string | null)[];

/**
 * A sheet that goes on counting where the one before has ended keeps its numbers; one that counts from its own
 * beginning goes on from there, in its first part where a number has several (2.1). Where no sheet has numbers, none is given.
 */
function runningNumbers(tables: readonly MeasuresSheet[]): readonly Numbers[] {
  const typed = tables.map(({ measures }) => measures.map(({ number }) => number));
  const isNumbered = (numbers: Numbers) => numbers.some((number) => number !== null);
  if (tables.length < 2 || !typed.some(isNumbered)) return typed;
  let last = 0;
  return typed.map((numbers) => {
    const counted = isNumbered(numbers) ? numbers : numbers.map((_, index) => String(index + 1));
    const firsts = counted.flatMap((number) => (number === null ? [] : [firstPart(number)]));
    const shift = Math.min(...firsts) > last ? 0 : last;
    last = Math.max(last, ...firsts.map((first) => first + shift));
    return shift === 0 ? counted : counted.map((number) => shifted(number, shift));
  });
}

function firstPart(number: string): number {
  return Number.parseInt(number, 10) || 0;
}

function shifted(number: string | null, by: number): string | null {
  return number?.replace(/^\d+/, (first) => String(Number(first) + by)) ?? null;
}
