import { MINUTE, type PollMoment, pollPlan, SECOND } from '../../src/sidebar/server/poll-plan';

const START = 1_000_000_000;

const moment = (change: Partial<PollMoment> = {}): PollMoment => ({
  now: START,
  visible: true,
  busy: false,
  lastAsked: START - 20 * SECOND,
  lastWhole: START - 30 * SECOND,
  lastInteraction: START - MINUTE,
  nudged: false,
  ...change,
});

describe('when the page asks whether the sheet has changed', () => {
  const ask = { ask: true, whole: false };
  const askAll = { ask: true, whole: true };
  const never = { ask: false, wait: null };

  test.each<[string, Partial<PollMoment>, object]>([
    ['every 20 seconds', {}, ask],
    ['not before', { lastAsked: START - 15 * SECOND }, { ask: false, wait: 5 * SECOND }],
    ['never while nobody sees it', { visible: false, nudged: true }, never],
    [
      'at once, and for everything, when the user turns to it',
      { lastAsked: START - SECOND, nudged: true },
      askAll,
    ],
    [
      'not at each wandering of the pointer',
      { lastAsked: START - SECOND / 4, nudged: true },
      { ask: false, wait: (SECOND * 3) / 4 },
    ],
    ['not into another call', { busy: true }, { ask: false, wait: SECOND }],
    ['for everything once a minute', { lastWhole: START - MINUTE }, askAll],
    ['also after a quiet hour but a minute', { lastInteraction: START - 59 * MINUTE }, ask],
    ['no more after an hour untouched', { lastInteraction: START - 60 * MINUTE }, never],
  ])('%s', (_, change, plan) => {
    expect(pollPlan(moment(change))).toEqual(plan);
  });
});
