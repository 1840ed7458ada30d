/** The memos, the newest first; one of them is open. */
import { useState } from 'preact/hooks';
import type { MemosData, MemoView } from '../../../app/sign-off/data';
import { Button } from '../../parts/button';
import { focusLater } from '../../parts/use-kept-focus';
import { wordsOf } from '../../parts/words';
import type { Memos } from '../use-memos';
import { headId, MemoItem } from './memo-item';
import '../../parts/choices.css';

/** Older ones are looked for, not followed. */
const FEW = 5;

export interface MemoListProps {
  readonly memos: Memos;
  readonly data: MemosData;
  readonly onMain: () => void;
}

/** Cancelled ones are kept, and out of the way. */
export function isCurrent({ stage }: MemoView): boolean {
  return stage !== 'cancelled';
}

export function MemoList({ memos, data, onMain }: MemoListProps) {
  const words = wordsOf('memos');
  const current = data.memos.filter(isCurrent);
  const cancelled = data.memos.filter((memo) => !isCurrent(memo));
  const [open, setOpen] = useState<string | null>(current[0]?.id ?? null);
  const [all, setAll] = useState(false);
  const shown = all ? current : current.slice(0, FEW);
  const items = (memosOf: readonly MemoView[]) => (
    <ul class="choices">
      {memosOf.map((memo) => (
        <MemoItem
          key={memo.id}
          memo={memo}
          data={data}
          memos={memos}
          expanded={memo.id === open}
          onToggle={() => {
            setOpen(memo.id === open ? null : memo.id);
            focusLater(headId(memo));
          }}
          onMain={onMain}
        />
      ))}
    </ul>
  );
  return (
    <section class="card" aria-labelledby="memos-title">
      <h2 id="memos-title">{words.list.title}</h2>
      {items(shown)}
      {current.length > FEW && (
        <Button kind="text" expanded={all} onPress={() => setAll(!all)}>
          {all ? words.list.fewer : `${words.list.all} (${words.number(current.length)})`}
        </Button>
      )}
      {cancelled.length > 0 && (
        <details class="cancelled-memos">
          <summary>{words.list.cancelled(cancelled.length)}</summary>
          {items(cancelled)}
        </details>
      )}
    </section>
  );
}
