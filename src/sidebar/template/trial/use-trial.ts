/** A template on trial: read, checked and looked at, before anything is stored. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckedTemplate, MadePreview, TemplateFile } from '../../../app/template/data';
import { useAction } from '../../parts/use-action';
import { type Failure, server } from '../../server/server';
import { readEdited } from '../edit/read-edited';

export interface Checked extends CheckedTemplate {
  readonly from: 'edited' | 'upload';
  readonly file: TemplateFile;
}

/** Where on the page it was asked for. */
export type AskedAt = 'edit' | 'upload' | 'trial';

export interface Trial {
  readonly checked: Checked | null;
  readonly preview: MadePreview | null;
  readonly busy: 'check' | 'read' | 'preview' | 'bin' | null;
  readonly failureAt: (place: AskedAt) => Failure | null;
  readonly check: (file: TemplateFile) => void;
  readonly readEdited: (place: AskedAt) => void;
  readonly makePreview: (file: TemplateFile) => void;
  readonly binPreview: () => void;
  /** Ends the trial; a preview goes to the bin. */
  readonly close: () => void;
}

export function useTrial(): Trial {
  const { busy, failure, run, forget } = useAction<NonNullable<Trial['busy']>>();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [preview, setPreview] = useState<MadePreview | null>(null);
  const [place, setPlace] = useState<AskedAt>('upload');

  /** What is checked now is another file: a preview of the last one misleads. */
  async function show(next: Checked): Promise<void> {
    setChecked(next);
    if (preview) await bin();
  }

  async function bin(): Promise<void> {
    setPlace('trial');
    const gone = await run('bin', () => server.call('callBinPreviews'));
    if (gone) setPreview(null);
  }

  // Whoever leaves the view is done with looking; nothing is left here to tell of a failure.
  const left = useRef(preview);
  left.current = preview;
  useEffect(() => () => void (left.current && server.call('callBinPreviews')), []);

  return {
    busy,
    checked,
    preview,
    failureAt: (asked) => (asked === place ? failure : null),
    check: async (file) => {
      setPlace('upload');
      const result = await run('check', () => server.call('callCheckTemplate', file));
      if (result) await show({ ...result.value, file, from: 'upload' });
    },
    readEdited: async (asked) => {
      setPlace(asked);
      const result = await run('read', readEdited);
      if (result) await show({ ...result.value, from: 'edited' });
    },
    makePreview: async (file) => {
      setPlace('trial');
      const made = await run('preview', () => server.call('callPreviewTemplate', file));
      if (made) setPreview(made.value);
    },
    binPreview: () => void bin(),
    close: () => {
      forget();
      setChecked(null);
      if (preview) void bin();
    },
  };
}
