/** Which of a sheet's measures a memo is about: those of one unit, those in some statuses, or all of them. */
import { looseName } from '../text/loose-name';
import { type Completion, countCompletion } from './completion';
import type { Activity, Measure } from './measure';
import { unique } from './owners';
import { unitsIn } from './unit-names';
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
  // Whoever asks for both as one list has them so; and mostly no owner names several.
  if (isSeveral(owner) || ![...new Set(measures.flatMap(({ owners }) => owners))].some(isSeveral))
    return measures.filter((measure) => inStatus(measure) && measure.owners.includes(owner));
  const units = parting();
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

/** Each owner's units, looked for once, and spelt as the first of them is. */
function parting(): (owner: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const spelt = new Map<string, string>();
  return (owner) => {
    const before = known.get(owner);
    if (before) return before;
    const units = unitsIn(owner).map((unit) => {
      const key = looseName(unit);
      const first = spelt.get(key) ?? unit;
      spelt.set(key, first);
      return first;
    });
    known.set(owner, units);
    return units;
  };
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

/** In the order in which they first appear; of two that share a name (กองคลังและกองช่าง) each by itself. */
export function unitsOf(measures: readonly Measure[]): readonly string[] {
  const units = parting();
  return unique(measures.flatMap(({ owners }) => owners.flatMap(units)));
}

/** The units of each row, in its order. */
export function unitsOfRows(measures: readonly Measure[]): readonly (readonly string[])[] {
  const units = parting();
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
