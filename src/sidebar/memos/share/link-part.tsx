/** Opens the memo to anyone who has its link, with the warning that belongs to it, and closes it again. */
import type { LinkRole } from '../../../core/sign-off/round';
import { Button, Spinner } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { Notice } from '../../parts/notice';
import { useAction } from '../../parts/use-action';
import { wordsOf } from '../../parts/words';
import { server } from '../../server/server';
import type { DetailProps } from '../list/detail-props';

const OFFERED: readonly LinkRole[] = ['reader', 'commenter'];

/** Drive takes no comment in a Doc that is locked. */
const OFFERED_WHERE_LOCKED: readonly LinkRole[] = ['reader'];

export function LinkPart({ memo, memos }: DetailProps) {
  const words = wordsOf('memos');
  const { busy, failure, run } = useAction<LinkRole | 'close'>();
  const { id, linkRole, lock } = memo;
  const offered = lock === 'locked' ? OFFERED_WHERE_LOCKED : OFFERED;

  async function set(role: LinkRole | null): Promise<void> {
    const done = await run(role ?? 'close', () => server.call('callShareLink', { id, role }));
    if (done) memos.replace(done.value);
  }

  return (
    <details class="link-part" open={linkRole !== null}>
      <summary>{words.link.title}</summary>
      {linkRole ? (
        <Notice tone="warning">
          <p>
            <strong>{words.link.on[lock === 'locked' ? 'reader' : linkRole]}</strong>
          </p>
          <p>{words.link.warning}</p>
        </Notice>
      ) : (
        <>
          <p>{words.link.off}</p>
          <Notice tone="warning">{words.link.warning}</Notice>
        </>
      )}
      <div class="buttons">
        {offered
          .filter((role) => role !== linkRole)
          .map((role) => (
            <Button key={role} busy={busy !== null} onPress={() => void set(role)}>
              {busy === role && <Spinner />}
              {words.link.open[role]}
            </Button>
          ))}
        {linkRole && (
          <Button busy={busy !== null} onPress={() => void set(null)}>
            {busy === 'close' && <Spinner />}
            {words.link.close}
          </Button>
        )}
      </div>
      <FailureNotice failure={failure} />
    </details>
  );
}
