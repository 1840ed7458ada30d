/** What came of a choice: done and how to undo it, a colleague's choice in its way, or a failure. */

import { Button } from '../../parts/button';
import { FailureText } from '../../parts/failure-text';
import { Notice } from '../../parts/notice';
import { Outcome } from '../../parts/outcome';
import { wordsOf } from '../../parts/words';
import { nameOf, usedFor } from '../names';
import type { Choosing, Place } from './use-choosing';

export interface ChoiceOutcomeProps {
  readonly choosing: Choosing;
  readonly place: Place;
}

export function ChoiceOutcomeNotice({ choosing, place }: ChoiceOutcomeProps) {
  const outcome = choosing.place === place ? choosing.outcome : null;
  return (
    <Outcome of={outcome}>{outcome && <Told choosing={choosing} outcome={outcome} />}</Outcome>
  );
}

function Told({
  choosing,
  outcome,
}: {
  readonly choosing: Choosing;
  readonly outcome: NonNullable<Choosing['outcome']>;
}) {
  const words = wordsOf('template');
  const { busy, back, place, choose, dismiss } = choosing;
  const close = (
    <Button kind="text" onPress={dismiss}>
      {words.close}
    </Button>
  );
  if (outcome.kind === 'failed') {
    return (
      <Notice tone="error">
        <FailureText failure={outcome.failure} />
        {close}
      </Notice>
    );
  }
  if (outcome.kind === 'chosen') {
    return (
      <Notice tone="good">
        <p>
          <strong>{outcome.text}</strong>
        </p>
        <p>{usedFor(words, outcome)}</p>
        <div class="buttons">
          {back && place && (
            <Button kind="text" busy={busy !== null} onPress={() => choose(back, place)}>
              {words.choose.undo}
            </Button>
          )}
          {close}
        </div>
      </Notice>
    );
  }
  const { present, insist } = outcome;
  return (
    <Notice tone="warning">
      <p>
        <strong>{words.choose.conflict}</strong>
      </p>
      <p>{words.choose.theirs(nameOf(words, present))}</p>
      <p>{words.by(present.who, present.when)}</p>
      <div class="buttons">
        <Button kind="text" busy={busy !== null} onPress={insist}>
          {words.choose.useMine}
        </Button>
        <Button kind="text" busy={busy !== null} onPress={dismiss}>
          {words.choose.keepTheirs}
        </Button>
      </div>
    </Notice>
  );
}
