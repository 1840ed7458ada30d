/** Copies the link; where the frame may not touch the clipboard, the user copies a selected field. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Icon } from '../parts/icons';
import { Live } from '../parts/notice';
import { useWords } from '../parts/words';

export function CopyLink({ link }: { readonly link: string }) {
  const words = useWords();
  const [state, setState] = useState<'none' | 'copied' | 'by-hand'>('none');
  const field = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => {
    if (state !== 'by-hand' || !field.current) return;
    field.current.focus();
    field.current.select();
    // The old way still works in many frames that the new one refuses.
    if (oldCopy()) setState('copied');
  }, [state]);

  async function copy(): Promise<void> {
    setState('none');
    try {
      await navigator.clipboard.writeText(link);
      setState('copied');
    } catch {
      setState('by-hand');
    }
  }

  return (
    <div class="copy">
      <Button onPress={() => void copy()}>
        <Icon name={state === 'copied' ? 'done' : 'copy'} />
        {state === 'copied' ? words.memo.copied : words.memo.copy}
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
        {state === 'copied' && <span class="unseen">{words.memo.copied}</span>}
        {state === 'by-hand' && (
          <span class="quiet" id="copy-by-hand">
            {words.memo.copyByHand}
          </span>
        )}
      </Live>
    </div>
  );
}

function oldCopy(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
