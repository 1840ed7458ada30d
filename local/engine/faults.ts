/** Faults planned for calls to come: what may go wrong around a call, by its number and its moment. */
import { ServiceException } from './exceptions';

export interface Fault {
  /** Service and method, such as `Range.setValues`; `Drive.Files.*` for any of a service, `*` for any wire call. */
  readonly method: string;
  /** Which of these calls, from 1, counted from when the fault was planned; 1 if left out. */
  readonly at?: number;
}

export type Mishap =
  /** The service says no, and nothing has happened. */
  | { readonly moment: 'refused'; readonly error?: Error | string }
  /** It is done, and the answer does not come. */
  | { readonly moment: 'answer-lost'; readonly error?: Error | string }
  /** Refused from this call on, until the plan is cleared. */
  | { readonly moment: 'outage'; readonly error?: Error | string }
  /** The execution ends before the call, or after it; what was written has arrived. */
  | { readonly moment: 'cut-before' | 'cut-after' }
  /** It ends after the call, and what was written and not flushed is lost. */
  | { readonly moment: 'unflushed-lost' }
  /** Something else, such as another user's run, just before the call. */
  | { readonly moment: 'meanwhile'; readonly act: () => void };

export type PlannedFault = Fault & Mishap;

export interface AroundCall {
  readonly cutBefore: boolean;
  /** What befalls the call: acts or throws before it, or throws in place of its answer. */
  readonly befall: <T>(act: () => T) => T;
  /** Null where the execution goes on. */
  readonly cutAfter: 'sent' | 'lost' | null;
}

export interface Faults {
  readonly plan: (fault: PlannedFault) => void;
  /** Forgets what is planned: the outage is over. */
  readonly clear: () => void;
  /** Counts the call, and gives what is planned for it. */
  readonly at: (service: string, method: string, wire: boolean) => AroundCall;
}

export function createFaults(): Faults {
  const planned: { readonly fault: PlannedFault; seen: number }[] = [];
  const isDue = (each: (typeof planned)[number]): boolean => {
    each.seen += 1;
    const at = each.fault.at ?? 1;
    if (each.fault.moment === 'outage') return each.seen >= at;
    if (each.seen !== at) return false;
    planned.splice(planned.indexOf(each), 1);
    return true;
  };
  return {
    plan: (fault) => void planned.push({ fault, seen: 0 }),
    clear: () => {
      planned.length = 0;
    },
    at(service, method, wire) {
      const due: PlannedFault[] = [];
      for (const each of [...planned]) {
        if (!isMeant(each.fault, service, method, wire)) continue;
        // A call is refused once: of several plans to, the next is for the next call.
        if (isRefusal(each.fault) && due.some(isRefusal)) continue;
        if (isDue(each)) due.push(each.fault);
      }
      const has = (moment: Mishap['moment']) => due.some((fault) => fault.moment === moment);
      return {
        cutBefore: has('cut-before'),
        befall: (act) => befall(due, `${service}.${method}`, act),
        cutAfter: has('unflushed-lost') ? 'lost' : has('cut-after') ? 'sent' : null,
      };
    },
  };
}

function isRefusal({ moment }: PlannedFault): boolean {
  return moment === 'refused' || moment === 'answer-lost' || moment === 'outage';
}

function isMeant(fault: Fault, service: string, method: string, wire: boolean): boolean {
  if (fault.method === '*') return wire;
  return fault.method === `${service}.${method}` || fault.method === `${service}.*`;
}

function befall<T>(due: readonly PlannedFault[], name: string, act: () => T): T {
  for (const fault of due) {
    if (fault.moment === 'meanwhile') fault.act();
    if (fault.moment === 'refused' || fault.moment === 'outage') throw refusalOf(fault, name);
  }
  const value = act();
  for (const fault of due) {
    if (fault.moment === 'answer-lost') throw refusalOf(fault, name);
  }
  return value;
}

function refusalOf({ error }: { readonly error?: Error | string }, name: string): Error {
  if (error instanceof ServiceException) return error;
  if (error instanceof Error) return new ServiceException(error.message, error.name);
  return new ServiceException(error ?? `Service error: ${name}, as the test planned`);
}
