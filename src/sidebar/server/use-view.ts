/** What the server last said of a view: asked when the view is opened, and again when it is wished. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Language, speak } from '../parts/words';
import type { Answer, Failure } from './server';

export interface Asking<How = undefined> {
  /** Why the last attempt brought nothing; null where it did. */
  readonly failure: Failure | null;
  readonly refreshing: boolean;
  readonly refresh: (how?: How) => Promise<void>;
}

export interface ViewData<Data, How = undefined> extends Asking<How> {
  /** Null until the first answer; kept while another view is shown. */
  readonly data: Data | null;
  /** Puts what an action gave into what is shown. */
  readonly change: (edit: (data: Data) => Data) => void;
}

/** `ask` gets what is shown, null before the first answer. A view that is opened again is asked for again. */
export function useView<Data extends { readonly language: Language }, How = undefined>(
  isOpen: boolean,
  ask: (shown: Data | null, how: How | undefined) => Promise<Answer<Data>>,
): ViewData<Data, How> {
  const [data, setData] = useState<Data | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [waiting, setWaiting] = useState(0);
  const shown = useRef<Data | null>(null);

  function show(next: Data): void {
    shown.current = next;
    setData(next);
  }

  async function refresh(how?: How): Promise<void> {
    setWaiting((count) => count + 1);
    const answer = await ask(shown.current, how);
    setWaiting((count) => count - 1);
    setFailure(answer.ok ? null : answer);
    if (!answer.ok) return;
    speak(answer.value.language);
    show(answer.value);
  }

  const latest = useRef(refresh);
  latest.current = refresh;
  useEffect(() => {
    if (isOpen) void latest.current();
  }, [isOpen]);

  return {
    data,
    failure,
    refreshing: waiting > 0,
    refresh,
    change: (edit) => {
      if (shown.current) show(edit(shown.current));
    },
  };
}
