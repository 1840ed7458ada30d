/** How much is left of this run: a run has six minutes from its start, which is when this file is loaded. */

const START = Date.now();

/** For what waits: two minutes belong to the command. */
export const LAST_WAIT = START + 4 * 60_000;

/** A command with more of the same to do ends here, and tells what is left: one call may take half a minute. */
const LAST_STEP = START + 4.5 * 60_000;

export function isLate(): boolean {
  return Date.now() > LAST_STEP;
}
