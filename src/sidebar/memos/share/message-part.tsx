/** A ready text with the link for a chat, which is the reminder too: no mail of ours is sent. */
import type { MemoView } from '../../../app/sign-off/data';
import { wordsOf } from '../../parts/words';
import { CopyText } from '../list/copy-text';

export function MessagePart({ memo }: { readonly memo: MemoView }) {
  const words = wordsOf('memos');
  const { message, turn, signers, linkRole } = memo;
  const signer = turn === null ? undefined : signers[turn];
  const isClosed = linkRole === null && signer !== undefined && signer.access !== 'shared';
  return (
    <details class="message">
      <summary>{words.message.title}</summary>
      <p class="quiet">{words.message.help}</p>
      <p class="preview" lang="th">
        {message}
      </p>
      {isClosed && <p class="quiet">{words.message.closed}</p>}
      <CopyText text={message} label={words.message.label}>
        {words.message.copy}
      </CopyText>
    </details>
  );
}
