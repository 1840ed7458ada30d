import type { BuildOptions } from 'esbuild';

export function build(options?: {
  readonly addOn?: boolean;
  /** dist/ where left out. */
  readonly out?: string;
}): Promise<void>;
export function buildIfStale(): Promise<void>;

/** How the script's code is compiled. */
export const COMPILED: BuildOptions;
