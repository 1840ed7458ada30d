/** The memos made, each with where it is, then how the year goes. */
import { ViewFrame } from '../parts/view-frame';
import { wordsOf } from '../parts/words';
import { isReportOfAll, MemoList } from './list/memo-list';
import { OverTime } from './time/over-time';
import type { Memos } from './use-memos';
import './memos.css';

interface MemosViewProps {
  readonly memos: Memos;
  readonly onMain: () => void;
}

export function MemosView({ memos, onMain }: MemosViewProps) {
  const words = wordsOf('memos');
  const { data } = memos;
  return (
    <ViewFrame words={words} asking={memos} onBack={onMain}>
      {data &&
        (data.memos.length === 0 ? (
          <section class="card">
            <h2>{words.empty.title}</h2>
            <p class="quiet">{words.empty.help}</p>
          </section>
        ) : (
          <>
            <MemoList memos={memos} data={data} onMain={onMain} />
            <OverTime data={{ ...data, memos: data.memos.filter(isReportOfAll) }} />
          </>
        ))}
    </ViewFrame>
  );
}
