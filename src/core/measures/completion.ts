/** Counts measures and activities by status, overall and for each unit. */
import type { Measure, Status } from './measure';
import { unitsOfEach } from './unit-names';

export interface Counts {
  readonly total: number;
  readonly done: number;
  readonly inProgress: number;
  readonly notStarted: number;
  /** Those with no status, for any reason. */
  readonly unclear: number;
}

export interface CountsAndPercent extends Counts {
  /** Measures done ÷ all measures × 100, two decimals, half up; null where there are none. */
  readonly percent: number | null;
}

export interface OwnerCompletion extends CountsAndPercent {
  readonly owner: string;
}

export interface CountsOfAll extends CountsAndPercent {
  readonly activities: Counts;
}

export interface Completion extends CountsOfAll {
  /** For each unit, however its owners are typed, in the order in which they first appear. */
  readonly byOwner: readonly OwnerCompletion[];
}

export function countMeasures(measures: readonly Measure[]): CountsOfAll {
  return {
    ...withPercent(count(measures.map((measure) => measure.status))),
    activities: count(measures.flatMap((m) => m.activities.map((activity) => activity.status))),
  };
}

/** A measure of three units counts once overall and once for each of them; `owners` are those of each measure. */
export function countCompletion(
  measures: readonly Measure[],
  owners: readonly (readonly string[])[] = unitsOfEach(measures),
): Completion {
  const byOwner = new Map<string, (Status | null)[]>();
  measures.forEach(({ status }, at) => {
    for (const owner of owners[at] ?? []) {
      const statuses = byOwner.get(owner);
      if (statuses) statuses.push(status);
      else byOwner.set(owner, [status]);
    }
  });
  return {
    ...countMeasures(measures),
    byOwner: [...byOwner].map(([owner, statuses]) => ({ owner, ...withPercent(count(statuses)) })),
  };
}

function count(statuses: readonly (Status | null)[]): Counts {
  const having = (wanted: Status | null) => statuses.filter((status) => status === wanted).length;
  return {
    total: statuses.length,
    done: having('done'),
    inProgress: having('in-progress'),
    notStarted: having('not-started'),
    unclear: having(null),
  };
}

/** Per cent of the measures, two decimals, half up; null of none. */
export function withPercent(counts: Counts): CountsAndPercent {
  return { ...counts, percent: percentOf(counts.done, counts.total) };
}

/** Two decimals, half up; null of nothing. In whole numbers up to the last step, so that a half is exactly a half before it goes up. */
export function percentOf(part: number, total: number): number | null {
  if (total === 0) return null;
  return Math.floor((part * 20000 + total) / (2 * total)) / 100;
}
