/** What came of settling a finding, with the way back. */
import { UndoableOutcome } from './undoable-outcome';
import type { Settling } from './use-settling';

export function SettleOutcomeNotice({ settling }: { readonly settling: Settling }) {
  const { outcome, isPast, failure, busy, dismiss } = settling;
  return (
    <UndoableOutcome
      {...{ failure, outcome, isPast, busy, dismiss }}
      tone={outcome?.isRefused ? 'warning' : 'good'}
      undo={outcome?.undo ?? null}
    >
      {outcome && <p>{outcome.text}</p>}
    </UndoableOutcome>
  );
}
