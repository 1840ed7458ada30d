/**
 * A plan without statuses above the results, of the same measures: it says who answers for them, and how they are done, where
 * the table of the results has no such columns. Two measures are one by their titles, or by number and a title that goes on.
 */
import { fiscalYearIn } from '../../../text/found/fiscal-year';
import { looseName } from '../../../text/loose-name';
import type { CleanGrid } from '../../clean-grid';
import { type Columns, findHeader, type Header, hasStatus } from '../../header';
import type { Activity, Measure } from '../../measure';
import { unique } from '../../owners';
import type { ReadTable } from '../beside';
import { captionAbove } from '../captions';

/** What a plan says of measures, and results may leave out. */
const PLANNED = ['owners', 'method', 'followUp'] as const;

export type PlannedColumn = (typeof PLANNED)[number];

export interface WithPlan {
  readonly measures: readonly Measure[];
  /** The columns that the plan has for all of the measures. */
  readonly planned: readonly PlannedColumn[];
}

export function withPlanAbove(
  grid: CleanGrid,
  read: Header,
  measures: readonly Measure[],
  readTable: ReadTable,
): WithPlan {
  const alone = { measures, planned: [] };
  const wanted = PLANNED.filter((name) => read.columns[name] === undefined);
  if (!wanted.includes('owners') || read.mapping !== null || read.firstRow < 3) return alone;
  const above = { ...grid, cells: grid.cells.slice(0, read.firstRow - 1) };
  const header = findHeader(above, isPlan);
  if (!header || isOfOtherYear(grid, header, read)) return alone;
  const plan = readTable(above, header);
  const partnerOf = partnersIn(plan, measures);
  const partners = measures.map(partnerOf);
  const said = wanted.filter((name) => header.columns[name] !== undefined);
  return {
    measures: measures.map((measure, at) => joined(measure, partners[at] ?? null, said)),
    planned: partners.includes(null) ? [] : said,
  };
}

function isPlan(columns: Columns): boolean {
  return columns.title !== undefined && columns.owners !== undefined && !hasStatus(columns);
}

/** By the lines over each table. */
function isOfOtherYear(grid: CleanGrid, plan: Header, read: Header): boolean {
  const [planned, told] = [plan, read].map(({ firstRow }) =>
    fiscalYearIn(captionAbove(grid, firstRow).texts),
  );
  return planned !== null && told !== null && planned !== told;
}

/** Null where no measure of the plan is it, or several are. */
function partnersIn(
  plan: readonly Measure[],
  measures: readonly Measure[],
): (measure: Measure) => Measure | null {
  const byTitle = grouped(plan, ({ title }) => looseName(title));
  const byNumber = grouped(plan, ({ number }) => number ?? '');
  const told = grouped(measures, ({ title }) => looseName(title));
  return ({ number, title }) => {
    const key = looseName(title);
    const same = byTitle.get(key) ?? [];
    if (same.length > 1 || (told.get(key)?.length ?? 0) > 1)
      return same.find((each) => number !== null && each.number === number) ?? null;
    if (same[0]) return same[0];
    const [only, ...others] = (number === null ? null : byNumber.get(number)) ?? [];
    if (!only || others.length > 0) return null;
    const name = looseName(only.title);
    return name !== '' && (name.startsWith(key) || key.startsWith(name)) ? only : null;
  };
}

function grouped(
  measures: readonly Measure[],
  keyOf: (measure: Measure) => string,
): ReadonlyMap<string, readonly Measure[]> {
  const groups = new Map<string, Measure[]>();
  for (const measure of measures) {
    const key = keyOf(measure);
    const group = groups.get(key);
    if (group) group.push(measure);
    else groups.set(key, [measure]);
  }
  return groups;
}

/** Each activity is of those whom the plan names; what is done stands in one row, where the results have but one. */
function joined(measure: Measure, plan: Measure | null, said: readonly PlannedColumn[]): Measure {
  if (!plan || measure.owners.length > 0) return measure;
  const only = measure.activities.length === 1;
  const textOf = (name: 'method' | 'followUp', { [name]: own }: Activity) =>
    only && own === '' && said.includes(name)
      ? unique(plan.activities.map((each) => each[name]).filter((text) => text !== '')).join('\n')
      : own;
  return {
    ...measure,
    owners: plan.owners,
    activities: measure.activities.map((activity) => ({
      ...activity,
      owners: plan.owners,
      method: textOf('method', activity),
      followUp: textOf('followUp', activity),
    })),
  };
}
