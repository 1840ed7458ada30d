/** One run of one function: its limits, its log, and the faults a test has planned for it. */
import { authorise, type Permit } from './authorization';
import { type Call, isWire } from './calls';
import { ExecutionEnded, ServiceException } from './exceptions';

/**
 * Six minutes a run, thirty seconds a simple trigger or custom function.
 * https://developers.google.com/apps-script/guides/services/quotas#current_limitations
 * https://developers.google.com/apps-script/guides/triggers#restrictions
 */
const LONGEST_RUN = 6 * 60_000;
const LONGEST_SIMPLE_RUN = 30_000;

export interface Fault {
  /** Service and method, such as `Drive.Files.create`, `Range.setValues` or `Lock.tryLock`. */
  readonly method: string;
  /** The call, from 1, that it befalls, counted from when the fault was planned; 1 if left out. */
  readonly at?: number;
}

export interface PlannedFault {
  readonly fault: Fault;
  readonly act: () => void;
  seen: number;
}

/** Shared by all executions of one runtime. */
export interface Plan {
  readonly faults: PlannedFault[];
  /** Wire calls left before the crash; null when none is planned. */
  crashIn: number | null;
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
  readonly violation: <T extends Error>(problem: T) => T;
  /** Passes a problem on, and remembers it where it is a fault of the local Apps Script. */
  readonly seen: (problem: unknown) => unknown;
  /** Runs what is due at the end; throws what no script may swallow. */
  readonly end: () => void;
  readonly atEnd: (() => void)[];
}

export interface ExecutionOptions {
  readonly permit: Permit;
  readonly user: Execution['user'];
  readonly appId: string;
  readonly simple: boolean;
  readonly calls: Call[];
  readonly plan: Plan;
}

export function createExecution(options: ExecutionOptions): Execution {
  const { permit, calls, plan } = options;
  const limit = options.simple ? LONGEST_SIMPLE_RUN : LONGEST_RUN;
  const started = performance.now();
  let simulated = 0;
  let fatal: Error | null = null;

  const stop = (message: string): never => {
    fatal ??= new ExecutionEnded(message);
    throw fatal;
  };
  const checkTime = () => {
    if (performance.now() - started + simulated > limit) stop('Exceeded maximum execution time');
  };
  const crash = () => {
    plan.crashIn = null;
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
      if (wire && plan.crashIn === 0) crash();
      const from = performance.now();
      try {
        befall(plan, name);
        return act();
      } finally {
        calls.push({ service, method, wire, ms: performance.now() - from });
        execution.wait(plan.latency.get(name) ?? (wire ? (plan.latency.get('*') ?? 0) : 0));
        if (wire && plan.crashIn !== null) {
          plan.crashIn -= 1;
          if (plan.crashIn === 0) crash();
        }
      }
    },
    wait(ms) {
      simulated += ms;
      checkTime();
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
      for (const act of execution.atEnd) act();
      if (fatal) throw fatal;
      checkTime();
    },
  };
  return execution;
}

function befall(plan: Plan, name: string): void {
  for (const planned of [...plan.faults]) {
    if (planned.fault.method !== name) continue;
    planned.seen += 1;
    if (planned.seen !== (planned.fault.at ?? 1)) continue;
    plan.faults.splice(plan.faults.indexOf(planned), 1);
    planned.act();
  }
}
