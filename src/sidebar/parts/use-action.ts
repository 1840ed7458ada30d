/** What one part of the page asks of the server: one thing at a time, however often it is pressed. */
import { useRef, useState } from 'preact/hooks';
import type { Answer, Failure } from '../server/server';

/** Not the value alone: that of many calls is null. */
type Done<Value> = Extract<Answer<Value>, { readonly ok: true }>;

export interface Action<Name extends string> {
  /** What is under way. */
  readonly busy: Name | null;
  /** Why the last one failed; null where it did not. */
  readonly failure: Failure | null;
  /** Null where it failed, or where something else is under way. */
  readonly run: <Value>(
    name: Name,
    ask: () => Promise<Answer<Value>>,
  ) => Promise<Done<Value> | null>;
  readonly forget: () => void;
}

export function useAction<Name extends string>(): Action<Name> {
  const [busy, setBusy] = useState<Name | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  // A second press may come before the first is drawn as busy.
  const running = useRef(false);

  async function run<Value>(
    name: Name,
    ask: () => Promise<Answer<Value>>,
  ): Promise<Done<Value> | null> {
    if (running.current) return null;
    running.current = true;
    setBusy(name);
    const answer = await ask().finally(() => {
      running.current = false;
      setBusy(null);
    });
    setFailure(answer.ok ? null : answer);
    return answer.ok ? answer : null;
  }

  return { busy, failure, run, forget: () => setFailure(null) };
}
