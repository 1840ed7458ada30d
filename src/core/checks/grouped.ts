/** Puts the findings that have one line in common under it, for every list that people read. */

/** A finding as a list knows it: `group` is the line that it shares, null where it stands by itself. */
interface Groupable {
  readonly rule: string;
  readonly group: string | null;
}

export interface Group<Item extends Groupable> {
  /** Null for one finding by itself. */
  readonly title: string | null;
  /** One at least, in the order in which they came. */
  readonly findings: readonly Item[];
}

/** In the order of each group's first finding. */
export function grouped<Item extends Groupable>(findings: readonly Item[]): readonly Group<Item>[] {
  const groups: { title: string | null; findings: Item[] }[] = [];
  const byRule = new Map<string, Item[]>();
  for (const finding of findings) {
    const { rule, group: title } = finding;
    const same = title === null ? undefined : byRule.get(rule);
    if (same) {
      same.push(finding);
      continue;
    }
    const group = { title, findings: [finding] };
    groups.push(group);
    if (title !== null) byRule.set(rule, group.findings);
  }
  return groups;
}
