/** Saves a form: once at a time, then shows what the sheet says by now. */
import { useState } from 'preact/hooks';
import type { SaveResult } from '../../../app/sheets/save-result';
import { useAction } from '../../parts/use-action';
import type { Answer, Failure } from '../../server/server';

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly changedMeanwhile: readonly string[] }
  | { readonly kind: 'faulty' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface Saving {
  readonly saving: boolean;
  readonly outcome: SaveOutcome | null;
  /** Says what stands in the way of saving, or nothing any more. */
  readonly report: (outcome: Extract<SaveOutcome, { readonly kind: 'faulty' }> | null) => void;
  /** What was saved may be otherwise by now: it is no longer told. */
  readonly outdate: () => void;
  /** Null where it failed, or where a save is under way already. */
  readonly save: (send: () => Promise<Answer<SaveResult>>) => Promise<SaveResult | null>;
}

export function useSaving(refresh: () => Promise<void>): Saving {
  const { busy, failure, run, forget } = useAction<'save'>();
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);

  async function save(send: () => Promise<Answer<SaveResult>>): Promise<SaveResult | null> {
    const done = await run('save', async () => {
      const answer = await send();
      if (answer.ok) await refresh();
      return answer;
    });
    if (!done) return null;
    setOutcome({ kind: 'saved', changedMeanwhile: done.value.changedMeanwhile });
    return done.value;
  }

  return {
    saving: busy !== null,
    outcome: failure ? { kind: 'failed', failure } : outcome,
    report: (next) => {
      forget();
      setOutcome(next);
    },
    outdate: () => setOutcome((now) => (now?.kind === 'saved' ? null : now)),
    save,
  };
}
