/** What the check found in a template, and what can be done with it: look at it, use it, mend it. */
import { useEffect, useRef } from 'preact/hooks';
import type { EditingDoc } from '../../../app/template/data';
import { Button, Spinner } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { Icon } from '../../parts/icons';
import { LookButton, LookPart } from '../../parts/look';
import { Notice } from '../../parts/notice';
import { OpenLink } from '../../parts/open-link';
import { safeLink } from '../../parts/safe-link';
import { focusLater } from '../../parts/use-kept-focus';
import { wordsOf } from '../../parts/words';
import { ChoiceOutcomeNotice } from '../choose/choice-outcome';
import type { Choosing } from '../choose/use-choosing';
import { Problems } from './problems';
import { type Checked, TRIAL_LOOK, type Trial } from './use-trial';
import './trial.css';

interface TrialCardProps {
  readonly trial: Trial;
  readonly choosing: Choosing;
  readonly editing: EditingDoc | null;
  readonly onUse: (checked: Checked) => void;
}

export function TrialCard({ trial, choosing, editing, onUse }: TrialCardProps) {
  const words = wordsOf('template');
  const heading = useRef<HTMLHeadingElement>(null);
  const { checked, look } = trial;
  useEffect(() => {
    if (!checked) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [checked]);
  return (
    <>
      {checked && (
        <section
          class={`card trial${checked.usable ? '' : ' failed'}`}
          tabIndex={-1}
          aria-labelledby="trial-title"
        >
          <h2 id="trial-title" ref={heading} tabIndex={-1}>
            {words.trial.title}
          </h2>
          <p class="template-name">
            {checked.from === 'edited' ? words.trial.edited : checked.file.name}
          </p>
          <Verdict checked={checked} />
          <Problems problems={checked.problems} />
          {checked.usable ? (
            <Use checked={checked} trial={trial} choosing={choosing} onUse={onUse} />
          ) : (
            <Mend checked={checked} trial={trial} editing={editing} />
          )}
          <LookPart look={look} place={TRIAL_LOOK} />
          <Button
            kind="text"
            busy={trial.busy !== null}
            onPress={() => {
              trial.close();
              // Where the trial began, the next one may.
              focusLater(checked.from === 'edited' ? 'edit' : 'upload');
            }}
          >
            {words.close}
          </Button>
        </section>
      )}
      {/* Closed, but its preview would not go: the way to be rid of it stays. */}
      {!checked && look.preview && <LookPart look={look} place={TRIAL_LOOK} isLeft />}
      <ChoiceOutcomeNotice choosing={choosing} place="trial" />
    </>
  );
}

function Verdict({ checked }: { readonly checked: Checked }) {
  const words = wordsOf('template');
  const count = (severity: 'error' | 'warning') =>
    checked.problems.filter((problem) => problem.severity === severity).length;
  if (!checked.usable) return <Notice tone="error">{words.trial.unusable(count('error'))}</Notice>;
  const warnings = count('warning');
  return warnings === 0 ? (
    <Notice tone="good">{words.trial.perfect}</Notice>
  ) : (
    <Notice tone="warning">{words.trial.usable(warnings)}</Notice>
  );
}

interface UseProps extends Pick<TrialCardProps, 'trial' | 'choosing' | 'onUse'> {
  readonly checked: Checked;
}

function Use({ checked, trial, choosing, onUse }: UseProps) {
  const words = wordsOf('template');
  const using = choosing.busy === 'trial';
  const busy = trial.busy !== null || choosing.busy !== null;
  return (
    <div class="buttons">
      <Button kind="primary" busy={busy} onPress={() => onUse(checked)}>
        {using && <Spinner />}
        {using ? words.trial.using : words.trial.use}
      </Button>
      <LookButton
        look={trial.look}
        place={TRIAL_LOOK}
        busy={busy}
        onPress={() => void trial.lookAt(checked.file)}
      />
      {checked.from === 'edited' && <Again trial={trial} then="show" />}
    </div>
  );
}

interface MendProps extends Pick<TrialCardProps, 'trial' | 'editing'> {
  readonly checked: Checked;
}

function Mend({ checked, trial, editing }: MendProps) {
  const words = wordsOf('template');
  const link = editing && safeLink(editing.link);
  if (checked.from === 'upload') return <p>{words.trial.uploadAgain}</p>;
  return (
    <>
      <div class="buttons">
        {link && (
          <OpenLink link={link} kind="primary">
            {words.trial.openEdited}
          </OpenLink>
        )}
        <Again trial={trial} then="use" />
      </div>
      <FailureNotice failure={trial.failureAt('trial')} />
    </>
  );
}

interface AgainProps extends Pick<TrialCardProps, 'trial'> {
  readonly then: 'use' | 'show';
}

function Again({ trial, then }: AgainProps) {
  const words = wordsOf('template');
  const reading = trial.busy === 'read';
  return (
    <Button busy={trial.busy !== null} onPress={() => trial.readEdited('trial', then)}>
      {reading ? <Spinner /> : <Icon name="refresh" />}
      {reading ? words.edit.reading : then === 'use' ? words.edit.read : words.trial.again}
    </Button>
  );
}
