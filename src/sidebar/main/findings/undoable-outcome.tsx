/** What came of an action in the sheet, with the way back where there is one. */
import type { ComponentChildren } from 'preact';
import { Button } from '../../parts/button';
import { FailureText } from '../../parts/failure-text';
import { Notice, type Tone } from '../../parts/notice';
import { Outcome } from '../../parts/outcome';
import { wordsOf } from '../../parts/words';
import type { Failure } from '../../server/server';

interface UndoableOutcomeProps {
  readonly failure: Failure | null;
  /** What came of it; null where it failed, or nothing was done yet. Another one takes the focus. */
  readonly outcome: object | null;
  /** The sheet has changed since: it is no longer told, and can still be taken back. */
  readonly isPast: boolean;
  readonly tone: Tone;
  readonly busy: boolean;
  /** Null where nothing can be taken back. */
  readonly undo: (() => void) | null;
  readonly dismiss: () => void;
  readonly children: ComponentChildren;
}

export function UndoableOutcome(props: UndoableOutcomeProps) {
  const { failure, outcome, isPast, tone, busy, undo, dismiss, children } = props;
  const words = wordsOf('main');
  return (
    // What is past takes no focus.
    <Outcome of={failure ?? (isPast ? null : outcome)}>
      {!failure && outcome && isPast && undo && (
        <Button kind="text" busy={busy} onPress={undo}>
          {words.findings.undoLast}
        </Button>
      )}
      {(failure || (outcome && !isPast)) && (
        <Notice tone={failure ? 'error' : tone}>
          {failure && <FailureText failure={failure} />}
          {children}
          <div class="buttons">
            {undo && (
              <Button kind="text" busy={busy} onPress={undo}>
                {words.findings.undo}
              </Button>
            )}
            <Button kind="text" onPress={dismiss}>
              {words.close}
            </Button>
          </div>
        </Notice>
      )}
    </Outcome>
  );
}
