/** The one door to the server: google.script.run as promises, typed by calls.ts. */
import type { ArgumentsOf, CallName, ValueOf } from './calls';

/** `message` is in the user's words; null where no answer came (the net is down, signed out). */
export interface Failure {
  readonly ok: false;
  readonly message: string | null;
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
}

/** google.script.run, as far as it is used here. */
export interface ScriptRunner {
  readonly withSuccessHandler: (handle: (reply: unknown) => void) => ScriptRunner;
  readonly withFailureHandler: (handle: (error: unknown) => void) => ScriptRunner;
}

declare const google: { readonly script: { readonly run: ScriptRunner } };

/** Apps Script ends a run after 6 minutes; an answer later than that is lost (a laptop that slept). */
const LONGEST_RUN = 6.5 * 60_000;

export function createServer(runner: () => ScriptRunner): Server {
  const last = new Map<string, { readonly key: string; readonly answer: Promise<unknown> }>();

  function call(name: CallName, ...args: readonly unknown[]): Promise<unknown> {
    const key = JSON.stringify(args);
    const before = last.get(name);
    if (before?.key === key) return before.answer;
    const answer = before
      ? before.answer.then(() => ask(runner, name, args))
      : ask(runner, name, args);
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

  return { call: call as Server['call'], idle: () => last.size === 0 };
}

/** The server of this page's script. */
export const server = createServer(() => google.script.run);

function ask(runner: () => ScriptRunner, name: CallName, args: readonly unknown[]) {
  return new Promise<Answer<unknown>>((resolve) => {
    const settle = (answer: Answer<unknown>) => {
      clearTimeout(timer);
      resolve(answer);
    };
    const lost = () => settle({ ok: false, message: null });
    const timer = setTimeout(lost, LONGEST_RUN);
    try {
      const run = runner()
        .withSuccessHandler((reply) => (isReply(reply) ? settle(reply) : lost()))
        .withFailureHandler(lost);
      // One that the server does not have throws here, and is told like any other failure.
      (run as unknown as Record<CallName, (...args: readonly unknown[]) => void>)[name](...args);
    } catch {
      lost();
    }
  });
}

function isReply(reply: unknown): reply is Answer<unknown> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
