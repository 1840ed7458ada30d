/** The one door to the server: google.script.run as promises, typed by calls.ts. */
import { callFailureOf, type GoogleFailure, NO_ANSWER } from '../../core/google-failure';
import type { ArgumentsOf, CallName, ValueOf } from './calls';

export interface Failure {
  readonly ok: false;
  /** In the user's words; null where no answer came (the net is down, signed out). */
  readonly message: string | null;
  /** Small print under the message. */
  readonly detail?: string;
  /** Where no answer came: what the page could learn of it. */
  readonly lost?: GoogleFailure;
  /** Where the user can allow at Google what is missing; only where that is why it failed. */
  readonly authorize?: string;
}

export type Answer<Value> = { readonly ok: true; readonly value: Value } | Failure;

export interface Server {
  /**
   * Never rejects. The same call twice at once is one call; another call of the same name waits its
   * turn, since google.script.run promises no order.
   */
  readonly call: <Name extends CallName>(
    name: Name,
    ...args: ArgumentsOf<Name>
  ) => Promise<Answer<ValueOf<Name>>>;
  /** No call is under way. */
  readonly idle: () => boolean;
  /** Since when the oldest call under way has had no answer, as `Date.now` has it; null where the user waits for none. */
  readonly waitingSince: () => number | null;
}

/** google.script.run, as far as it is used here. */
export interface ScriptRunner {
  readonly withSuccessHandler: (handle: (reply: unknown) => void) => ScriptRunner;
  readonly withFailureHandler: (handle: (error: unknown) => void) => ScriptRunner;
}

declare const google: { readonly script: { readonly run: ScriptRunner } };

/** Apps Script ends a run after 6 minutes; an answer later than that is lost (a laptop that slept). */
const LONGEST_RUN = 6.5 * 60_000;

/** What the page asks by itself: nobody waits for it. */
const UNSEEN: ReadonlySet<CallName> = new Set(['callChanged', 'callBinPreviews']);

export function createServer(runner: () => ScriptRunner): Server {
  const last = new Map<string, { readonly key: string; readonly answer: Promise<unknown> }>();
  const waiting = new Map<CallName, number>();
  let isReached = false;
  const asked = async (name: CallName, args: readonly unknown[]) => {
    const answer = await ask(runner, name, args, (error) =>
      isReached ? callFailureOf(error) : neverReached(error),
    );
    if (answer.ok || answer.message !== null) isReached = true;
    return answer;
  };

  function call(name: CallName, ...args: readonly unknown[]): Promise<unknown> {
    const key = JSON.stringify(args);
    const before = last.get(name);
    if (before?.key === key) return before.answer;
    const begin = async () => {
      waiting.set(name, Date.now());
      const value = await asked(name, args);
      waiting.delete(name);
      return value;
    };
    const answer = before ? before.answer.then(begin) : begin();
    const entry = { key, answer };
    last.set(name, entry);
    const forget = () => {
      if (last.get(name) === entry) last.delete(name);
    };
    return answer.then((value) => {
      forget();
      return value;
    });
  }

  function waitingSince(): number | null {
    const begun = [...waiting].flatMap(([name, at]) => (UNSEEN.has(name) ? [] : [at]));
    return begun.length === 0 ? null : Math.min(...begun);
  }

  return { call: call as Server['call'], idle: () => last.size === 0, waitingSince };
}

/** The server of this page's script. */
export const server = createServer(() => google.script.run);

function ask(
  runner: () => ScriptRunner,
  name: CallName,
  args: readonly unknown[],
  why: (error: unknown) => GoogleFailure,
) {
  return new Promise<Answer<unknown>>((resolve) => {
    const settle = (answer: Answer<unknown>) => {
      clearTimeout(timer);
      resolve(answer);
    };
    const lose = (lost: GoogleFailure) => settle({ ok: false, message: null, lost });
    const timer = setTimeout(lose, LONGEST_RUN, NO_ANSWER);
    try {
      const run = runner()
        .withSuccessHandler((reply) => (isReply(reply) ? settle(reply) : lose(NO_ANSWER)))
        .withFailureHandler((error) => lose(why(error)));
      // One that the server does not have throws here, and is told like any other failure.
      (run as unknown as Record<CallName, (...args: readonly unknown[]) => void>)[name](...args);
    } catch (error) {
      lose(callFailureOf(error));
    }
  });
}

/**
 * Whoever Google turns away is told so in the account's language, which may be in words that nobody here knows; the first
 * that a page asks is what is in the sheet, so that nothing has been done.
 */
function neverReached(error: unknown): GoogleFailure {
  const failure = callFailureOf(error);
  return failure.kind === 'unknown'
    ? { ...failure, kind: 'several-accounts', isGuess: true }
    : failure;
}

function isReply(reply: unknown): reply is Answer<unknown> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
