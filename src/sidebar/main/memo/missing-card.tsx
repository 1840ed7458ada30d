/** What the memo would leave blank, each a press away from its field. */
import type { SettingKey } from '../../../core/office/settings';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icons';
import { wordsOf } from '../../parts/words';
import type { Missing } from './missing';
import './missing-card.css';

interface MissingCardProps {
  readonly missing: readonly Missing[];
  readonly openSetting: (key: SettingKey) => void;
  readonly openSigners: () => void;
}

export function MissingCard({ missing, openSetting, openSigners }: MissingCardProps) {
  const words = wordsOf('main');
  if (missing.length === 0) return null;
  return (
    <section class="card missing" aria-labelledby="missing-title">
      <h2 id="missing-title">{words.missing.title}</h2>
      <p class="quiet">{words.missing.help}</p>
      <ul class="chips">
        {missing.map((each) => (
          <li key={each.kind === 'setting' ? each.key : each.kind}>
            <Button
              kind="plain"
              class="chip"
              onPress={each.kind === 'setting' ? () => openSetting(each.key) : openSigners}
            >
              <Icon name="plus" />
              {each.kind === 'setting' && words.settingName(each.key, each.label)}
              {each.kind === 'no-signers' && words.tabs.signers}
              {each.kind === 'unnamed-signers' && words.missing.unnamedSigners(each.count)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
