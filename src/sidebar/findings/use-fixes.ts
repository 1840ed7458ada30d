/** Fixes and their undo: one batch at a time, each batch can be taken back, the last one first. */
import { useRef, useState } from 'preact/hooks';
import type { CellFix, RefusedFix } from '../../app/check/fix-cells';
import type { Failure, Server } from '../server/server';
import { undoOf } from './fixes';

export type FixOutcome =
  | {
      readonly kind: 'fixed' | 'undone';
      readonly count: number;
      readonly refused: readonly RefusedFix[];
    }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface Fixing {
  readonly busy: boolean;
  readonly outcome: FixOutcome | null;
  readonly mayUndo: boolean;
  readonly fix: (fixes: readonly CellFix[]) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

export function useFixes(server: Server, refresh: () => Promise<void>): Fixing {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<FixOutcome | null>(null);
  const [batches, setBatches] = useState<readonly (readonly CellFix[])[]>([]);
  const running = useRef(false);

  async function change(kind: 'fixed' | 'undone', fixes: readonly CellFix[]): Promise<void> {
    if (running.current || fixes.length === 0) return;
    running.current = true;
    setBusy(true);
    const answer = await server.call('callFix', fixes);
    await refresh();
    running.current = false;
    setBusy(false);
    if (!answer.ok) {
      setOutcome({ kind: 'failed', failure: answer });
      return;
    }
    const { applied, refused } = answer.value;
    setOutcome({ kind, count: applied.length, refused });
    setBatches((all) => {
      if (kind === 'undone') return all.slice(0, -1);
      return applied.length > 0 ? [...all, applied] : all;
    });
  }

  return {
    busy,
    outcome,
    mayUndo: batches.length > 0,
    fix: (fixes) => void change('fixed', fixes),
    undo: () => void change('undone', undoOf(batches[batches.length - 1] ?? [])),
    dismiss: () => setOutcome(null),
  };
}
