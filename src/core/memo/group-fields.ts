/** The items of the loops that group measures, by owner and by status, each with its own measures within. */
import { type Completion, type OwnerCompletion, percentOf } from '../measures/completion';
import type { Measure, Status } from '../measures/measure';
import { fieldsOf, type MemoFields } from '../template/fields';
import { LOOPS } from '../template/tags';
import { twoDecimals } from '../text/two-decimals';
import { countValues, STATUS_WORDS } from './loop-fields';

type Items = readonly MemoFields[];

/** The items of each group's measures, in the sheet's order. */
export interface MeasureGroups {
  readonly byOwner: ReadonlyMap<string, Items>;
  readonly byStatus: ReadonlyMap<Status | null, Items>;
}

/** `items` are the measures' own, one list for each: a group holds the same ones, made once. */
export function groupMeasures(
  measures: readonly Measure[],
  items: readonly Items[],
): MeasureGroups {
  const byOwner = new Map<string, MemoFields[]>();
  const byStatus = new Map<Status | null, MemoFields[]>();
  measures.forEach(({ owners, status }, index) => {
    const own = items[index] ?? [];
    for (const owner of owners) add(byOwner, owner, own);
    add(byStatus, status, own);
  });
  return { byOwner, byStatus };
}

function add<Key>(groups: Map<Key, MemoFields[]>, key: Key, items: Items): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [...items]);
  else for (const item of items) group.push(item);
}

/** In the order the owners first appear. */
export function ownerFields(
  owners: readonly OwnerCompletion[],
  { byOwner }: MeasureGroups,
): readonly MemoFields[] {
  return owners.map((counts) =>
    fieldsOf(LOOPS.owners, {
      ชื่อ: counts.owner,
      ...countValues(counts),
      [LOOPS.measures]: byOwner.get(counts.owner) ?? [],
    }),
  );
}

const UNCLEAR = 'สถานะไม่ชัดเจน';

/** The form's three statuses in its order, of a whole measure; those without one last, if there are any. */
export function statusFields(
  counts: Completion,
  { byStatus }: MeasureGroups,
): readonly MemoFields[] {
  const group = (status: Status | null, name: string, count: number) => {
    const percent = percentOf(count, counts.total);
    return fieldsOf(LOOPS.statuses, {
      ชื่อ: name,
      จำนวนมาตรการ: count,
      ร้อยละ: percent === null ? '' : twoDecimals(percent),
      [LOOPS.measures]: byStatus.get(status) ?? [],
    });
  };
  const groups = [
    group('not-started', STATUS_WORDS['not-started'], counts.notStarted),
    group('in-progress', STATUS_WORDS['in-progress'], counts.inProgress),
    group('done', STATUS_WORDS.done, counts.done),
  ];
  return counts.unclear > 0 ? [...groups, group(null, UNCLEAR, counts.unclear)] : groups;
}
