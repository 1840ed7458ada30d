/** Putting new content under a memo's link; what the user has agreed to so far goes with each asking. */
import { useState } from 'preact/hooks';
import type { MemoView, UpdateCall, UpdateReply } from '../../../app/sign-off/data';
import { hasPassed } from '../../../core/sign-off/stage';
import { saidOf } from '../../../core/sign-off/whom';
import { type Action, useAction } from '../../parts/use-action';
import { useOutcome } from '../../parts/use-outcome';
import { server } from '../../server/server';
import type { DetailProps } from '../list/detail-props';

export type Agreed = Omit<UpdateCall, 'id' | 'said'>;

export interface Updating extends Pick<Action<'update'>, 'busy' | 'failure'> {
  /** Null before the first, and once it is dismissed. */
  readonly reply: UpdateReply | null;
  readonly update: (more: Agreed) => void;
  readonly dismiss: () => void;
}

/** What it says of the memo may be otherwise by now. */
function isStillSo(
  reply: UpdateReply,
  { changes, updateCutOff, signers, stage }: MemoView,
): boolean {
  switch (reply.kind) {
    case 'updated':
      return changes === null && !updateCutOff;
    case 'decided':
      return reply.signers.every((index) => signers[index] && hasPassed(signers[index]));
    case 'said-since':
      return reply.signers.every((index) => signers[index]?.decision) && stage !== 'complete';
    case 'closed':
      return stage === 'complete';
    default:
      return stage !== 'complete';
  }
}

export function useUpdating({ memo, memos }: DetailProps): Updating {
  const { busy, failure, run } = useAction<'update'>();
  const [reply, setReply] = useOutcome<UpdateReply>((told) => isStillSo(told, memo));
  const [agreed, setAgreed] = useState<Agreed>({});

  async function update(more: Agreed): Promise<void> {
    // Asked anew, nothing is agreed to: the Doc may have become another.
    const call = Object.keys(more).length === 0 ? {} : { ...agreed, ...more };
    setAgreed(call);
    const asked = { id: memo.id, ...call, said: saidOf(memo.signers) };
    const done = await run('update', () => server.call('callUpdateMemo', asked));
    if (!done) return;
    if ('memo' in done.value) memos.replace(done.value.memo);
    setReply(done.value);
  }

  return {
    busy,
    failure,
    reply,
    update: (more) => void update(more),
    dismiss: () => setReply(null),
  };
}
