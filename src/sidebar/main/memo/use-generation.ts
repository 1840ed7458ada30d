/** The big button's doing: one memo at a time, however often it is pressed. */
import { useReducer } from 'preact/hooks';
import { useAction } from '../../parts/use-action';
import { server } from '../../server/server';
import { type Generation, IDLE, nextGeneration } from './generation';
import { type Making, runGeneration, runRegistration } from './run-generation';

export interface Generating {
  readonly generation: Generation;
  readonly start: (making: Making) => void;
  readonly askAboutUnsaved: () => void;
  readonly registerAgain: () => void;
  readonly close: () => void;
}

/** `after` runs when all is done or has failed: the register and the marks of the memo's sheet may have changed. */
export function useGeneration(after: (sheet: readonly string[] | null) => void): Generating {
  const [generation, tell] = useReducer(nextGeneration, IDLE);
  const { run } = useAction<'memo'>();

  /** What becomes of its steps is told as events; a press while they are under way is none. */
  async function once(sheet: readonly string[] | null, steps: () => Promise<void>): Promise<void> {
    const done = await run('memo', async () => {
      await steps();
      return { ok: true, value: null };
    });
    if (done) after(sheet);
  }

  return {
    generation,
    start: (making) => void once(making.sheet, () => runGeneration(server, making, tell)),
    askAboutUnsaved: () => tell({ kind: 'unsaved' }),
    registerAgain: () => {
      if (generation.phase !== 'done' || generation.memo.id === null) return;
      const { memo } = generation;
      void once(null, () => runRegistration(server, memo, tell));
    },
    close: () => tell({ kind: 'closed' }),
  };
}
