/** What is made when it is first asked for: each run of a script loads everything, and uses a part. */

/** A function that makes the value at its first call and gives the same from then on. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
