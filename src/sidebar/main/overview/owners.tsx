/** A bar for each unit responsible: how much of its part is done. */
import { useState } from 'preact/hooks';
import type { OwnerCompletion } from '../../../core/measures/completion';
import { Button } from '../../parts/button';
import { wordsOf } from '../../parts/words';
import './owners.css';

/** So many fit above the fold beside the ring. */
const FEW = 4;

export function Owners({ owners }: { readonly owners: readonly OwnerCompletion[] }) {
  const words = wordsOf('main');
  const [all, setAll] = useState(false);
  const shown = all ? owners : owners.slice(0, FEW);
  return (
    <div class="owners">
      <h3>{words.overview.owners}</h3>
      <ul>
        {shown.map((owner) => (
          <Owner key={owner.owner} {...owner} />
        ))}
      </ul>
      {owners.length > FEW && (
        <Button kind="text" expanded={all} onPress={() => setAll(!all)}>
          {all ? words.showLess : words.showMore(owners.length - FEW)}
        </Button>
      )}
    </div>
  );
}

function Owner({ owner, total, done, inProgress }: OwnerCompletion) {
  const words = wordsOf('main');
  const width = (count: number) => ({ width: `${(count / total) * 100}%` });
  return (
    <li>
      <span class="name">{owner}</span>
      <span class="tally">
        <span aria-hidden="true">{words.overview.tally(done, total)}</span>
        <span class="unseen">{words.overview.tallySaid(done, total)}</span>
      </span>
      <span class="meter" aria-hidden="true">
        <span class="done" style={width(done)} />
        <span class="in-progress" style={width(inProgress)} />
      </span>
    </li>
  );
}
