/** The units that a sheet names now beside those that memos were made to: which were given another name. */
import type { Measure } from '../../core/measures/measure';
import { namedNow, unitsOf } from '../../core/measures/scope';
import { isEverything, type MemoScope } from '../../core/measures/units/memo-scope';
import { isRequestId } from '../../core/sign-off/kept-scope';
import {
  type SeenMeasure,
  seenHashes,
  seenMeasures,
  titleHash,
} from '../../core/sign-off/snapshot';
import { CommandError } from '../stopped';
import { type MemoRow, stageOfMemo } from './memo-row';

/** By the name that a memo has the unit's present one, of those that the sheet names otherwise. */
export function namesNow(
  memos: readonly MemoRow[],
  units: readonly string[],
  measures: readonly Measure[],
): ReadonlyMap<string, string> {
  const respelt = new Map<string, string>();
  const gone = new Map<string, MemoRow>();
  for (const memo of memos) {
    const { owner } = memo.kept;
    if (owner === null || units.includes(owner)) continue;
    const now = namedNow(units, owner);
    if (now === null) gone.set(owner, memo);
    else respelt.set(owner, now);
  }
  return new Map([...respelt, ...successors([...gone.values()], units, memos, measures)]);
}

/**
 * By the former name the present one: the only unit that all measures of the memo have which are still there, and that
 * was no unit beside it when the memo was made. One with memos of its own is that where they were of these very measures, and
 * no batch has both: it was renamed, and renamed back.
 */
function successors(
  gone: readonly MemoRow[],
  units: readonly string[],
  memos: readonly MemoRow[],
  measures: readonly Measure[],
): ReadonlyMap<string, string> {
  if (gone.length === 0) return new Map();
  const owners = ownersByTitle(measures);
  const besides = (owner: string | null) =>
    new Set(
      memos.flatMap(({ kept }) => {
        // Under a former name its own unit stood in the batch, and no other beside it.
        const others = (kept.batch?.units ?? []).filter((unit) => !kept.formers.includes(unit));
        const named = [...others, ...(kept.owner === null ? [] : [kept.owner])];
        return owner !== null && named.includes(owner) ? named : [];
      }),
    );
  const before = new Map<string, Set<string>>();
  for (const { kept, snapshot } of memos) {
    if (kept.owner === null || !units.includes(kept.owner)) continue;
    const own = before.get(kept.owner) ?? new Set();
    for (const hash of seenHashes(snapshot)) own.add(hash);
    before.set(kept.owner, own);
  }
  return new Map(
    gone.flatMap(({ kept: { owner }, snapshot }) => {
      const beside = besides(owner);
      const seen = seenMeasures(snapshot);
      const left = seen.filter(({ hash }) => owners.has(hash));
      const there = left.map(({ hash }) => hash);
      const hashes = new Set(seen.map(({ hash }) => hash));
      const isAlone = (unit: string) => {
        const own = before.get(unit);
        // One that has others too was a unit beside it, with which it shared these.
        const isSame = own?.size === hashes.size && there.every((hash) => own.has(hash));
        return !beside.has(unit) && (own === undefined || isSame);
      };
      const others = units.filter(
        (unit) =>
          isAlone(unit) && there.length > 0 && there.every((hash) => owners.get(hash)?.has(unit)),
      );
      // Where several have measures of these titles, the numbers tell whose they were.
      const numbered = others.filter((unit) =>
        left.every((measure) => owners.get(numberedKey(measure))?.has(unit)),
      );
      const [only] = others.length === 1 ? others : numbered.length === 1 ? numbered : [];
      return owner !== null && only !== undefined ? [[owner, only] as const] : [];
    }),
  );
}

/** By each title, and by each title with its number, all units that have such a measure. */
function ownersByTitle(measures: readonly Measure[]): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const measure of measures) {
    const hash = titleHash(measure.title);
    const units = unitsOf([measure]);
    for (const key of [hash, numberedKey({ hash, number: measure.number })])
      owners.set(key, new Set([...(owners.get(key) ?? []), ...units]));
  }
  return owners;
}

function numberedKey({ hash, number }: Pick<SeenMeasure, 'hash' | 'number'>): string {
  return `${hash} ${number ?? ''}`;
}

/**
 * Which measures a memo has, its unit as it is called by now, beside the requests of its sheet and year; of a report as it was
 * kept. Throws where its row does not say: it was lost, and that with it.
 */
export function scopeOfMemo(
  memo: MemoRow,
  memos: readonly MemoRow[],
  measures: readonly Measure[],
): MemoScope {
  const { owner, request, statuses } = memo.kept;
  if (isScopeLost(memo)) {
    const asksUnit = request !== null || isRequestId(memo.id);
    throw new CommandError({ kind: asksUnit ? 'unit-lost' : 'scope-lost' });
  }
  if (owner === null || request === null) return { owner, statuses };
  const beside = memos.filter(
    (each) =>
      each.kept.request !== null &&
      each.sheet === memo.sheet &&
      each.fiscalYear === memo.fiscalYear &&
      each.link !== '' &&
      stageOfMemo(each) !== 'cancelled',
  );
  const now = namesNow(beside, unitsOf(measures), measures).get(owner);
  return { owner: now ?? owner, statuses };
}

/**
 * Its Doc alone is known, which came back from Drive without it; or its kept cell was emptied, and the columns that people read
 * name no more than a part of it. What an earlier version made keeps no sheets' ids, and names its template.
 */
function isScopeLost({ id, kept, template, unit }: MemoRow): boolean {
  if (kept.owner === null && isRequestId(id)) return true;
  if (kept.sheetIds.length > 0) return false;
  return template === '' || (unit !== '' && isEverything(kept));
}
