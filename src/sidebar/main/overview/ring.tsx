/** The completion as a ring: done is a full stroke, in progress a striped one, so no colour is needed. */
import type { Completion } from '../../../core/measures/completion';
import { wordsOf } from '../../parts/words';
import './ring.css';

const RADIUS = 50;
const ROUND = 2 * Math.PI * RADIUS;

export function Ring({ completion }: { readonly completion: Completion }) {
  const words = wordsOf('main');
  const { total, done, inProgress, percent } = completion;
  const share = (count: number) => (total === 0 ? 0 : (count / total) * ROUND);
  return (
    <svg
      class="ring"
      viewBox="0 0 120 120"
      role="img"
      aria-label={`${words.percent(percent)} ${words.overview.tallySaid(done, total)}`}
    >
      <defs>
        <pattern
          id="stripes"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" class="stripe-back" />
          <rect width="2.5" height="5" class="stripe" />
        </pattern>
      </defs>
      <circle class="track" cx="60" cy="60" r={RADIUS} />
      <Arc class="in-progress" from={share(done)} length={share(inProgress)} />
      <Arc class="done" from={0} length={share(done)} />
      <text x="60" y="62" class="percent">
        {words.percent(percent)}
      </text>
      <text x="60" y="80" class="caption">
        {words.overview.done}
      </text>
    </svg>
  );
}

/** From twelve o'clock, clockwise. */
function Arc(arc: { readonly class: string; readonly from: number; readonly length: number }) {
  if (arc.length === 0) return null;
  return (
    <circle
      class={arc.class}
      cx="60"
      cy="60"
      r={RADIUS}
      stroke-dasharray={`${arc.length} ${ROUND}`}
      stroke-dashoffset={-arc.from}
      transform="rotate(-90 60 60)"
    />
  );
}
