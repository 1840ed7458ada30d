/** A template on trial: read, checked and looked at, before anything is stored. */
import { useState } from 'preact/hooks';
import type { CheckedTemplate, TemplateFile } from '../../../app/template/data';
import { useAction } from '../../parts/use-action';
import type { Look } from '../../parts/use-look';
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
  readonly look: Look;
  readonly busy: 'check' | 'read' | Look['busy'];
  readonly failureAt: (place: AskedAt) => Failure | null;
  readonly check: (file: TemplateFile) => void;
  /** Reads the edited Doc and checks it. One with nothing to say of it is then used at once, filled to be looked at, or left. */
  readonly readEdited: (place: AskedAt, then: 'use' | 'look' | 'show') => void;
  readonly lookAt: (file: TemplateFile) => Promise<void>;
  /** Ends the trial; a preview goes to the bin. */
  readonly close: () => void;
}

/** The place of its preview among those of the view. */
export const TRIAL_LOOK = 'trial';

export function useTrial(look: Look, onUse: (checked: Checked) => void): Trial {
  const { busy, failure, run, forget } = useAction<'check' | 'read'>();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [place, setPlace] = useState<AskedAt>('upload');

  /** What is checked now is another file: a preview of the last one misleads. */
  async function show(next: Checked): Promise<void> {
    setChecked(next);
    if (look.preview) await look.bin();
  }

  const lookAt = (file: TemplateFile) =>
    look.show(TRIAL_LOOK, () => server.call('callPreviewTemplate', file));

  return {
    busy: busy ?? look.busy,
    checked,
    look,
    lookAt,
    failureAt: (asked) => (asked === place ? failure : null),
    check: async (file) => {
      setPlace('upload');
      const result = await run('check', () => server.call('callCheckTemplate', file));
      if (result) await show({ ...result.value, file, from: 'upload' });
    },
    readEdited: async (asked, then) => {
      setPlace(asked);
      const result = await run('read', readEdited);
      if (!result) return;
      const next: Checked = { ...result.value, from: 'edited' };
      const isUsed = then === 'use' && next.problems.length === 0;
      // What has nothing to tell opens no card; one that is open tells the newest.
      if (checked || !isUsed) await show(next);
      if (isUsed) onUse(next);
      else if (then === 'look' && next.usable) await lookAt(next.file);
    },
    close: () => {
      forget();
      look.forget();
      setChecked(null);
      if (look.preview) void look.bin();
    },
  };
}
