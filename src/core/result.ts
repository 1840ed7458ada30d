/** A step that can fail gives its value, or every problem it found; it never throws for bad input. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };
