/** What settles a finding besides its fix: its status is said, it is accepted as it is, its rule is set; each can be taken back. */
import { useState } from 'preact/hooks';
import type { StatusPlace } from '../../../app/check/rows/status-place';
import type { StatusResult } from '../../../app/check/set-status';
import type { Status } from '../../../core/measures/measure';
import type { Acceptable } from '../../../core/settled/acceptance';
import type { Level } from '../../../core/settled/rule-levels';
import { useAction } from '../../parts/use-action';
import { wordsOf } from '../../parts/words';
import { type Answer, type Failure, server } from '../../server/server';
import { undoStatusOf } from './fixes';

export interface SettleOutcome {
  readonly text: string;
  readonly isRefused: boolean;
  /** Null where there is nothing to take back. */
  readonly undo: (() => void) | null;
}

export interface Settling {
  readonly busy: boolean;
  readonly outcome: SettleOutcome | null;
  /** The sheet has changed since. */
  readonly isPast: boolean;
  readonly failure: Failure | null;
  readonly setStatus: (at: StatusPlace, status: Status) => void;
  /** False looks at it again. */
  readonly accept: (rule: string, as: Acceptable, accepted: boolean) => void;
  /** Null is the rule's own level; `before` is what undo puts back. */
  readonly setRule: (rule: string, level: Level | null, before: Level | null) => void;
  readonly dismiss: () => void;
  /** What was done is no longer how things stand. */
  readonly outdate: () => void;
}

export function useSettling(refresh: () => Promise<void>): Settling {
  const words = wordsOf('main').findings;
  const { busy, failure, run, forget } = useAction<'settle'>();
  const [outcome, setOutcome] = useState<SettleOutcome | null>(null);
  const [past, setPast] = useState<SettleOutcome | null>(null);

  async function ask<Value>(
    call: () => Promise<Answer<Value>>,
    tell: (value: Value) => SettleOutcome,
  ): Promise<void> {
    const done = await run('settle', async () => {
      const answer = await call();
      await refresh();
      return answer;
    });
    setOutcome(done ? tell(done.value) : null);
  }

  const told = (text: string, undo: (() => void) | null = null): SettleOutcome => ({
    text,
    isRefused: false,
    undo,
  });
  const refused = (text: string): SettleOutcome => ({ text, isRefused: true, undo: null });

  const undoStatus = (at: StatusPlace, result: StatusResult) =>
    void ask(
      () => server.call('callUndoStatus', undoStatusOf(at, result)),
      (result) => (result.refused ? refused(words.notSet[result.refused]) : told(words.setBack)),
    );

  const setStatus: Settling['setStatus'] = (at, status) =>
    void ask(
      () => server.call('callSetStatus', { ...at, status }),
      (result) =>
        result.refused
          ? refused(words.notSet[result.refused])
          : told(words.set(result.set.map(({ cell }) => cell).join(', ')), () =>
              undoStatus(at, result),
            ),
    );

  const accept: Settling['accept'] = (rule, { key, text, title }, accepted) =>
    void ask(
      () => server.call('callAccept', { rule, key, text, title, accepted }),
      (isTaken) =>
        isTaken
          ? told(accepted ? words.accepted : words.checkedAgain, () =>
              accept(rule, { key, text, title }, !accepted),
            )
          : refused(words.notAccepted),
    );

  const setRule: Settling['setRule'] = (rule, level, before) =>
    void ask(
      () => server.call('callSetRule', { rule, level }),
      (isTaken) =>
        isTaken
          ? told(level === null ? words.ruleBack : words.ruleSet, () =>
              setRule(rule, before, level),
            )
          : refused(words.ruleStays),
    );

  return {
    busy: busy !== null,
    outcome: failure ? null : outcome,
    isPast: past !== null && past === outcome,
    failure,
    setStatus,
    accept,
    setRule,
    dismiss: () => {
      forget();
      setOutcome(null);
    },
    outdate: () => setPast(outcome),
  };
}
