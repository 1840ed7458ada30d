/** How fixing went: what was changed (to be taken back), what was left alone and why. */

import type { RefusedFix } from '../../../app/check/fix-cells';
import { Button } from '../../parts/button';
import type { Tone } from '../../parts/notice';
import { wordsOf } from '../../parts/words';
import { UndoableOutcome } from './undoable-outcome';
import type { Fixing, FixOutcome } from './use-fixes';
import './change.css';

const MOST = 10;

interface FixOutcomeProps {
  readonly fixing: Fixing;
  readonly goTo: (sheet: string, cell: string | null) => void;
}

export function FixOutcomeNotice({ fixing, goTo }: FixOutcomeProps) {
  const { outcome, isPast, failure, mayUndo, busy, undo, dismiss } = fixing;
  const words = wordsOf('main');
  return (
    <UndoableOutcome
      {...{ failure, outcome, isPast, busy, dismiss }}
      tone={toneOf(outcome)}
      undo={mayUndo ? undo : null}
    >
      {outcome && (
        <>
          <p>{words.findings[outcome.kind](outcome.count)}</p>
          <Refused refused={outcome.refused} goTo={goTo} />
        </>
      )}
    </UndoableOutcome>
  );
}

function Refused({
  refused,
  goTo,
}: {
  readonly refused: readonly RefusedFix[];
  readonly goTo: FixOutcomeProps['goTo'];
}) {
  const words = wordsOf('main');
  if (refused.length === 0) return null;
  return (
    <>
      <p>{words.findings.refused(refused.length)}</p>
      <ul class="changes">
        {refused.slice(0, MOST).map(({ fix, reason }) => (
          <li key={`${fix.sheet} ${fix.cell}`}>
            <Button kind="text" class="cell" onPress={() => goTo(fix.sheet, fix.cell)}>
              {fix.cell}
            </Button>{' '}
            {words.findings.reasons[reason]}
          </li>
        ))}
      </ul>
    </>
  );
}

function toneOf(outcome: FixOutcome | null): Tone {
  return outcome && outcome.refused.length > 0 ? 'warning' : 'good';
}
