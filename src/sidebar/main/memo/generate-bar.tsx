/** The one big button, always in reach. */

import type { MemoScope } from '../../../core/measures/units/memo-scope';
import { PERIODS, type Period } from '../../../core/office/period';
import type { ReadyMade } from '../../../core/template/ready-made';
import { Button, Spinner } from '../../parts/button';
import { Icon } from '../../parts/icons';
import { LookButton } from '../../parts/look';
import type { Look } from '../../parts/use-look';
import { wordsOf } from '../../parts/words';
import type { Lack } from '../use-main';
import { type Generation, isBusy } from './generation';
import { PartChoice } from './part-choice';
import './generate-bar.css';

/** The place of the memo's preview among those of the view. */
export const MEMO_LOOK = 'memo';

interface GenerateBarProps {
  readonly generation: Generation;
  /** Why there is nothing to make a memo of; null where there is. */
  readonly lack: Lack | null;
  readonly period: Period | null;
  readonly onPeriod: (period: Period | null) => void;
  /** As the sheet spells them. */
  readonly units: readonly string[];
  readonly scope: MemoScope;
  readonly onScope: (scope: MemoScope) => void;
  /** The template for this once; null for the office's. */
  readonly readyMade: ReadyMade | null;
  readonly onReadyMade: (readyMade: ReadyMade | null) => void;
  readonly look: Look;
  readonly onLook: () => void;
  readonly onPress: () => void;
}

export function GenerateBar(props: GenerateBarProps) {
  const { generation, lack, period, onPeriod, look, onPress } = props;
  const isEmpty = lack !== null;
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
      {!isEmpty && <PartChoice {...props} busy={busy} underWay={busy || look.busy !== null} />}
      <div class="make">
        {!isEmpty && (
          <LookButton
            kind="text"
            look={look}
            place={MEMO_LOOK}
            busy={busy}
            onPress={props.onLook}
          />
        )}
        <Button kind="primary" class="big" id="generate" busy={busy || isEmpty} onPress={onPress}>
          {busy ? <Spinner /> : <Icon name="document" />}
          {busy ? words.memo.making : again ? words.memo.makeAgain : words.memo.make}
        </Button>
      </div>
      {lack && <p class="quiet">{words.memo.nothingYet[lack]}</p>}
    </footer>
  );
}
