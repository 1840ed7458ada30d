/** Copies the memo's link, for a mail or a chat. */
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icons';
import { Live } from '../../parts/notice';
import { useCopy } from '../../parts/use-copy';
import { wordsOf } from '../../parts/words';
import '../../parts/copy.css';

interface CopyLinkProps {
  readonly link: string;
  readonly kind?: 'plain' | 'text';
}

export function CopyLink({ link, kind = 'plain' }: CopyLinkProps) {
  const words = wordsOf('main');
  const { state, copy, field } = useCopy();
  return (
    <div class="copy">
      <Button kind={kind} onPress={() => copy(link)}>
        <Icon name={state === 'copied' ? 'done' : 'copy'} />
        {state === 'copied' ? words.copied : words.memo.copy}
      </Button>
      {state === 'by-hand' && (
        <input
          ref={field}
          readOnly
          class="link"
          value={link}
          aria-label={words.memo.linkLabel}
          aria-describedby="copy-by-hand"
        />
      )}
      <Live>
        {state === 'copied' && <span class="unseen">{words.copied}</span>}
        {state === 'by-hand' && (
          <span class="quiet" id="copy-by-hand">
            {words.memo.copyByHand}
          </span>
        )}
      </Live>
    </div>
  );
}
