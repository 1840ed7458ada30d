/** What the menu's self-test shows: one text, in a plain message first, since a page that cannot open is among its questions. */
import { selfTest } from '../app/self-test/self-test';
import type { SelfTestOutcome } from '../app/self-test/step';
import type { Session } from '../app/session';
import { foreignRegion } from '../app/workbook/region';
import { printable } from '../core/message-of';
import { sendAndLetLockGo } from '../gas/lock';
import { createTrials } from '../gas/trials';
import { type DialogLine, showMessage, showProgress } from '../gas/ui/dialogs';
import { showTrialPage } from '../gas/ui/trial-page';
import { FAILURES } from '../words/failures';
import { KNOWN_TO, PRODUCT_NAME, PRODUCT_VERSION } from '../words/product';
import { line } from './lines';
import { offerThaiRegion } from './region';

export function testSystem(session: Session): void {
  const { words, language } = session;
  const { selfTest: own, dialogs } = words;
  whateverComes(() => showProgress(own.running, PRODUCT_NAME));
  const trials = createTrials();
  const { outcomes, docId } = selfTest(session, trials);
  whateverComes(sendAndLetLockGo);
  // A question would wait for its reader, and the result with it.
  const offered = trials.isLate() ? null : whateverComes(() => offerRegion(session));
  const report = reportOf(session, outcomes);
  const title = dialogs.selfTestTitle;
  showMessage({ title, lines: [line(report), ...(offered ?? []), line(own.howToCopy)], language });
  showTrialPage({
    title,
    language,
    report,
    docId,
    words: {
      ...own,
      steps: own.steps,
      severalAccounts: FAILURES[language]['several-accounts'],
    },
  });
}

function offerRegion(session: Session): readonly DialogLine[] {
  return offerThaiRegion(session, foreignRegion(session.ports.workbook));
}

/** Whatever Google refuses beside the steps, their result is to be shown; null where it does. */
function whateverComes<Value>(act: () => Value): Value | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/** Fit to be sent to a stranger: the version, how far its facts reach, and a line for each step. */
function reportOf(
  { words: { selfTest }, language }: Session,
  outcomes: readonly SelfTestOutcome[],
): string {
  const passed = outcomes.filter(({ ok }) => ok).length;
  const lines = outcomes.map(({ step, ok, answer }) =>
    printable(`${ok ? '✓' : '✗'} ${selfTest.steps[step]}${answer === '' ? '' : `: ${answer}`}`),
  );
  const head = `${PRODUCT_NAME} ${PRODUCT_VERSION} · ${selfTest.passed(passed, outcomes.length)}`;
  return [head, KNOWN_TO[language], ...lines].join('\n');
}
