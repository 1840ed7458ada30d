/** One run of one function: its limits, its log, and what is due at its end. */
import { authorise, type Permit } from './authorization';
import { type Call, isWire } from './calls';
import { ExecutionEnded, ServiceException } from './exceptions';
import type { Faults } from './faults';

/**
 * Six minutes a run, thirty seconds a simple trigger or custom function.
 * https://developers.google.com/apps-script/guides/services/quotas#current_limitations
 * https://developers.google.com/apps-script/guides/triggers#restrictions
 */
const LONGEST_RUN = 6 * 60_000;
const LONGEST_SIMPLE_RUN = 30_000;

/** Shared by all executions of one runtime. */
export interface Plan {
  readonly faults: Faults;
  /** Simulated milliseconds by method; `*` for any wire call. */
  readonly latency: Map<string, number>;
}

export interface Execution {
  readonly permit: Permit;
  readonly user: { readonly email: string; readonly locale: string } | null;
  readonly appId: string;
  readonly perform: <T>(service: string, method: string, act: () => T) => T;
  /** Simulated milliseconds that have passed: what calls took, and what the script slept. */
  readonly elapsed: () => number;
  /** Lets simulated time pass. */
  readonly wait: (ms: number) => void;
  /** A box of Google's stands open: what its reader takes counts against the limit (reported, see services/ui.ts). */
  readonly atBox: <T>(show: () => T) => T;
  readonly violation: <T extends Error>(problem: T) => T;
  /** Passes a problem on, and remembers it where it is a fault of the local Apps Script. */
  readonly seen: (problem: unknown) => unknown;
  /** Runs what is due at the end; throws what no script may swallow, and else what was refused only now. */
  readonly end: () => void;
  /** Each is told whether what was written and not flushed is lost. */
  readonly atEnd: ((isUnflushedLost: boolean) => void)[];
}

export interface ExecutionOptions {
  readonly permit: Permit;
  readonly user: Execution['user'];
  readonly appId: string;
  readonly simple: boolean;
  readonly calls: Call[];
  readonly plan: Plan;
  /** What the clock on the wall says, which a test moves by hand. */
  readonly now: () => number;
}

export function createExecution(options: ExecutionOptions): Execution {
  const { permit, calls, plan } = options;
  const limit = options.simple ? LONGEST_SIMPLE_RUN : LONGEST_RUN;
  const started = performance.now();
  let simulated = 0;
  let read = 0;
  let fatal: Error | null = null;
  let isUnflushedLost = false;

  const stop = (message: string): never => {
    fatal ??= new ExecutionEnded(message);
    throw fatal;
  };
  const checkTime = () => {
    if (performance.now() - started + simulated + read > limit)
      stop('Exceeded maximum execution time');
  };
  const cut = (unflushed: 'sent' | 'lost') => {
    isUnflushedLost = unflushed === 'lost';
    stop('The execution crashed, as the test planned');
  };

  const execution: Execution = {
    permit,
    user: options.user,
    appId: options.appId,
    atEnd: [],
    elapsed: () => simulated,
    perform(service, method, act) {
      if (fatal) throw fatal;
      checkTime();
      const name = `${service}.${method}`;
      const wire = isWire(service, method);
      authorise(permit, service, method);
      const fault = plan.faults.at(service, method, wire);
      if (fault.cutBefore) cut('sent');
      const from = performance.now();
      try {
        return fault.befall(act);
      } finally {
        calls.push({ service, method, wire, ms: performance.now() - from });
        execution.wait(plan.latency.get(name) ?? (wire ? (plan.latency.get('*') ?? 0) : 0));
        if (fault.cutAfter) cut(fault.cutAfter);
      }
    },
    wait(ms) {
      simulated += ms;
      checkTime();
    },
    atBox(show) {
      const [wall, real] = [options.now(), performance.now()];
      const shown = show();
      // Real time that passes is counted already.
      read += Math.max(0, options.now() - wall - (performance.now() - real));
      checkTime();
      return shown;
    },
    violation(problem) {
      fatal ??= problem;
      return problem;
    },
    seen(problem) {
      if (problem instanceof Error && !(problem instanceof ServiceException)) fatal ??= problem;
      return problem;
    },
    end() {
      let late: unknown = null;
      for (const act of execution.atEnd) {
        try {
          act(isUnflushedLost);
        } catch (problem) {
          late ??= execution.seen(problem);
        }
      }
      if (fatal) throw fatal;
      if (late) throw late;
      checkTime();
    },
  };
  return execution;
}
