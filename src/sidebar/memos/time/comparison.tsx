/** What became of each measure between two rounds: what changed in full, the rest folded. */
import type { CompareReply } from '../../../app/sign-off/data';
import type { SeenStatus } from '../../../core/sign-off/snapshot';
import { wordsOf } from '../../parts/words';
import { MeasureLine } from '../update/measure-line';
import '../update/change-list.css';

type Measure = CompareReply['measures'][number];

const STEPS: readonly SeenStatus[] = ['not-started', 'in-progress', 'done'];

/** Above 0: further on. An unclear status is no step, and neither is one that only one round knows. */
export function progress({ kind, from, to }: Pick<Measure, 'kind' | 'from' | 'to'>): number {
  if (kind === 'added' || kind === 'removed' || from === null || to === null) return 0;
  return STEPS.indexOf(to) - STEPS.indexOf(from);
}

export function Comparison({ measures }: CompareReply) {
  const words = wordsOf('memos');
  const count = (test: (measure: Measure) => boolean) => measures.filter(test).length;
  const of = (kind: Measure['kind']) => count((measure) => measure.kind === kind);
  const changed = measures.flatMap((measure) =>
    measure.kind === 'same' ? [] : [{ ...measure, kind: measure.kind }],
  );
  const same = measures.filter(({ kind }) => kind === 'same');
  const better = count((measure) => progress(measure) > 0);
  const worse = count((measure) => progress(measure) < 0);
  const [added, removed] = [of('added'), of('removed')];
  return (
    <div class="comparison">
      <p>
        <strong>
          {words.time.sum(better, measures.length - better - worse - added - removed, worse)}
        </strong>
      </p>
      {added + removed > 0 && <p>{words.time.others(added, removed)}</p>}
      <ul class="measures">
        {changed.map((change, index) => (
          <MeasureLine key={index} change={change}>
            {words.stale.change(change)}
          </MeasureLine>
        ))}
      </ul>
      {same.length > 0 && (
        <details>
          <summary>{words.time.same(same.length)}</summary>
          <ul class="measures">
            {same.map((change, index) => (
              <MeasureLine key={index} change={change}>
                {words.status(change.to)}
              </MeasureLine>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
