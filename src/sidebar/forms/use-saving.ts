/** Saves a form: once at a time, then shows what the sheet says by now. */
import { useRef, useState } from 'preact/hooks';
import type { SaveResult } from '../../app/sheets/save-result';
import type { Answer, Failure } from '../server/server';

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly changedMeanwhile: readonly string[] }
  | { readonly kind: 'faulty' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface Saving {
  readonly saving: boolean;
  readonly outcome: SaveOutcome | null;
  readonly report: (outcome: SaveOutcome | null) => void;
  /** Null where it failed, or where a save is under way already. */
  readonly save: (send: () => Promise<Answer<SaveResult>>) => Promise<SaveResult | null>;
}

export function useSaving(refresh: () => Promise<void>): Saving {
  const [saving, setSaving] = useState(false);
  const [outcome, report] = useState<SaveOutcome | null>(null);
  const running = useRef(false);

  async function save(send: () => Promise<Answer<SaveResult>>): Promise<SaveResult | null> {
    if (running.current) return null;
    running.current = true;
    setSaving(true);
    const answer = await send();
    if (answer.ok) await refresh();
    running.current = false;
    setSaving(false);
    report(
      answer.ok
        ? { kind: 'saved', changedMeanwhile: answer.value.changedMeanwhile }
        : { kind: 'failed', failure: answer },
    );
    return answer.ok ? answer.value : null;
  }

  return { saving, outcome, report, save };
}
