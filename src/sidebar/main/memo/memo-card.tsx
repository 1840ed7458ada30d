/** The making of a memo as the user sees it: the steps, what stands in the way, and what came of it. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../parts/button';
import { FailureText } from '../../parts/failure-text';
import { Live, Notice } from '../../parts/notice';
import { OpenLink } from '../../parts/open-link';
import { safeLink } from '../../parts/safe-link';
import { Unsaved } from '../../parts/unsaved';
import { wordsOf } from '../../parts/words';
import { type Generation, STEPS, stepOf } from './generation';
import { MadeMemoPart } from './made-memo';
import { Steps } from './steps';
import '../../parts/memo-card.css';

interface MemoCardProps {
  readonly generation: Generation;
  readonly sheet: readonly string[] | null;
  readonly onGoOn: () => void;
  readonly onCorrect: () => void;
  readonly onAnother: (force: boolean, sheet: readonly string[] | null) => void;
  readonly onAsRequest: (force: boolean, sheet: readonly string[] | null) => void;
  readonly onOpenOne: (sheet: string) => void;
  /** To the page's own, of several the first. */
  readonly onGoTo: () => void;
  readonly onSaveFirst: () => void;
  readonly onWithoutSaving: () => void;
  readonly onTryAgain: () => void;
  readonly onRegisterAgain: () => void;
  readonly onMemos: () => void;
  readonly onClose: () => void;
}

export function MemoCard(props: MemoCardProps) {
  const { generation } = props;
  const words = wordsOf('main');
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { phase } = generation;
  const step = stepOf(generation);

  useLayoutEffect(() => {
    if (phase === 'idle') return;
    card.current?.scrollIntoView({ block: 'nearest' });
    if (phase !== 'running' && !isTyping()) heading.current?.focus();
  }, [phase]);

  return (
    <>
      {/* Outside the card: it must be on the page before there is anything to say. */}
      <div class="unseen">
        <Live>
          {step &&
            `${words.memo.stepSaid(STEPS.indexOf(step) + 1, STEPS.length)} ${words.memo.steps[step]}`}
        </Live>
      </div>
      {phase !== 'idle' && (
        <section class={`card memo ${phase}`} ref={card} aria-labelledby="memo-title">
          <h2 id="memo-title" ref={heading} tabIndex={-1}>
            {words.memo.titles[phase]}
          </h2>
          <Content {...props} />
        </section>
      )}
    </>
  );
}

/** The user may be filling in a form meanwhile: the focus is left to them. */
function isTyping(): boolean {
  const name = document.activeElement?.tagName ?? '';
  return ['INPUT', 'TEXTAREA', 'SELECT'].includes(name);
}

function Content(props: MemoCardProps) {
  const { generation } = props;
  const words = wordsOf('main');
  switch (generation.phase) {
    case 'idle':
      return null;
    case 'unsaved':
      return (
        <Unsaved
          words={words.memo}
          onSaveFirst={props.onSaveFirst}
          onWithoutSaving={props.onWithoutSaving}
          onCancel={props.onClose}
        />
      );
    case 'running':
      return (
        <>
          <Steps now={generation.step} failed={false} />
          <p class="quiet">{words.memo.wait}</p>
        </>
      );
    case 'blocked':
      return (
        <>
          <p>{words.memo.blocked(generation.errors, generation.isUnclear)}</p>
          {generation.said.map((message) => (
            <p key={message}>{message}</p>
          ))}
          <div class="buttons">
            <Button kind="primary" onPress={props.onCorrect}>
              {words.memo.correct}
            </Button>
            <Button onPress={props.onGoOn}>{words.memo.goOn}</Button>
          </div>
        </>
      );
    case 'elsewhere': {
      const { open, shown } = generation;
      return (
        <>
          <p>{words.memo.elsewhere(open, shown)}</p>
          <div class="buttons">
            <Button kind="primary" onPress={props.onGoTo}>
              {words.memo.goToShown(props.sheet?.[0] ?? shown)}
            </Button>
            <Button onPress={() => props.onOpenOne(open)}>{words.memo.ofOpen(open)}</Button>
            <Button kind="text" onPress={props.onClose}>
              {words.close}
            </Button>
          </div>
        </>
      );
    }
    case 'same': {
      const { same, force, sheet } = generation;
      const link = safeLink(same.link);
      return (
        <>
          <p>{words.memo.same(same.when)}</p>
          <div class="buttons">
            {link && (
              <OpenLink link={link} kind="primary">
                {words.memo.open}
              </OpenLink>
            )}
            <Button onPress={() => props.onAnother(force, sheet)}>{words.memo.another}</Button>
            <Button kind="text" onPress={props.onClose}>
              {words.close}
            </Button>
          </div>
        </>
      );
    }
    case 'request': {
      const { template, force, sheet } = generation;
      return (
        <>
          <p>{words.memo.request(template)}</p>
          <div class="buttons">
            <Button onPress={() => props.onAsRequest(force, sheet)}>{words.memo.asRequest}</Button>
            <Button kind="text" onPress={props.onClose}>
              {words.close}
            </Button>
          </div>
        </>
      );
    }
    case 'failed':
      return <Failed {...props} generation={generation} />;
    case 'done':
      return <MadeMemoPart {...props} generation={generation} />;
  }
}

function Failed({
  generation,
  onTryAgain,
  onClose,
}: MemoCardProps & { readonly generation: Extract<Generation, { readonly phase: 'failed' }> }) {
  const words = wordsOf('main');
  const { step, failure } = generation;
  return (
    <>
      <Steps now={step} failed />
      <Notice tone="error">
        <FailureText failure={failure} harmless />
      </Notice>
      <p>{words.memo.safe[step]}</p>
      <div class="buttons">
        <Button kind="primary" onPress={onTryAgain}>
          {words.tryAgain}
        </Button>
        <Button kind="text" onPress={onClose}>
          {words.close}
        </Button>
      </div>
    </>
  );
}
