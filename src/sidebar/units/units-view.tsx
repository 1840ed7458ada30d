/** Memos to the units: a batch that waits to be gone on with, whom to write to, and who has answered. */
import { useState } from 'preact/hooks';
import { ViewFrame } from '../parts/view-frame';
import { wordsOf } from '../parts/words';
import { BatchCard } from './batch-card';
import { ChooseCard, isFresh } from './choose-card';
import { OpenBatchCard } from './open-batch-card';
import { RepliesCard } from './replies-card';
import type { Units } from './use-units';
import './units.css';

interface UnitsViewProps {
  readonly units: Units;
  readonly onMain: () => void;
  readonly onMemos: () => void;
}

export function UnitsView({ units, onMain, onMemos }: UnitsViewProps) {
  const words = wordsOf('units');
  const { data, batch } = units;
  /** The unfinished batch that the user leaves aside. */
  const [aside, setAside] = useState<string | null>(null);
  const isIdle = batch.phase === 'idle';
  const open = data?.open && data.open.id !== aside ? data.open : null;
  const choose = data && isIdle && !open && (
    <ChooseCard
      key="choose"
      data={data}
      over={aside}
      onMake={units.make}
      onPeriod={(period) => void units.refresh({ period })}
    />
  );
  // Once each unit has its memo, what comes back is what the page is opened for.
  const replies = data && (
    <RepliesCard
      key="replies"
      data={data}
      onChanged={() => void units.refresh()}
      onMemos={onMemos}
    />
  );
  return (
    <ViewFrame words={words} asking={units} onBack={onMain}>
      {data &&
        (data.units.length === 0 ? (
          <section class="card">
            <h2>{words.empty.title}</h2>
            <p class="quiet">{words.empty.help}</p>
          </section>
        ) : (
          <>
            <BatchCard units={units} />
            {isIdle && open && (
              <OpenBatchCard
                open={open}
                sheet={data.sheet}
                onGoOn={units.make}
                onAside={() => setAside(open.id)}
              />
            )}
            {data.units.some(isFresh) ? [choose, replies] : [replies, choose]}
          </>
        ))}
    </ViewFrame>
  );
}
