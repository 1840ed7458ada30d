/** A Doc that is made to be looked at and binned: one at a time in a view, wherever in it it was asked for. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MadePreview } from '../../app/template/data';
import { type Answer, type Failure, server } from '../server/server';
import { useAction } from './use-action';

export interface Look {
  readonly preview: MadePreview | null;
  /** Where in the view it was asked for. */
  readonly place: string | null;
  readonly busy: 'preview' | 'bin' | null;
  readonly failure: Failure | null;
  /** The server bins the one before. */
  readonly show: (place: string, ask: () => Promise<Answer<MadePreview>>) => Promise<void>;
  readonly bin: () => Promise<void>;
  readonly forget: () => void;
}

export function useLook(): Look {
  const { busy, failure, run, forget } = useAction<NonNullable<Look['busy']>>();
  const [preview, setPreview] = useState<MadePreview | null>(null);
  const [place, setPlace] = useState<string | null>(null);

  // Whoever leaves the view is done with looking; nothing is left here to tell of a failure.
  const left = useRef(preview);
  left.current = preview;
  useEffect(() => () => void (left.current && server.call('callBinPreviews')), []);

  return {
    preview,
    place,
    busy,
    failure,
    forget,
    show: async (at, ask) => {
      setPlace(at);
      const made = await run('preview', ask);
      if (made) setPreview(made.value);
    },
    bin: async () => {
      const gone = await run('bin', () => server.call('callBinPreviews'));
      if (gone) setPreview(null);
    },
  };
}
