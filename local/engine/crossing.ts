/**
 * The rules by which values cross google.script.run, in both directions.
 * https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...)
 */
import { types } from 'node:util';

type Carried = { readonly ok: true; readonly json: string } | { readonly ok: false; why: string };

/**
 * The value as JSON text, or why it may not cross: "Requests fail if you attempt to pass a Date,
 * Function, DOM element besides a form, or other prohibited type", also inside objects and arrays,
 * and on circular references; "undefined fields within arrays become null".
 */
export function carry(value: unknown): Carried {
  const why = prohibited(value, []);
  if (why) return { ok: false, why };
  return { ok: true, json: JSON.stringify(value) ?? 'null' };
}

function prohibited(value: unknown, path: readonly object[]): string | null {
  if (value === null || value === undefined) return null;
  if (['number', 'boolean', 'string'].includes(typeof value)) return null;
  if (typeof value !== 'object') return `a ${typeof value}`;
  if (path.includes(value)) return 'a circular reference';
  if (types.isDate(value)) return 'a Date';
  if (!Array.isArray(value) && !isPlain(value)) return 'an object that is not plain';
  for (const item of Object.values(value)) {
    const why = prohibited(item, [...path, value]);
    if (why) return why;
  }
  return null;
}

/** Plain in whichever realm it was made: its prototype is an end of the chain, and no Proxy. */
function isPlain(value: object): boolean {
  if (types.isProxy(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Arguments as the server gets them; throws where the client's call fails. */
export function crossToServer(args: readonly unknown[], parse: (json: string) => unknown) {
  return args.map((arg) => {
    const carried = carry(arg);
    if (!carried.ok) throw new TypeError(`Failed due to illegal value in property: ${carried.why}`);
    return parse(carried.json);
  });
}

/** A returned value as the client gets it: null for the whole where any part may not cross. */
export function crossToClient(value: unknown): unknown {
  const carried = carry(value);
  return carried.ok ? JSON.parse(carried.json) : null;
}
