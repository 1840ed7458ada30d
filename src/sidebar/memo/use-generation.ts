/** The big button's doing: one memo at a time, however often it is pressed. */
import { useReducer, useRef } from 'preact/hooks';
import type { Server } from '../server/server';
import { type Generation, IDLE, nextGeneration } from './generation';
import { type Making, runGeneration, runRegistration } from './run-generation';

export interface Generating {
  readonly generation: Generation;
  readonly start: (making: Making) => void;
  readonly askAboutUnsaved: () => void;
  readonly registerAgain: () => void;
  readonly close: () => void;
}

/** `after` runs when all is done or has failed: the register and the marks may have changed. */
export function useGeneration(server: Server, after: () => void): Generating {
  const [generation, tell] = useReducer(nextGeneration, IDLE);
  // A second press may come before the button is drawn as busy.
  const running = useRef(false);

  async function once(run: () => Promise<void>): Promise<void> {
    if (running.current) return;
    running.current = true;
    try {
      await run();
    } finally {
      running.current = false;
    }
    after();
  }

  return {
    generation,
    start: (making) => void once(() => runGeneration(server, making, tell)),
    askAboutUnsaved: () => tell({ kind: 'unsaved' }),
    registerAgain: () => {
      if (generation.phase !== 'done' || generation.memo.id === null) return;
      const { memo } = generation;
      void once(() => runRegistration(server, memo, tell));
    },
    close: () => tell({ kind: 'closed' }),
  };
}
