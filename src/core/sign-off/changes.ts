/** What has become of the measures between two memos, or between a memo and the sheet as it is now. */
import { HASHES } from '../hash';
import type { Seen, SeenMeasure, SeenStatus } from './snapshot';

export interface MeasureChange {
  /** `retitled`: the same number under another title. */
  readonly kind: 'status' | 'added' | 'removed' | 'retitled';
  /** In Arabic digits; null where the measure has none. */
  readonly number: string | null;
  /** As it is now; of a removed one what is still known of it. */
  readonly title: string;
  /** Null for an added one too. */
  readonly from: SeenStatus;
  /** Null for a removed one too. */
  readonly to: SeenStatus;
}

export interface Changes {
  /** In the sheet's order; the first `MOST_CHANGES`. */
  readonly measures: readonly MeasureChange[];
  /** How many there are in all. */
  readonly total: number;
  /** Words of the measures other than number, title and status: methods, owners, follow-up, notes, own columns. */
  readonly texts: boolean;
  readonly settings: boolean;
  readonly signers: boolean;
}

/** As many as a person reads in a sidebar. */
export const MOST_CHANGES = 50;

/** One measure of either; `same` where neither title nor status has changed. */
export type ComparedMeasure = Omit<MeasureChange, 'kind'> & {
  readonly kind: MeasureChange['kind'] | 'same';
};

/** Every measure of either, in the order of the later, the removed ones last. */
export function compareMeasures(before: Seen, after: Seen): readonly ComparedMeasure[] {
  const earlier = matched(before.measures, after.measures);
  const kept = new Set(earlier);
  const removed = before.measures.filter((measure) => !kept.has(measure));
  return [
    ...after.measures.map((measure, index) => compared(earlier[index] ?? null, measure)),
    ...removed.map(({ number, title, status }) => ({
      kind: 'removed' as const,
      number,
      title,
      from: status,
      to: null,
    })),
  ];
}

/** What has changed; `after` is the sheet as it is now. */
export function changesBetween(before: Seen, after: Seen): Changes {
  const measures = compareMeasures(before, after).filter(isChange);
  return {
    measures: measures.slice(0, MOST_CHANGES),
    total: measures.length,
    texts: otherWords(before, after),
    settings: before.settings !== after.settings,
    signers: before.signers !== after.signers,
  };
}

function isChange(measure: ComparedMeasure): measure is MeasureChange {
  return measure.kind !== 'same';
}

/** Of each later measure the earlier one: by its title in order of occurrence, else by its number. */
function matched(
  before: readonly SeenMeasure[],
  after: readonly SeenMeasure[],
): readonly (SeenMeasure | null)[] {
  const byTitle = queues(before, ({ hash }) => hash);
  const found = after.map(({ hash }) => byTitle.get(hash)?.shift() ?? null);
  const taken = new Set(found);
  const rest = before.filter((measure) => !taken.has(measure));
  const byNumber = queues(rest, ({ number }) => number);
  return after.map(({ number }, index) => {
    const same = found[index] ?? null;
    return same || number === null ? same : (byNumber.get(number)?.shift() ?? null);
  });
}

function queues<Key>(
  measures: readonly SeenMeasure[],
  groupOf: (measure: SeenMeasure) => Key,
): Map<Key, SeenMeasure[]> {
  const found = new Map<Key, SeenMeasure[]>();
  for (const measure of measures) {
    const queue = found.get(groupOf(measure));
    if (queue) queue.push(measure);
    else found.set(groupOf(measure), [measure]);
  }
  return found;
}

function compared(earlier: SeenMeasure | null, measure: SeenMeasure): ComparedMeasure {
  const { number, title, status: to } = measure;
  if (!earlier) return { kind: 'added', number, title, from: null, to };
  const from = earlier.status;
  const kind = earlier.hash === measure.hash ? (from === to ? 'same' : 'status') : 'retitled';
  return { kind, number, title, from, to };
}

/** Where a measure is gone its words cannot be taken out of the sum: then it is enough to say so. */
function otherWords(before: Seen, after: Seen): boolean {
  const earlier = matched(before.measures, after.measures);
  const kept = earlier.filter((measure) => measure !== null).length;
  if (kept < before.measures.length) return false;
  const added = after.measures.filter((_, index) => !earlier[index]);
  const words = sumWithout(
    after.words,
    added.map((measure) => measure.words),
  );
  return words !== before.words || ownWords(before, after, added);
}

/** What an older memo does not say of its own columns nobody calls changed. */
function ownWords(before: Seen, after: Seen, added: readonly SeenMeasure[]): boolean {
  if (before.own === null || after.own === null) return false;
  const own = sumWithout(
    after.own,
    added.map((measure) => measure.own),
  );
  return own !== before.own;
}

function sumWithout(all: number, parts: readonly number[]): number {
  return parts.reduce((sum, part) => (sum - part + HASHES) % HASHES, all);
}
