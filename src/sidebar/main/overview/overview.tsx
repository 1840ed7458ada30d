/** The state of the measures at a glance: the ring, the counts, and a bar for each owner. */
import type { Completion } from '../../../core/measures/completion';
import { Icon, type IconName } from '../../parts/icons';
import { wordsOf } from '../../parts/words';
import { Owners } from './owners';
import { Ring } from './ring';
import './overview.css';

interface OverviewProps {
  readonly completion: Completion;
  /** One line, to be opened: something else is to be seen first. */
  readonly folded: boolean;
}

export function Overview({ completion, folded }: OverviewProps) {
  const { overview, percent } = wordsOf('main');
  const { done, total } = completion;
  if (!folded) {
    return (
      <section class="card overview" aria-labelledby="overview-title">
        <h2 id="overview-title">{overview.title(total)}</h2>
        <Glance completion={completion} />
      </section>
    );
  }
  return (
    <section class="card overview" aria-labelledby="overview-title">
      <details>
        <summary>
          <h2 id="overview-title">{overview.inShort(percent(completion.percent), done, total)}</h2>
        </summary>
        <Glance completion={completion} />
      </details>
    </section>
  );
}

function Glance({ completion }: { readonly completion: Completion }) {
  return (
    <>
      <div class="glance">
        <Ring completion={completion} />
        <ul class="counts">
          <Count name="done" count={completion.done} />
          <Count name="inProgress" count={completion.inProgress} />
          <Count name="notStarted" count={completion.notStarted} />
          {completion.unclear > 0 && <Count name="unclear" count={completion.unclear} />}
        </ul>
      </div>
      {completion.byOwner.length > 0 && <Owners owners={completion.byOwner} />}
    </>
  );
}

type CountName = Extract<IconName, 'done' | 'inProgress' | 'notStarted' | 'unclear'>;

function Count({ name, count }: { readonly name: CountName; readonly count: number }) {
  const words = wordsOf('main');
  return (
    <li>
      <Icon name={name} />
      <span class="label">{words.overview.counts[name]}</span>
      <strong>{words.number(count)}</strong>
    </li>
  );
}
