/** Which of a sheet's measures a memo is about: those of one unit, those in some statuses, or all of them. */
import { looseName } from '../text/loose-name';
import { type Completion, countCompletion } from './completion';
import type { Activity, Measure } from './measure';
import { unique } from './owners';
import { unitNaming, unitsIn, unitsOfEach } from './unit-names';
import type { MemoScope } from './units/memo-scope';
import { isSameUnit } from './units/unit-key';

/**
 * Whole measures, with the activities of other units: what several answer for stands in the memo of each. Of a unit's
 * measures an owner that names two of them (กองคลังและกองช่าง) is those two.
 */
export function measuresIn<Each extends Measure>(
  measures: readonly Each[],
  { owner, statuses }: MemoScope,
): readonly Each[] {
  const inStatus = (measure: Each) =>
    statuses.length === 0 || statuses.includes(measure.status ?? 'unclear');
  if (owner === null) return measures.filter(inStatus);
  // Of all measures, so that whatever is left out has been named as well.
  const units = unitNaming();
  const owners = [...new Set(measures.flatMap((measure) => measure.owners))];
  const isWhole = owners.map((each) => units(each)[0] === each);
  // Whoever asks for both as one list has them so; and mostly no owner names several.
  if (isSeveral(owner) || !isWhole.includes(false))
    return measures.filter((measure) => inStatus(measure) && measure.owners.includes(owner));
  return measures
    .filter(inStatus)
    .map((measure) => parted(measure, units))
    .filter(({ owners }) => owners.includes(owner));
}

/** It names more than a unit: another beside it, or its part in the work. */
function isSeveral(owner: string): boolean {
  return unitsIn(owner)[0] !== owner;
}

/** What one unit is to answer for: its own rows, and those of its measures that name nobody. */
export function isOwn({ owners }: Pick<Activity, 'owners'>, unit: string | null): boolean {
  return unit === null || owners.length === 0 || owners.includes(unit);
}

/**
 * The rows that a unit is to answer for: what a memo asks it about, what sets its day, and what is watched for its answer.
 * A row that names nobody is everybody's whose measure it is.
 */
export function ownRows<Each extends Measure>(
  measures: readonly Each[],
  unit: string | null,
): readonly { readonly measure: Each; readonly activity: Activity }[] {
  return measures.flatMap((measure) =>
    measure.activities
      .filter((activity) => isOwn(activity, unit))
      .map((activity) => ({ measure, activity })),
  );
}

/** The same measure where none of its owners names several units. */
function parted<Each extends Measure>(
  measure: Each,
  unitsOfOwner: (owner: string) => readonly string[],
): Each {
  const isWhole = (owner: string) => unitsOfOwner(owner)[0] === owner;
  if (measure.owners.every(isWhole)) return measure;
  const split = (owners: readonly string[]) => unique(owners.flatMap(unitsOfOwner));
  return {
    ...measure,
    owners: split(measure.owners),
    activities: measure.activities.map((activity) => ({
      ...activity,
      owners: split(activity.owners),
    })),
  };
}

/**
 * The counts of these measures. Of one unit's nothing is said of the others that share them, whose other measures are
 * left out; and where only some statuses are shown, there is nothing that a per cent could be of.
 */
export function completionIn(measures: readonly Measure[], scope: MemoScope): Completion {
  const { owner, statuses } = scope;
  const counted = countCompletion(measures, countedFor(measures, scope));
  const byOwner =
    owner === null ? counted.byOwner : counted.byOwner.filter((each) => each.owner === owner);
  if (statuses.length === 0) return { ...counted, byOwner };
  const unmeasured = byOwner.map((each) => ({ ...each, percent: null }));
  return { ...counted, percent: null, byOwner: unmeasured };
}

/** Whom each of these measures is counted for: its units, or as the measures of one unit are named already. */
export function countedFor(
  measures: readonly Measure[],
  { owner }: Pick<MemoScope, 'owner'>,
): readonly (readonly string[])[] {
  return owner === null ? unitsOfEach(measures) : measures.map(({ owners }) => owners);
}

/** In the order in which they first appear; of two that share a name (กองคลังและกองช่าง) each by itself. */
export function unitsOf(measures: readonly Measure[]): readonly string[] {
  const units = unitNaming();
  return unique(measures.flatMap(({ owners }) => owners.flatMap(units)));
}

/** The units of each row, in its order. */
export function unitsOfRows(measures: readonly Measure[]): readonly (readonly string[])[] {
  const units = unitNaming();
  return measures.flatMap(({ activities }) =>
    activities.map(({ owners }) => unique(owners.flatMap(units))),
  );
}

/** A unit however it is typed, or an owner that names several; null where no measure has it. */
export function findUnit(measures: readonly Measure[], name: string): string | null {
  const owners = () => measures.flatMap((measure) => measure.owners);
  const units = unitsOf(measures);
  return sameName(units, name) ?? sameName(owners(), name) ?? sameUnit(units, name);
}

/**
 * What these units call one by now that was spelt so: the same letters, or the only one that is the same unit
 * (สำนักงานปลัด), or that it is a section of (กองคลัง (งานพัสดุ)).
 */
export function namedNow(units: readonly string[], name: string): string | null {
  if (units.includes(name)) return name;
  const [whole, ...others] = unitsIn(name);
  const now = sameName(units, name) ?? sameUnit(units, name);
  return whole === undefined || others.length > 0 ? now : (now ?? sameUnit(units, whole));
}

function sameName(names: readonly string[], name: string): string | null {
  const wanted = looseName(name);
  return names.find((each) => looseName(each) === wanted) ?? null;
}

function sameUnit(units: readonly string[], name: string): string | null {
  const [only, ...others] = units.filter((unit) => isSameUnit(unit, name));
  return others.length === 0 ? (only ?? null) : null;
}
