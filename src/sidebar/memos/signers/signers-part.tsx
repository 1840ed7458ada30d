/** The signers in turn, what each of them said, and what stands in the Doc, which the clerk may record. */
import { useState } from 'preact/hooks';
import type { MemoComment } from '../../../app/sign-off/data';
import { Button, Spinner } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { Live } from '../../parts/notice';
import { useAction } from '../../parts/use-action';
import { wordsOf } from '../../parts/words';
import { server } from '../../server/server';
import type { DetailProps } from '../list/detail-props';
import { CommentList } from './comment-list';
import { SignerItem } from './signer-item';

export function SignersPart({ memo, data, memos }: DetailProps) {
  const words = wordsOf('memos');
  const { busy, failure, run } = useAction<'comments'>();
  const [comments, setComments] = useState<readonly MemoComment[] | null>(null);
  const others = (comments ?? []).filter(({ signer }) => signer === null);

  async function look(): Promise<void> {
    const done = await run('comments', () => server.call('callComments', { id: memo.id }));
    if (done) setComments(done.value);
  }

  return (
    <section aria-labelledby="signers-title">
      <h3 id="signers-title">{words.signers.title}</h3>
      {memo.signers.length === 0 ? (
        <p class="quiet">{words.signers.none}</p>
      ) : (
        <ol class="signers">
          {memo.signers.map((signer, index) => (
            <SignerItem
              key={index}
              signer={signer}
              index={index}
              memo={memo}
              today={data.today}
              comments={comments ?? []}
              memos={memos}
            />
          ))}
        </ol>
      )}
      {memo.mine !== false && (
        <Button kind="text" id="comments" busy={busy !== null} onPress={() => void look()}>
          {busy && <Spinner />}
          {busy ? words.comments.looking : words.comments.look}
        </Button>
      )}
      <FailureNotice failure={failure} />
      <Live>{comments?.length === 0 && <p class="quiet">{words.comments.none}</p>}</Live>
      {others.length > 0 && (
        <div class="other-comments">
          <p>
            <strong>{words.comments.others}</strong>
          </p>
          <p class="quiet">{words.comments.othersHelp}</p>
          <CommentList comments={others} />
        </div>
      )}
    </section>
  );
}
