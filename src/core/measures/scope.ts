/** Which of a sheet's measures a memo is about: those of one unit, those in some statuses, or all of them. */
import { looseName } from '../text/loose-name';
import { type Completion, countCompletion } from './completion';
import type { Measure, Status } from './measure';

/** `unclear`: a measure whose status nobody can tell. */
export const SCOPE_STATUSES = ['not-started', 'in-progress', 'done', 'unclear'] as const;

export type ScopeStatus = Status | 'unclear';

export interface MemoScope {
  /** The unit responsible, as the sheet spells it; null for every unit. */
  readonly owner: string | null;
  /** None for every status. */
  readonly statuses: readonly ScopeStatus[];
}

export const EVERYTHING: MemoScope = { owner: null, statuses: [] };

export function isEverything({ owner, statuses }: MemoScope): boolean {
  return owner === null && statuses.length === 0;
}

/** Whole measures, with the activities of other units: what several answer for stands in the memo of each. */
export function measuresIn<Each extends Measure>(
  measures: readonly Each[],
  { owner, statuses }: MemoScope,
): readonly Each[] {
  return measures.filter(
    (measure) =>
      (owner === null || measure.owners.includes(owner)) &&
      (statuses.length === 0 || statuses.includes(measure.status ?? 'unclear')),
  );
}

/**
 * The counts of these measures. Of one unit's nothing is said of the others that share them, whose other measures are
 * left out; and where only some statuses are shown, there is nothing that a per cent could be of.
 */
export function completionIn(
  measures: readonly Measure[],
  { owner, statuses }: MemoScope,
): Completion {
  const counted = countCompletion(measures);
  const byOwner =
    owner === null ? counted.byOwner : counted.byOwner.filter((each) => each.owner === owner);
  if (statuses.length === 0) return { ...counted, byOwner };
  const unmeasured = byOwner.map((each) => ({ ...each, percent: null }));
  return { ...counted, percent: null, byOwner: unmeasured };
}

/** In the order in which they first appear. */
export function unitsOf(measures: readonly Measure[]): readonly string[] {
  return [...new Set(measures.flatMap(({ owners }) => owners))];
}

/** A unit however it is typed; null where no measure has it. */
export function findUnit(measures: readonly Measure[], name: string): string | null {
  const wanted = looseName(name);
  return unitsOf(measures).find((unit) => looseName(unit) === wanted) ?? null;
}
