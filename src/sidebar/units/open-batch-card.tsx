/** A batch that was begun and is not finished: whose it is, and the way on. */
import type { OpenBatch, UnitsData } from '../../app/units/data';
import { Button } from '../parts/button';
import { wordsOf } from '../parts/words';
import type { BatchPlan } from './run-batch';
import '../parts/memo-card.css';

interface OpenBatchCardProps {
  readonly open: OpenBatch;
  readonly sheet: UnitsData['sheet'];
  readonly onGoOn: (plan: BatchPlan) => void;
  readonly onAside: () => void;
}

export function OpenBatchCard({ open, sheet, onGoOn, onAside }: OpenBatchCardProps) {
  const words = wordsOf('units').open;
  const { id, units, left, template, period, statuses, again, mine } = open;
  const told = mine === null ? words.unknown : mine ? words.mine : words.other;
  const ofSheet = sheet === null ? {} : { sheet };
  const only = statuses.length === 0 ? {} : { statuses };
  const plan: BatchPlan = { ...ofSheet, ...only, batch: id, units, left, template, period, again };
  return (
    <section class="card memo" aria-labelledby="open-batch">
      <h2 id="open-batch">{words.title}</h2>
      <p>{told(open)}</p>
      <div class="buttons">
        {mine !== false && (
          <Button kind="primary" id="go-on" onPress={() => onGoOn(plan)}>
            {words.goOn(left.length)}
          </Button>
        )}
        <Button kind={mine === false ? 'plain' : 'text'} id="aside" onPress={onAside}>
          {words.aside}
        </Button>
      </div>
    </section>
  );
}
