/** Going to the sidebar's other page: what is typed here would go with this one. */
import { useRef, useState } from 'preact/hooks';
import type { Failure, Server } from '../server/server';

export interface Leaving {
  readonly phase: 'here' | 'asking' | 'going';
  readonly failure: Failure | null;
  /** Asks about unsaved changes first. */
  readonly ask: () => void;
  readonly go: () => void;
  readonly stay: () => void;
}

/** `page` is where to. */
export function useLeaving(server: Server, page: 'main' | 'template'): Leaving {
  const [phase, setPhase] = useState<Leaving['phase']>('here');
  const [failure, setFailure] = useState<Failure | null>(null);
  const going = useRef(false);

  async function go(): Promise<void> {
    if (going.current) return;
    going.current = true;
    setPhase('going');
    const answer = await server.call('callShowPage', { page });
    // Where it went well this page is on its way out already.
    going.current = false;
    setPhase('here');
    setFailure(answer.ok ? null : answer);
  }

  return {
    phase,
    failure,
    ask: () => setPhase('asking'),
    go: () => void go(),
    stay: () => setPhase('here'),
  };
}
