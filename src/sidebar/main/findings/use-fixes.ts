/** Fixes and their undo: one batch at a time, each batch can be taken back, the last one first. */
import { useState } from 'preact/hooks';
import type { CellFix, RefusedFix } from '../../../app/check/fix-cells';
import { useAction } from '../../parts/use-action';
import { type Failure, server } from '../../server/server';
import { undoOf } from './fixes';

export interface FixOutcome {
  readonly kind: 'fixed' | 'undone';
  readonly count: number;
  readonly refused: readonly RefusedFix[];
}

export interface Fixing {
  readonly busy: boolean;
  readonly outcome: FixOutcome | null;
  /** The sheet has changed since. */
  readonly isPast: boolean;
  /** Why the last batch failed; null where it did not. */
  readonly failure: Failure | null;
  readonly mayUndo: boolean;
  readonly fix: (fixes: readonly CellFix[]) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
  /** What was done is no longer how things stand. */
  readonly outdate: () => void;
}

export function useFixes(refresh: () => Promise<void>): Fixing {
  const { busy, failure, run, forget } = useAction<'fix'>();
  const [outcome, setOutcome] = useState<FixOutcome | null>(null);
  const [past, setPast] = useState<FixOutcome | null>(null);
  const [batches, setBatches] = useState<readonly (readonly CellFix[])[]>([]);

  async function change(kind: FixOutcome['kind'], fixes: readonly CellFix[]): Promise<void> {
    if (fixes.length === 0) return;
    const done = await run('fix', async () => {
      const answer = await server.call('callFix', fixes);
      await refresh();
      return answer;
    });
    if (!done) return;
    const { applied, refused } = done.value;
    setOutcome({ kind, count: applied.length, refused });
    setBatches((all) => {
      if (kind === 'undone') return all.slice(0, -1);
      return applied.length > 0 ? [...all, applied] : all;
    });
  }

  return {
    busy: busy !== null,
    outcome: failure ? null : outcome,
    isPast: past !== null && past === outcome,
    failure,
    mayUndo: batches.length > 0,
    fix: (fixes) => void change('fixed', fixes),
    undo: () => void change('undone', undoOf(batches[batches.length - 1] ?? [])),
    dismiss: () => {
      forget();
      setOutcome(null);
    },
    outdate: () => setPast(outcome),
  };
}
