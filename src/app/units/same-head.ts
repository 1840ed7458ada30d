/** Units whose memos would be addressed to one and the same post: one unit in two spellings, or a slip in the settings. */
import { isSameUnit, unitKey } from '../../core/measures/units/unit-key';

interface Addressed {
  readonly unit: string;
  readonly to: string;
}

/** By each such unit the others, in their order. */
export function sameHeads(units: readonly Addressed[]): ReadonlyMap<string, readonly string[]> {
  const byHead = new Map<string, Addressed[]>();
  for (const each of units) {
    const key = unitKey(each.to);
    byHead.set(key, [...(byHead.get(key) ?? []), each]);
  }
  const shared = new Map<string, readonly string[]>();
  for (const group of byHead.values()) {
    for (const { unit, to } of group) {
      const others = group.filter((other) => other.unit !== unit && isSameUnit(other.to, to));
      if (others.length > 0)
        shared.set(
          unit,
          others.map((other) => other.unit),
        );
    }
  }
  return shared;
}
