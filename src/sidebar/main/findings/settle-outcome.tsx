/** What came of settling a finding, with the way back. */
import { Button } from '../../parts/button';
import { FailureText } from '../../parts/failure-text';
import { Notice } from '../../parts/notice';
import { Outcome } from '../../parts/outcome';
import { wordsOf } from '../../parts/words';
import type { Settling } from './use-settling';

export function SettleOutcomeNotice({ settling }: { readonly settling: Settling }) {
  const { outcome, failure, busy, dismiss } = settling;
  const words = wordsOf('main');
  const tone = outcome?.isRefused ? 'warning' : 'good';
  return (
    <Outcome of={failure ?? outcome}>
      {(failure || outcome) && (
        <Notice tone={failure ? 'error' : tone}>
          {failure && <FailureText failure={failure} />}
          {outcome && <p>{outcome.text}</p>}
          <div class="buttons">
            {outcome?.undo && (
              <Button kind="text" busy={busy} onPress={outcome.undo}>
                {words.findings.undo}
              </Button>
            )}
            <Button kind="text" onPress={dismiss}>
              {words.close}
            </Button>
          </div>
        </Notice>
      )}
    </Outcome>
  );
}
