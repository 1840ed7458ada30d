/**
 * When to ask the server whether the sheet has changed.
 *
 * Nothing in Apps Script can push to the page, so the page asks. It asks at once when the user turns to
 * it (focus, the pointer coming in, the tab shown again), because that is when they will read it; and
 * every 20 seconds while it can be seen, for those who look without touching. One question
 * (callChanged) costs 7 wire calls, all reads: 21 a minute at the fast pace, 7 at the slow one, none
 * while the tab is hidden or forgotten. Only a changed sheet costs a full callSidebar.
 */

export interface PollMoment {
  /** All times in milliseconds on one clock. */
  readonly now: number;
  readonly visible: boolean;
  /** Another call is under way: it may be changing the very cells, and brings its own refresh. */
  readonly busy: boolean;
  readonly lastAsked: number;
  readonly lastChange: number;
  readonly lastInteraction: number;
  /** The user has turned to the page since it was last asked. */
  readonly nudged: boolean;
}

/** `wait` null: not before the user turns to the page again. */
export type PollPlan =
  | { readonly ask: true }
  | { readonly ask: false; readonly wait: number | null };

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;

const FAST = 20 * SECOND;
const SLOW = MINUTE;
const SLOW_AFTER = 5 * MINUTE;
const STOP_AFTER = 60 * MINUTE;
/** A pointer that wanders in and out does not ask each time. */
const NUDGE_GAP = 3 * SECOND;
const WHILE_BUSY = SECOND;

export function pollPlan(moment: PollMoment): PollPlan {
  const { now, visible, busy, lastAsked, lastChange, lastInteraction, nudged } = moment;
  if (!visible || now - lastInteraction >= STOP_AFTER) return { ask: false, wait: null };
  const pace = now - lastChange < SLOW_AFTER ? FAST : SLOW;
  const due = lastAsked + (nudged ? NUDGE_GAP : pace);
  if (now < due) return { ask: false, wait: due - now };
  return busy ? { ask: false, wait: WHILE_BUSY } : { ask: true };
}
