/** Makes a new version of a memo that is closed, asked once in its place, and says what stands in its way. */
import { useState } from 'preact/hooks';
import type { NewVersionCall, NewVersionReply } from '../../../app/sign-off/data';
import { Button, Spinner } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { Notice } from '../../parts/notice';
import { OpenLink } from '../../parts/open-link';
import { Outcome } from '../../parts/outcome';
import { safeLink } from '../../parts/safe-link';
import { useAction } from '../../parts/use-action';
import { useOutcome } from '../../parts/use-outcome';
import { wordsOf } from '../../parts/words';
import { server } from '../../server/server';
import type { DetailProps } from '../list/detail-props';

type Agreed = Omit<NewVersionCall, 'id'>;

export function NewVersion({ memo, data, memos, onMain }: DetailProps) {
  const words = wordsOf('memos');
  const { busy, failure, run } = useAction<'new'>();
  const [asking, setAsking] = useState(false);
  const [agreed, setAgreed] = useState<Agreed>({});
  // Cancelled since, it is no new version any more.
  const [reply, setReply] = useOutcome<NewVersionReply>(
    (told) =>
      told.kind !== 'made' ||
      data.memos.every(({ link, stage }) => link !== told.link || stage !== 'cancelled'),
  );

  async function make(more: Agreed): Promise<void> {
    const call = { ...agreed, ...more };
    setAgreed(call);
    const done = await run('new', () => server.call('callNewVersion', { id: memo.id, ...call }));
    if (!done) return;
    setReply(done.value);
    setAsking(false);
    if (done.value.kind !== 'made') return;
    setAgreed({});
    void memos.refresh();
  }

  const choice = (label: string, more: Agreed) => (
    <div class="buttons">
      <Button busy={busy !== null} onPress={() => void make(more)}>
        {busy && <Spinner />}
        {label}
      </Button>
      <Button kind="text" onPress={onMain}>
        {words.update.toMain}
      </Button>
      <Button kind="text" onPress={() => setReply(null)}>
        {words.cancel}
      </Button>
    </div>
  );
  return (
    <>
      <Button
        id="new-version"
        expanded={asking}
        onPress={() => {
          setReply(null);
          setAgreed({});
          setAsking(!asking);
        }}
      >
        {words.closed.newVersion}
      </Button>
      {asking && (
        <div class="question">
          <p>{words.closed.newAsk}</p>
          <div class="buttons">
            <Button busy={busy !== null} onPress={() => void make({})}>
              {busy && <Spinner />}
              {busy ? words.closed.making : words.closed.newYes}
            </Button>
            <Button kind="text" onPress={() => setAsking(false)}>
              {words.cancel}
            </Button>
          </div>
        </div>
      )}
      <FailureNotice failure={failure} />
      <Outcome of={reply}>
        {reply?.kind === 'made' && <Made reply={reply} onClose={() => setReply(null)} />}
        {reply?.kind === 'other-sheet' && (
          <Notice tone="warning">
            <p>{words.closed.elsewhere(reply.open, reply.shown)}</p>
            {choice(words.closed.ofItsSheet(reply.shown), { ofItsSheet: true })}
          </Notice>
        )}
        {reply?.kind === 'errors' && (
          <Notice tone="error">
            <p>{words.closed.errors(errorsIn(reply))}</p>
            {reply.report.measures.length > 0 && choice(words.closed.anyway, { force: true })}
          </Notice>
        )}
      </Outcome>
    </>
  );
}

function errorsIn({ report }: Extract<NewVersionReply, { readonly kind: 'errors' }>): number {
  return report.findings.filter(({ severity }) => severity === 'error').length;
}

interface MadeProps {
  readonly reply: Extract<NewVersionReply, { readonly kind: 'made' }>;
  readonly onClose: () => void;
}

function Made({ reply: { link, registered }, onClose }: MadeProps) {
  const words = wordsOf('memos');
  const safe = safeLink(link);
  return (
    <Notice tone={registered ? 'good' : 'warning'}>
      <p>{words.closed.made(registered)}</p>
      <div class="buttons">
        {safe && (
          <OpenLink link={safe} kind="plain">
            {words.memo.open}
          </OpenLink>
        )}
        <Button kind="text" onPress={onClose}>
          {words.close}
        </Button>
      </div>
    </Notice>
  );
}
