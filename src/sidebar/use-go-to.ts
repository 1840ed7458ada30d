/** Brings a cell before the user; of presses in haste only the last one counts. */
import { useRef, useState } from 'preact/hooks';
import type { Failure, Server } from './server/server';

export interface GoingTo {
  readonly go: (sheet: string, cell: string | null) => void;
  readonly failure: Failure | null;
}

export function useGoTo(server: Server): GoingTo {
  const [failure, setFailure] = useState<Failure | null>(null);
  const next = useRef<{ readonly sheet: string; readonly cell: string | null } | null>(null);
  const running = useRef(false);

  async function run(): Promise<void> {
    running.current = true;
    while (next.current) {
      const address = next.current;
      next.current = null;
      const answer = await server.call('callGoTo', address);
      setFailure(answer.ok ? null : answer);
    }
    running.current = false;
  }

  return {
    failure,
    go: (sheet, cell) => {
      next.current = { sheet, cell };
      if (!running.current) void run();
    },
  };
}
