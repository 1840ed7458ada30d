/** Keeps the page true to the sheet; poll-plan.ts decides when to ask, and says what it costs. */
import { useEffect, useRef } from 'preact/hooks';
import type { Seen } from './calls';
import { type PollMoment, pollPlan } from './poll-plan';
import { server } from './server';

export interface Watched {
  readonly sheet: readonly string[];
  readonly token: string;
}

type Pace = {
  -readonly [Key in keyof Omit<PollMoment, 'now' | 'visible' | 'busy'>]: PollMoment[Key];
};

/** `onSeen` is told what has become of what is shown, each time that it is asked. */
export function useWatch(watched: Watched, onSeen: (seen: Seen) => void): void {
  const latest = useRef({ watched, onSeen });
  latest.current = { watched, onSeen };
  const pace = useRef<Pace | null>(null);

  // A fresh token has just been read: the next question is due a whole pace from now.
  useEffect(() => {
    const now = Date.now();
    if (pace.current) Object.assign(pace.current, { lastAsked: now, lastWhole: now });
  }, [watched.token]);

  useEffect(() => startWatch(latest, pace), []);
}

function startWatch(
  latest: { current: { watched: Watched; onSeen: (seen: Seen) => void } },
  kept: { current: Pace | null },
): () => void {
  const now = Date.now();
  const pace: Pace = { lastAsked: now, lastWhole: now, lastInteraction: now, nudged: false };
  kept.current = pace;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = false;
  let stopped = false;

  function look(): void {
    clearTimeout(timer);
    if (asking || stopped) return;
    const { watched } = latest.current;
    const visible = document.visibilityState === 'visible';
    const busy = !server.idle();
    const plan = pollPlan({ ...pace, now: Date.now(), visible, busy });
    if (plan.ask) void ask(watched, plan.whole);
    else if (plan.wait !== null) timer = setTimeout(look, plan.wait);
  }

  async function ask({ sheet, token }: Watched, whole: boolean): Promise<void> {
    asking = true;
    const now = Date.now();
    Object.assign(pace, { lastAsked: now, nudged: false, ...(whole && { lastWhole: now }) });
    const answer = await server.call('callChanged', { sheet, token, whole });
    asking = false;
    if (stopped) return;
    // The page may have been refreshed in the meantime: then the answer is about old cells.
    if (answer.ok && latest.current.watched.token === token) latest.current.onSeen(answer.value);
    look();
  }

  const stir = () => {
    pace.lastInteraction = Date.now();
    look();
  };
  const nudge = () => {
    pace.nudged = true;
    stir();
  };
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };
  return listen(stir, nudge, stop, look);
}

function listen(stir: () => void, nudge: () => void, stop: () => void, start: () => void) {
  const page = document.documentElement;
  const events: readonly (readonly [EventTarget, string, () => void])[] = [
    [window, 'focus', nudge],
    [page, 'pointerenter', nudge],
    [document, 'visibilitychange', nudge],
    [page, 'pointerdown', stir],
    [page, 'keydown', stir],
  ];
  for (const [target, name, act] of events) target.addEventListener(name, act);
  start();
  return () => {
    for (const [target, name, act] of events) target.removeEventListener(name, act);
    stop();
  };
}
