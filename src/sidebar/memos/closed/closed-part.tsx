/** A memo that all have decided: it stays as it is, its Doc is locked where Drive does so, and what is new is a memo of its own. */
import { Button, Spinner } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { Notice } from '../../parts/notice';
import { useAction } from '../../parts/use-action';
import { wordsOf } from '../../parts/words';
import { server } from '../../server/server';
import type { DetailProps } from '../list/detail-props';
import { NewVersion } from './new-version';

export function ClosedPart(props: DetailProps) {
  const { memo, data } = props;
  const words = wordsOf('memos');
  const newer = data.memos.find(({ id }) => id === memo.replacedBy);
  return (
    <div class="update">
      <p>{words.closed.title}</p>
      <LockPart {...props} />
      {!newer && !memo.isRequest && memo.published === '' && <p>{words.closed.publish}</p>}
      {newer && <p class="quiet">{words.closed.replaced(newer.when)}</p>}
      <NewVersion {...props} />
    </div>
  );
}

/** Drive shows a colleague's Doc to its maker alone: to the others it is said and not offered. */
function LockPart({ memo, memos }: DetailProps) {
  const words = wordsOf('memos');
  const { busy, failure, run } = useAction<'lock'>();
  const { id, lock, mine } = memo;

  async function ask(): Promise<void> {
    const done = await run('lock', () => server.call('callLockMemo', { id }));
    if (done) memos.replace(done.value);
  }

  if (lock === 'locked') return <p class="quiet">{words.closed.locked}</p>;
  if (mine === false) return null;
  return (
    <Notice tone={lock === 'refused' ? 'warning' : 'info'}>
      <p>{words.closed.lock[lock]}</p>
      <Button id="lock-memo" busy={busy !== null} onPress={() => void ask()}>
        {busy && <Spinner />}
        {words.closed.doLock}
      </Button>
      <FailureNotice failure={failure} />
    </Notice>
  );
}
