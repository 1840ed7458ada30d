/** The state of the measures at a glance: the ring, the counts, and a bar for each owner. */
import type { Completion } from '../../../core/measures/completion';
import { Icon, type IconName } from '../../parts/icons';
import { wordsOf } from '../../parts/words';
import { Owners } from './owners';
import { Ring } from './ring';
import './overview.css';

export function Overview({ completion }: { readonly completion: Completion }) {
  const words = wordsOf('main');
  return (
    <section class="card overview" aria-labelledby="overview-title">
      <h2 id="overview-title">{words.overview.title(completion.total)}</h2>
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
    </section>
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
