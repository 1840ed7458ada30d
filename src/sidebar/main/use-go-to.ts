/** Brings a cell before the user; of several presses in a row only the last one counts. */
import { useRef } from 'preact/hooks';
import { useAction } from '../parts/use-action';
import { type Answer, type Failure, server } from '../server/server';

export interface GoingTo {
  readonly go: (sheet: string, cell: string | null) => void;
  readonly failure: Failure | null;
}

export function useGoTo(): GoingTo {
  const { failure, run } = useAction<'go'>();
  const next = useRef<{ readonly sheet: string; readonly cell: string | null } | null>(null);

  async function goOn(): Promise<Answer<null>> {
    let answer: Answer<null> = { ok: true, value: null };
    while (next.current) {
      const address = next.current;
      next.current = null;
      answer = await server.call('callGoTo', address);
    }
    return answer;
  }

  return {
    failure,
    go: (sheet, cell) => {
      next.current = { sheet, cell };
      // Nothing where it is under way: then it finds this one by itself.
      void run('go', goOn);
    },
  };
}
