/** The signers form: rows changed, added, moved and taken out, and their saving. */
import { useState } from 'preact/hooks';
import type { SignerField } from '../../../app/memo/main-page';
import { emailFault } from '../../parts/email-fault';
import { server } from '../../server/server';
import {
  NO_SIGNERS,
  type ShownSigner,
  type SignersDraft,
  shownSigners,
  signerChanges,
} from './signers-draft';
import { type SaveOutcome, useSaving } from './use-saving';

export interface SignersForm {
  readonly fields: readonly SignerField[];
  readonly shown: readonly ShownSigner[];
  readonly unsaved: boolean;
  readonly saving: boolean;
  readonly outcome: SaveOutcome | null;
  /** What the user typed in a save where a colleague was quicker with some of it. */
  readonly overtaken: SignersDraft;
  readonly change: (next: (draft: SignersDraft) => SignersDraft) => void;
  readonly discard: () => void;
  readonly outdate: () => void;
  /** True where nothing is left to save. */
  readonly save: () => Promise<boolean>;
}

export function useSignersForm(
  fields: readonly SignerField[],
  refresh: () => Promise<void>,
): SignersForm {
  const [draft, setDraft] = useState(NO_SIGNERS);
  const [overtaken, setOvertaken] = useState(NO_SIGNERS);
  const { saving, outcome, report, outdate, save } = useSaving(refresh);

  async function saveAll(): Promise<boolean> {
    if (draft.length === 0) return true;
    if (draft.some(({ after }) => after && emailFault(after.email))) {
      report({ kind: 'faulty' });
      return false;
    }
    const result = await save(() => server.call('callSaveSigners', signerChanges(draft)));
    if (!result) return false;
    const isWhole = result.changedMeanwhile.length === 0;
    setOvertaken(isWhole ? NO_SIGNERS : draft);
    setDraft(NO_SIGNERS);
    return isWhole;
  }

  return {
    fields,
    shown: shownSigners(draft, fields),
    unsaved: draft.length > 0,
    saving,
    outcome,
    overtaken,
    change: (next) => {
      if (saving) return;
      report(null);
      setDraft(next);
    },
    discard: () => {
      setDraft(NO_SIGNERS);
      setOvertaken(NO_SIGNERS);
      report(null);
    },
    outdate,
    save: saveAll,
  };
}
