/** The memos, the newest first; one of them is open. */
import { useState } from 'preact/hooks';
import type { MemosData } from '../../../app/sign-off/data';
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

export function MemoList({ memos, data, onMain }: MemoListProps) {
  const words = wordsOf('memos');
  const [open, setOpen] = useState<string | null>(data.memos[0]?.id ?? null);
  const [all, setAll] = useState(false);
  const shown = all ? data.memos : data.memos.slice(0, FEW);
  return (
    <section class="card" aria-labelledby="memos-title">
      <h2 id="memos-title">{words.list.title}</h2>
      <ul class="choices">
        {shown.map((memo) => (
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
      {data.memos.length > FEW && (
        <Button kind="text" expanded={all} onPress={() => setAll(!all)}>
          {all ? words.list.fewer : `${words.list.all} (${words.number(data.memos.length)})`}
        </Button>
      )}
    </section>
  );
}
