/** Recording what a signer said: done and how to undo it, a colleague's record in its way, or a failure. */
import type { DecideCall } from '../../../app/sign-off/data';
import type { SignerRecord } from '../../../core/sign-off/round';
import { decidedOf, whomOf } from '../../../core/sign-off/whom';
import { Button } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { Notice } from '../../parts/notice';
import { Outcome } from '../../parts/outcome';
import { type Action, useAction } from '../../parts/use-action';
import { useOutcome } from '../../parts/use-outcome';
import { wordsOf } from '../../parts/words';
import { server } from '../../server/server';
import { shortName } from '../names';
import type { SignerProps } from './signer-props';

type Wish = Pick<DecideCall, 'decision' | 'order' | 'date' | 'remark'>;

export interface Deciding extends Pick<Action<'decide'>, 'busy' | 'failure'> {
  /** What came of the last one; null before it, and once it is dismissed. */
  readonly outcome: Recorded | null;
  readonly decide: (wish: Wish) => void;
  readonly dismiss: () => void;
}

interface Recorded {
  readonly kind: 'recorded' | 'cleared' | 'conflict';
  /** What the memo said of the signer then. */
  readonly said: string;
}

function saidBy(signer: SignerRecord): string {
  return JSON.stringify(decidedOf(signer));
}

export function useDeciding(
  { signer, index, memo, memos }: SignerProps,
  onDone: () => void,
): Deciding {
  const { busy, failure, run, forget } = useAction<'decide'>();
  const [outcome, setOutcome] = useOutcome<Recorded>(({ said }) => said === saidBy(signer));

  async function decide(wish: Wish): Promise<void> {
    setOutcome(null);
    const before = decidedOf(signer);
    const seen = before.decision;
    const call = { id: memo.id, index, whom: whomOf(signer), seen, before, ...wish };
    const done = await run('decide', () => server.call('callDecide', call));
    if (!done) return;
    const { recorded, memo: now } = done.value;
    memos.replace(now);
    onDone();
    const said = saidBy(now.signers[index] ?? signer);
    if (!recorded) setOutcome({ kind: 'conflict', said });
    else setOutcome({ kind: wish.decision ? 'recorded' : 'cleared', said });
  }

  return {
    busy,
    failure,
    outcome,
    decide: (wish) => void decide(wish),
    dismiss: () => {
      forget();
      setOutcome(null);
    },
  };
}

export function Told({
  signer,
  memo,
  today,
  deciding,
}: SignerProps & { readonly deciding: Deciding }) {
  const words = wordsOf('memos');
  const { outcome, busy, decide, dismiss, failure } = deciding;
  const name = shortName(words, signer, memo.signers);
  const close = (
    <Button kind="text" onPress={dismiss}>
      {words.close}
    </Button>
  );
  return (
    <>
      <FailureNotice failure={failure} />
      <Outcome of={outcome}>
        {outcome?.kind === 'conflict' && (
          <Notice tone="warning">
            <p>{words.decide.conflict}</p>
            {close}
          </Notice>
        )}
        {outcome?.kind === 'cleared' && (
          <Notice tone="good">
            <p>{words.decide.cleared(name)}</p>
            {close}
          </Notice>
        )}
        {outcome?.kind === 'recorded' && signer.decision && (
          <Notice tone="good">
            <p>{words.decide.recorded(name, words.signers.decision(signer.decision, signer))}</p>
            <div class="buttons">
              <Button
                kind="text"
                busy={busy !== null}
                onPress={() => decide({ decision: null, order: null, date: today, remark: '' })}
              >
                {words.decide.undo}
              </Button>
              {close}
            </div>
          </Notice>
        )}
      </Outcome>
    </>
  );
}
