/** The import of an earlier year's memo: read, chosen from, then written in one go. */
import { useState } from 'preact/hooks';
import type { SettingKey } from '../../../core/office/settings';
import { useAction } from '../../parts/use-action';
import type { ValueOf } from '../../server/calls';
import { type Failure, server } from '../../server/server';

export type OldMemoRead = ValueOf<'callReadOldMemo'>;
export type Imported = ValueOf<'callImportOldMemo'>;

/** A file in base64 by its name; null for the sheet in front of the user. */
export type Source = { readonly name: string; readonly docx: string } | null;

export interface Importing {
  readonly busy: 'read' | 'write' | null;
  readonly failure: Failure | null;
  /** What was read and waits to be written; null before that, and behind it. */
  readonly read: OldMemoRead | null;
  readonly settings: ReadonlySet<SettingKey>;
  readonly signers: boolean;
  /** What was written last. */
  readonly done: Imported | null;
  readonly look: (source: Source) => void;
  readonly chooseSetting: (key: SettingKey, wanted: boolean) => void;
  readonly chooseSigners: (wanted: boolean) => void;
  readonly write: () => void;
  readonly close: () => void;
}

export function useImport(refresh: () => Promise<void>): Importing {
  const { busy, failure, run, forget } = useAction<'read' | 'write'>();
  const [source, setSource] = useState<{ readonly docx?: string }>({});
  const [read, setRead] = useState<OldMemoRead | null>(null);
  const [settings, setSettings] = useState<ReadonlySet<SettingKey>>(new Set());
  const [signers, setSigners] = useState(false);
  const [done, setDone] = useState<Imported | null>(null);

  return {
    busy,
    failure,
    read,
    settings,
    signers,
    done,
    look: async (from) => {
      setDone(null);
      setRead(null);
      const call = from === null ? {} : { docx: from.docx };
      const answer = await run('read', () => server.call('callReadOldMemo', call));
      if (!answer) return;
      setSource(call);
      setRead(answer.value);
      // What is there already stays unless it is asked for.
      const free = answer.value.settings.filter(({ before }) => before === '');
      setSettings(new Set(free.map(({ key }) => key)));
      setSigners(answer.value.signers.length > 0 && answer.value.signersBefore.length === 0);
    },
    chooseSetting: (key, wanted) =>
      setSettings((chosen) => {
        const next = new Set(chosen);
        if (wanted) next.add(key);
        else next.delete(key);
        return next;
      }),
    chooseSigners: setSigners,
    write: async () => {
      if (!read) return;
      const call = { ...source, name: read.name, settings: [...settings], signers };
      const answer = await run('write', () => server.call('callImportOldMemo', call));
      if (!answer) return;
      setDone(answer.value);
      setRead(null);
      await refresh();
    },
    close: () => {
      forget();
      setRead(null);
      setDone(null);
    },
  };
}
