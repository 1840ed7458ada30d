/** Which measures sheets the office ticked last, to be read as one list: every user's, for every user. */
import type { Ports } from '../ports';
import { drop, type KeptRows, keep, keptIn } from './kept';

/** One workbook has one choice. */
const KEY = 'ชีตมาตรการ';

/** In their order; none where one sheet is read at a time. */
export function tickedIn(rows: KeptRows): readonly string[] {
  return keptIn(rows, 'ticked').find(({ key }) => key === KEY)?.data ?? [];
}

/**
 * Call it under the lock. Fewer than two are no choice: then the open sheet is meant. False, and nothing is kept, where
 * another choice than `before` is kept by now.
 */
export function keepTicked(
  ports: Ports,
  { names, before, when }: { names: readonly string[]; before?: readonly string[]; when: string },
): boolean {
  const isSame = (one: readonly string[], other: readonly string[]) =>
    one.join('\n') === other.join('\n');
  const may = (held: readonly string[] | null) =>
    before === undefined || isSame(held ?? [], before) || isSame(held ?? [], names);
  return names.length < 2
    ? drop(ports, 'ticked', KEY, may)
    : keep(ports, 'ticked', { key: KEY, data: names, when }, may);
}
