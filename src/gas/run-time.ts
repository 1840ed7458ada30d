/** How much is left of this run: a run has six minutes from its start, which is when this file is loaded. */

const START = Date.now();

/** For what waits: two minutes belong to the command. */
export const LAST_WAIT = START + 4 * 60_000;

/** A command with more of the same to do ends here, and tells what is left: one call may take half a minute. */
const LAST_STEP = START + 4.5 * 60_000;

/**
 * What a person takes to answer a box counts as well (reported). Work that is begun later could be cut off in its
 * middle: from an answer on there are at least three minutes.
 */
const LAST_ANSWER = START + 3 * 60_000;

/** The last two minutes: for cleaning up, and for telling what there is. */
export function isTimeToEnd(): boolean {
  return Date.now() > LAST_WAIT;
}

export function isTooLateToBegin(): boolean {
  return Date.now() > LAST_ANSWER;
}

export function isLate(): boolean {
  return Date.now() > LAST_STEP;
}
