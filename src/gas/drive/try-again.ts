/**
 * Asks Drive again, a little later each time, where it was busy or asked too often. What must not be done twice (a
 * Doc, a mail) is asked again only where it is known not to have been done.
 * https://developers.google.com/workspace/drive/api/guides/limits#exponential
 */
import { isTooFast, mayPass } from '../../core/google-failure';
import { LAST_WAIT } from '../run-time';

/** Before each further try, in milliseconds. A clerk waits meanwhile. */
const WAITS = [1000, 2000, 4000] as const;

/** Of all waiting in one run, so that an outage is told before the clerk gives up. */
const MOST_WAITING = 21_000;

let waited = 0;

/** For what may be done twice and is the same as once: in doubt whether it was a no, it is asked again. */
export function tryAgain<Value>(ask: () => Value): Value {
  return repeat(ask, mayPass);
}

/** `look` finds what an earlier try has done after all, and gives null where it has done nothing. */
export function tryOnce<Value>(act: () => Value, look?: () => Value | null): Value {
  let isUnsure = false;
  const next = () => (isUnsure ? look?.() : null) ?? act();
  return repeat(next, (error) => {
    // Turned away at the door, it has not been done: there is nothing to look for.
    const isRefused = isTooFast(error);
    isUnsure ||= !isRefused;
    return isRefused || (look !== undefined && mayPass(error));
  });
}

function repeat<Value>(ask: () => Value, mayGoOn: (error: unknown) => boolean): Value {
  for (const wait of WAITS) {
    try {
      return ask();
    } catch (error) {
      const isLate = waited + wait > MOST_WAITING || Date.now() + wait > LAST_WAIT;
      if (isLate || !mayGoOn(error)) throw error;
    }
    waited += wait;
    Utilities.sleep(wait);
  }
  return ask();
}
