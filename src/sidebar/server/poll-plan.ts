/**
 * When to ask the server whether the cells have changed, and which.
 *
 * Nothing in Apps Script can push to the page, so the page asks. It asks for everything at once when the user turns to
 * it (focus, the pointer coming in, the tab shown again), because that is when they will read it; and for the measures
 * every 20 seconds while it can be seen, for those who look without touching: 2 wire calls, both reads. The settings and
 * the signers, which hardly anyone types while looking here, are asked for with them once a minute, and which sheet is
 * open: 7. A page that is
 * hidden, or has been forgotten for an hour, asks nothing. Only a changed sheet costs a full callSidebar.
 */

export interface PollMoment {
  /** All times in milliseconds on one clock. */
  readonly now: number;
  readonly visible: boolean;
  /** Another call is under way: it may be changing the very cells, and brings its own refresh. */
  readonly busy: boolean;
  readonly lastAsked: number;
  /** When it was last asked for everything. */
  readonly lastWhole: number;
  readonly lastInteraction: number;
  /** The user has turned to the page since it was last asked. */
  readonly nudged: boolean;
}

/** `wait` null: not before the user turns to the page again. */
export type PollPlan =
  | { readonly ask: true; readonly whole: boolean }
  | { readonly ask: false; readonly wait: number | null };

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;

const PACE = 20 * SECOND;
const WHOLE = MINUTE;
const STOP_AFTER = 60 * MINUTE;
/** A pointer that wanders in and out does not ask each time; who comes from another tab sees its sheet within three seconds. */
const NUDGE_GAP = SECOND;
const WHILE_BUSY = SECOND;

export function pollPlan(moment: PollMoment): PollPlan {
  const { now, visible, busy, lastAsked, lastWhole, lastInteraction, nudged } = moment;
  if (!visible || now - lastInteraction >= STOP_AFTER) return { ask: false, wait: null };
  const due = lastAsked + (nudged ? NUDGE_GAP : PACE);
  if (now < due) return { ask: false, wait: due - now };
  if (busy) return { ask: false, wait: WHILE_BUSY };
  return { ask: true, whole: nudged || now - lastWhole >= WHOLE };
}
