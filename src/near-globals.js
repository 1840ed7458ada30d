/**
 * The language's own objects, looked up once: build.mjs puts these in place of the global names.
 * In a context of its own (a sandbox such as the local Apps Script) each look-up of a global is slow,
 * and the filler does millions of them: with these, 6,000 measures fill in half the time.
 */
const near = globalThis;

export const { Array, Error, JSON, Map, Math, Number, Object, RegExp, Set, String, Uint8Array } =
  near;
export const { parseInt } = near;
