/** Takes a signer's access back, asked once in its place. */
import { useState } from 'preact/hooks';
import { whomOf } from '../../../core/sign-off/whom';
import { Button, Spinner } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { useAction } from '../../parts/use-action';
import { wordsOf } from '../../parts/words';
import { server } from '../../server/server';
import { shortName } from '../names';
import type { SignerProps } from './signer-props';

export function TakeBack({ signer, index, memo, memos }: SignerProps) {
  const words = wordsOf('memos');
  const { busy, failure, run } = useAction<'take-back'>();
  const [asking, setAsking] = useState(false);
  const name = shortName(words, signer, memo.signers);

  async function takeBack(): Promise<void> {
    const call = { id: memo.id, index, whom: whomOf(signer) };
    const done = await run('take-back', () => server.call('callTakeBack', call));
    if (!done) return;
    setAsking(false);
    memos.replace(done.value);
  }

  return (
    <>
      <Button
        kind="text"
        label={`${words.share.takeBack}: ${name}`}
        expanded={asking}
        onPress={() => setAsking(!asking)}
      >
        {words.share.takeBack}
      </Button>
      {asking && (
        <div class="question">
          <p>{words.share.takeBackAsk(name)}</p>
          <div class="buttons">
            <Button busy={busy !== null} onPress={() => void takeBack()}>
              {busy && <Spinner />}
              {words.share.takeBackYes}
            </Button>
            <Button kind="text" onPress={() => setAsking(false)}>
              {words.cancel}
            </Button>
          </div>
          <FailureNotice failure={failure} />
        </div>
      )}
    </>
  );
}
