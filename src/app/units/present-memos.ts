/** Which of its memos a unit answers now: the newest, and those beside it that ask for what the newest does not. */
import type { Measure } from '../../core/measures/measure';
import { seenHashes, titleHash } from '../../core/sign-off/snapshot';
import type { MemoRow } from '../register/memo-row';

export interface PresentMemos {
  /** The one that is shown: of several the one that has the name that the unit has now. */
  readonly memo: MemoRow;
  /** All that the unit may have answered. */
  readonly all: readonly MemoRow[];
}

/** `memos` from the oldest on; `renamed` says what names that are gone have become. Null where there is none. */
export function presentMemos(
  unit: string,
  memos: readonly MemoRow[],
  {
    renamed,
    measures,
  }: { readonly renamed: ReadonlyMap<string, string>; readonly measures: readonly Measure[] },
): PresentMemos | null {
  const newest = new Map<string, MemoRow>();
  for (const memo of memos) {
    const { owner } = memo.kept;
    if (owner === null || (owner !== unit && renamed.get(owner) !== unit)) continue;
    // Behind the others, as it is the newest of all so far.
    newest.delete(owner);
    newest.set(owner, memo);
  }
  const last = [...newest.values()].pop();
  if (!last) return null;
  const titles = new Set(measures.map(({ title }) => titleHash(title)));
  const all = [...newest.values()].filter((memo) => memo === last || isBeside(memo, last, titles));
  return { memo: all.find(({ kept }) => kept.owner === unit) ?? last, all };
}

/**
 * Two spellings were two units when their memos were made, and are one unit by now: each memo has measures that the
 * other has not. A memo that only went before the newest, under a former name, has the same.
 */
function isBeside(memo: MemoRow, last: MemoRow, titles: ReadonlySet<string>): boolean {
  if (memo.period !== last.period || memo.fiscalYear !== last.fiscalYear) return false;
  const covered = new Set(seenHashes(last.snapshot));
  const further = seenHashes(memo.snapshot).filter((hash) => !covered.has(hash));
  const wereTwo = [memo, last].some(({ kept: { batch } }) =>
    [memo, last].every(({ kept: { owner } }) => batch?.units.includes(owner ?? '') === true),
  );
  return wereTwo ? further.length > 0 : further.some((hash) => titles.has(hash));
}
