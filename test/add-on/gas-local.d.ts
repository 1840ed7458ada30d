declare module 'gas-local' {
  /** Runs every .js file below the folder in the context made of `globals`; returns that context. */
  export function require<T extends object>(folder: string, globals: T): T;
}
