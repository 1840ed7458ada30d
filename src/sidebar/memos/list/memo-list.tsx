/** The memos, the newest first; one of them is open. */
import { useEffect, useRef, useState } from 'preact/hooks';
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
function isCurrent({ stage }: MemoView): boolean {
  return stage !== 'cancelled';
}

/** What the year is told from: a request, or a part of the measures, counts others. */
export function isReportOfAll(memo: MemoView): boolean {
  return isCurrent(memo) && !memo.isRequest && memo.unit === '';
}

/** Memos to units that were made together: many, and followed on a page of their own. */
function batchesOf(memos: readonly MemoView[]) {
  const ids = [...new Set(memos.map(({ batch }) => batch))].filter((id) => id !== '');
  return ids.map((id) => ({ id, made: memos.filter(({ batch }) => batch === id) }));
}

export function MemoList({ memos, data, onMain }: MemoListProps) {
  const words = wordsOf('memos');
  const all = data.memos.filter(isCurrent);
  const current = all.filter(({ batch }) => batch === '');
  const cancelled = data.memos.filter((memo) => !isCurrent(memo));
  const [open, setOpen] = useState<string | null>(current[0]?.id ?? null);
  const [isWhole, setWhole] = useState(false);
  // Cancelled just now, it is shown where it has gone, with its reason.
  const fold = useRef<HTMLDetailsElement>(null);
  const gone = cancelled.find(({ id }) => id === open);
  const goneHead = gone ? headId(gone) : null;
  useEffect(() => {
    if (goneHead === null) return;
    if (fold.current) fold.current.open = true;
    focusLater(goneHead);
  }, [goneHead]);
  const shown = isWhole ? current : current.slice(0, FEW);
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
      {shown.length > 0 && items(shown)}
      {all.length === 0 && <p class="quiet">{words.empty.help}</p>}
      {current.length > FEW && (
        <Button kind="text" expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? words.list.fewer : `${words.list.all} (${words.number(current.length)})`}
        </Button>
      )}
      {batchesOf(all).map(({ id, made }) => (
        <details key={id} class="memo-batch">
          <summary>{words.list.batch(made[0]?.when ?? '', made.length)}</summary>
          {items(made)}
        </details>
      ))}
      {cancelled.length > 0 && (
        <details class="cancelled-memos" ref={fold}>
          <summary>{words.list.cancelled(cancelled.length)}</summary>
          {items(cancelled)}
        </details>
      )}
    </section>
  );
}
