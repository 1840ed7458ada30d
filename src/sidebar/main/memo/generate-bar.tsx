/** The one big button, always in reach. */

import type { MemoScope } from '../../../core/measures/scope';
import { PERIODS, type Period } from '../../../core/office/period';
import { Button, Spinner } from '../../parts/button';
import { Icon } from '../../parts/icons';
import { wordsOf } from '../../parts/words';
import { type Generation, isBusy } from './generation';
import { PartChoice } from './part-choice';
import './generate-bar.css';

interface GenerateBarProps {
  readonly generation: Generation;
  readonly isEmpty: boolean;
  readonly period: Period | null;
  readonly onPeriod: (period: Period | null) => void;
  /** As the sheet spells them. */
  readonly units: readonly string[];
  readonly scope: MemoScope;
  readonly onScope: (scope: MemoScope) => void;
  readonly onPress: () => void;
}

export function GenerateBar(props: GenerateBarProps) {
  const { generation, isEmpty, period, onPeriod, units, scope, onScope, onPress } = props;
  const words = wordsOf('main');
  const busy = isBusy(generation);
  const again = generation.phase === 'done' && !busy;
  return (
    <footer class="bar">
      {!isEmpty && (
        <label class="period">
          <span>{words.memo.period}</span>
          <select
            value={period ?? ''}
            disabled={busy}
            onChange={({ currentTarget: { value } }) =>
              onPeriod(PERIODS.find((each) => each === value) ?? null)
            }
          >
            <option value="">{words.memo.noPeriod}</option>
            {PERIODS.map((each) => (
              <option key={each} value={each}>
                {words.memo.periods[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      {!isEmpty && <PartChoice units={units} scope={scope} busy={busy} onScope={onScope} />}
      <Button kind="primary" class="big" id="generate" busy={busy || isEmpty} onPress={onPress}>
        {busy ? <Spinner /> : <Icon name="document" />}
        {busy ? words.memo.making : again ? words.memo.makeAgain : words.memo.make}
      </Button>
      {isEmpty && <p class="quiet">{words.memo.nothingYet}</p>}
    </footer>
  );
}
