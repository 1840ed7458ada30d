/** Takes a memo back: its Doc to the bin, asked once in its place and never without a reason. */
import { useState } from 'preact/hooks';
import { saidOf } from '../../../core/sign-off/whom';
import { Button, Spinner } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { Notice } from '../../parts/notice';
import { useAction } from '../../parts/use-action';
import { wordsOf } from '../../parts/words';
import { server } from '../../server/server';
import type { DetailProps } from '../list/detail-props';
import '../../parts/fields.css';

/** As long as the server keeps. */
const LONGEST_REASON = 300;

export function CancelPart({ memo, memos }: DetailProps) {
  const words = wordsOf('memos');
  const { busy, failure, run } = useAction<'cancel'>();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [insist, setInsist] = useState(false);
  const [isSaidSince, setSaidSince] = useState(false);
  const { id } = memo;
  const faulty = insist && reason.trim() === '';

  function fold(isOpen: boolean): void {
    setAsking(isOpen);
    setSaidSince(false);
  }

  async function cancel(): Promise<void> {
    if (reason.trim() === '') {
      setInsist(true);
      document.getElementById(`reason-${id}`)?.focus();
      return;
    }
    const call = { id, reason, said: saidOf(memo.signers) };
    const done = await run('cancel', () => server.call('callCancelMemo', call));
    if (!done) return;
    memos.replace(done.value.memo);
    setSaidSince(!done.value.cancelled);
  }

  return (
    <>
      <Button kind="text" expanded={asking} onPress={() => fold(!asking)}>
        {words.cancelling.open}
      </Button>
      {asking && (
        <div class="question">
          {isSaidSince && <Notice tone="warning">{words.cancelling.saidSince}</Notice>}
          {memo.stage === 'complete' && <p>{words.cancelling.decided}</p>}
          <p>{words.cancelling.ask}</p>
          <div class={faulty ? 'field faulty' : 'field'}>
            <label for={`reason-${id}`}>{words.cancelling.reason}</label>
            <input
              id={`reason-${id}`}
              type="text"
              autoComplete="off"
              maxLength={LONGEST_REASON}
              value={reason}
              aria-invalid={faulty}
              aria-describedby={`reason-fault-${id}`}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
            <p class="fault" id={`reason-fault-${id}`} role="alert">
              {faulty && words.cancelling.reasonFault}
            </p>
          </div>
          <div class="buttons">
            <Button busy={busy !== null} onPress={() => void cancel()}>
              {busy && <Spinner />}
              {busy ? words.cancelling.doing : words.cancelling.yes}
            </Button>
            <Button kind="text" onPress={() => fold(false)}>
              {words.close}
            </Button>
          </div>
        </div>
      )}
      <FailureNotice failure={failure} />
    </>
  );
}
