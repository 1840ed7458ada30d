/** Stands at the top of the page while the way to another page is asked about, or barred. */
import { useEffect, useRef } from 'preact/hooks';
import { Live, Notice } from '../parts/notice';
import { Unsaved } from '../parts/unsaved';
import { tellFailure } from '../parts/words';
import { useWords } from '../words';
import type { Leaving } from './use-leaving';

interface LeavingCardProps {
  readonly leaving: Leaving;
  readonly onSaveFirst: () => void;
}

export function LeavingCard({ leaving, onSaveFirst }: LeavingCardProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const asking = leaving.phase === 'asking';
  useEffect(() => {
    if (!asking) return;
    heading.current?.scrollIntoView({ block: 'center' });
    heading.current?.focus();
  }, [asking]);
  return (
    <>
      <Live>
        {leaving.failure && <Notice tone="error">{tellFailure(words, leaving.failure)}</Notice>}
      </Live>
      {asking && (
        <section class="card memo leaving" aria-labelledby="leaving-title">
          <h2 id="leaving-title" ref={heading} tabIndex={-1}>
            {words.memo.titles.unsaved}
          </h2>
          <Unsaved
            words={words.leaving}
            onSaveFirst={onSaveFirst}
            onWithoutSaving={leaving.goOn}
            onCancel={leaving.stay}
          />
        </section>
      )}
    </>
  );
}
