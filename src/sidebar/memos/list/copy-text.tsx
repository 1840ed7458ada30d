/** Copies a text, one line or several; where that is refused the user copies it from a field. */
import type { ComponentChildren } from 'preact';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icons';
import { Live } from '../../parts/notice';
import { useCopy } from '../../parts/use-copy';
import { wordsOf } from '../../parts/words';
import '../../parts/copy.css';

interface CopyTextProps {
  readonly text: string;
  /** Of the field with the text. */
  readonly label: string;
  readonly children: ComponentChildren;
}

export function CopyText({ text, label, children }: CopyTextProps) {
  const words = wordsOf('memos');
  const { state, copy, field } = useCopy<HTMLTextAreaElement>();
  return (
    <div class="copy">
      <Button onPress={() => copy(text)}>
        <Icon name={state === 'copied' ? 'done' : 'copy'} />
        {state === 'copied' ? words.copied : children}
      </Button>
      {state === 'by-hand' && (
        <textarea ref={field} readOnly rows={text.split('\n').length} aria-label={label}>
          {text}
        </textarea>
      )}
      <Live>
        {state === 'copied' && <span class="unseen">{words.copied}</span>}
        {state === 'by-hand' && <span class="quiet">{words.memo.byHand}</span>}
      </Live>
    </div>
  );
}
