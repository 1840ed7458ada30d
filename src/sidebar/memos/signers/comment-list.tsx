/** Comments that stand in a memo's Doc, each with the name that Google gives; their words can be taken over. */
import type { MemoComment } from '../../../app/sign-off/data';
import { Button } from '../../parts/button';
import { wordsOf } from '../../parts/words';

interface CommentListProps {
  readonly comments: readonly MemoComment[];
  /** Where there is a form to take them into. */
  readonly onUse?: (text: string) => void;
}

export function CommentList({ comments, onUse }: CommentListProps) {
  const words = wordsOf('memos');
  if (comments.length === 0) return null;
  return (
    <ul class="comments">
      {comments.map(({ who, when, text }, index) => (
        <li key={index}>
          <p class="quiet">{words.comments.said(who, when)}</p>
          <p class="remark">{text}</p>
          {onUse && (
            <Button kind="text" label={words.comments.useOf(who)} onPress={() => onUse(text)}>
              {words.comments.use}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
