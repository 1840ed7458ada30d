/** Going to another page of the sidebar: what is typed here would go with this one. */
import { useRef, useState } from 'preact/hooks';
import type { SidebarPage } from '../../app/ports';
import type { Failure, Server } from '../server/server';

export interface Leaving {
  readonly phase: 'here' | 'asking' | 'going';
  readonly failure: Failure | null;
  /** Asks about unsaved changes first. */
  readonly ask: (page: SidebarPage) => void;
  readonly go: (page: SidebarPage) => void;
  /** Where the user was asked about. */
  readonly goOn: () => void;
  readonly stay: () => void;
}

export function useLeaving(server: Server): Leaving {
  const [phase, setPhase] = useState<Leaving['phase']>('here');
  const [failure, setFailure] = useState<Failure | null>(null);
  const going = useRef(false);
  const wanted = useRef<SidebarPage>('main');

  async function go(page: SidebarPage): Promise<void> {
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
    ask: (page) => {
      wanted.current = page;
      setPhase('asking');
    },
    go: (page) => void go(page),
    goOn: () => void go(wanted.current),
    stay: () => setPhase('here'),
  };
}
