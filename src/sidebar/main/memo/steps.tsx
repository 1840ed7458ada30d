/** The three steps of a memo, and which of them is under way. */
import { Spinner } from '../../parts/button';
import { Icon } from '../../parts/icons';
import { wordsOf } from '../../parts/words';
import { STEPS, type Step } from './generation';
import './steps.css';

interface StepsProps {
  readonly now: Step;
  /** The step that is `now` is where it ended. */
  readonly failed: boolean;
}

type StepState = 'done' | 'now' | 'failed' | 'waiting';

export function Steps({ now, failed }: StepsProps) {
  const words = wordsOf('main');
  const at = STEPS.indexOf(now);
  return (
    <>
      <progress max={STEPS.length} value={at} aria-label={words.memo.progress} />
      <ol class="steps">
        {STEPS.map((step, index) => {
          const state = index < at ? 'done' : index > at ? 'waiting' : failed ? 'failed' : 'now';
          return (
            <li key={step} class={state} aria-current={state === 'now' ? 'step' : undefined}>
              <StepSign state={state} number={words.number(index + 1)} />
              <span>
                {words.memo.steps[step]} <span class="unseen">{words.memo.states[state]}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function StepSign({ state, number }: { readonly state: StepState; readonly number: string }) {
  return (
    <span class="sign" aria-hidden="true">
      {state === 'done' && <Icon name="done" />}
      {state === 'failed' && <Icon name="error" />}
      {state === 'now' && <Spinner />}
      {state === 'waiting' && <span class="dot">{number}</span>}
    </span>
  );
}
