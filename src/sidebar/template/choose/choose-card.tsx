/** The templates to choose from: those that come with the add-on, then the office's own. */
import type { TemplatesData, TemplateUse } from '../../../app/template/data';
import { READY_MADE } from '../../../core/template/ready-made';
import type { Look } from '../../parts/use-look';
import { wordsOf } from '../../parts/words';
import { readyMade } from '../names';
import { ChoiceItem } from './choice-item';
import { ChoiceOutcomeNotice } from './choice-outcome';
import { type Choosing, keyOf } from './use-choosing';
import '../../parts/choices.css';

interface ChooseCardProps {
  readonly data: TemplatesData;
  readonly choosing: Choosing;
  readonly look: Look;
}

export function ChooseCard({ data, choosing, look }: ChooseCardProps) {
  const words = wordsOf('template');
  const item = (use: Pick<TemplateUse, 'kind' | 'version' | 'name'>, about: string) => (
    <ChoiceItem
      key={keyOf(use)}
      use={use}
      about={about}
      data={data}
      choosing={choosing}
      look={look}
    />
  );
  return (
    <section class="card" id="choose" tabIndex={-1} aria-labelledby="choose-title">
      <h2 id="choose-title">{words.choose.title}</h2>
      <p class="quiet">{words.choose.help}</p>
      <ChoiceOutcomeNotice choosing={choosing} place="choose" />
      <ul class="choices">
        {READY_MADE.map((kind) => item(readyMade(kind), words.choose.about[kind]))}
      </ul>
      <h3>{words.choose.ownTitle}</h3>
      <p class="quiet">
        {data.versions.length === 0 ? words.choose.ownNone : words.choose.ownHelp}
      </p>
      {data.versions.length > 0 && (
        <ul class="choices">
          {data.versions.map((version) =>
            item(
              version,
              `${words.by(version.who, version.when)} · ${words.size(Math.ceil(version.size / 1000))}`,
            ),
          )}
        </ul>
      )}
    </section>
  );
}
