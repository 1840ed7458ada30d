/** The bare V8 context a script runs in, and the passage of values and errors between it and Node. */
import { types } from 'node:util';
import vm from 'node:vm';
import { CLOCK_SOURCE } from './clock';
import { ExecutionEnded, NotInLocalAppsScript, ServiceException } from './exceptions';
import { inLanguage } from './language';
import { zoneOffset } from './zones';

/**
 * Apps Script is V8 with the language and Google's services; nothing of the browser or of Node.
 * https://developers.google.com/apps-script/guides/v8-runtime
 * Intl and WebAssembly come with a bare context, but the add-on does without them: nothing promises Thai there.
 */
const ABSENT = ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'gc'] as const;

export interface Realm {
  readonly context: Record<string, unknown>;
  /** Node's value as the script's own kind: arrays, plain objects and Dates are made anew. */
  readonly give: (value: unknown) => unknown;
  /** JSON text as the script's own values. */
  readonly parse: (json: string) => unknown;
  /** The error the script catches for an error of ours. */
  readonly error: (problem: unknown) => unknown;
  /** Marks an object as one to hand over as it is. */
  readonly keep: <T extends object>(value: T) => T;
}

export interface Clock {
  readonly now: () => number;
  readonly timeZone: string;
}

interface Makers {
  readonly array: () => unknown[];
  readonly list: (values: readonly unknown[]) => unknown[];
  readonly object: () => Record<string, unknown>;
  readonly date: (time: number) => unknown;
  readonly error: (name: string, message: string) => Error;
  readonly isError: (value: unknown) => boolean;
  readonly parse: (json: string) => unknown;
}

const MAKERS_SOURCE = `({
  array: () => [], list: (values) => [].concat(values), object: () => ({}), date: (time) => new Date(time),
  error: (name, message) => Object.assign(new Error(message), { name }),
  isError: (value) => value instanceof Error, parse: JSON.parse,
})`;

/** `locale`: the user's, in whose language Google's exceptions come. */
export function createRealm(clock: Clock, locale: string): Realm {
  const context = vm.createContext({}) as Record<string, unknown>;
  vm.runInContext(ABSENT.map((name) => `delete globalThis.${name};`).join(''), context);
  const setClock = vm.runInContext(CLOCK_SOURCE, context) as (
    now: () => number,
    offsetAt: (instant: number) => number,
  ) => void;
  setClock(clock.now, (instant) => zoneOffset(clock.timeZone, instant));
  const makers = vm.runInContext(MAKERS_SOURCE, context) as Makers;
  const kept = new WeakSet<object>();

  const give = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || kept.has(value)) return value;
    if (types.isDate(value)) return makers.date(value.getTime());
    if (Array.isArray(value)) {
      // Bytes come by the hundred thousand: they cross in one step.
      if (value.every((item) => typeof item !== 'object')) return makers.list(value);
      const copy = makers.array();
      for (const item of value) copy.push(give(item));
      return copy;
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    const copy = makers.object();
    for (const [key, item] of Object.entries(value)) copy[key] = give(item);
    return copy;
  };

  const error = (problem: unknown): unknown => {
    if (makers.isError(problem)) return problem;
    if (problem instanceof ServiceException) {
      const made = makers.error(problem.name, inLanguage(problem.message, locale));
      return problem.details ? Object.assign(made, { details: give(problem.details) }) : made;
    }
    const named = problem instanceof ExecutionEnded || problem instanceof NotInLocalAppsScript;
    const name = named ? problem.name : 'LocalAppsScriptFault';
    return makers.error(name, problem instanceof Error ? (problem.stack ?? '') : String(problem));
  };

  const keep = <T extends object>(value: T): T => {
    kept.add(value);
    return value;
  };
  return { context, give, error, keep, parse: makers.parse };
}
