/** Which template memos are made from now; one that can no longer be read is said plainly. */
import type { TemplatesData } from '../../app/template/data';
import { Button, Spinner } from '../parts/button';
import { Notice } from '../parts/notice';
import { wordsOf } from '../parts/words';
import { ChoiceOutcomeNotice } from './choose/choice-outcome';
import type { Choosing } from './choose/use-choosing';
import { nameOf, readyMade } from './names';

interface PresentCardProps {
  readonly data: TemplatesData;
  readonly choosing: Choosing;
}

export function PresentCard({ data, choosing }: PresentCardProps) {
  const words = wordsOf('template');
  const { present, presentAsks, toUnits, damaged } = data;
  const by = words.by(present.who, present.when);
  return (
    <section class="card" id="present" tabIndex={-1} aria-labelledby="present-title">
      <h2 id="present-title">{words.present.title}</h2>
      <p class="template-name">{nameOf(words, present)}</p>
      <p class="quiet">{by || words.present.nobody}</p>
      {presentAsks && <Notice tone="warning">{words.present.asks}</Notice>}
      {toUnits && (
        <p class="quiet">
          {words.present.toUnits}: {nameOf(words, toUnits)}
        </p>
      )}
      {damaged && (
        <Notice tone="error">
          <p>
            <strong>{words.present.damaged}</strong>
          </p>
          <p>{words.present.damagedHelp}</p>
          <Button
            kind="primary"
            busy={choosing.busy !== null}
            onPress={() => choosing.choose(readyMade('official'), 'present')}
          >
            {choosing.busy === 'present' && <Spinner />}
            {words.present.useOfficial}
          </Button>
        </Notice>
      )}
      <ChoiceOutcomeNotice choosing={choosing} place="present" />
    </section>
  );
}
