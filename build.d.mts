export function build(options?: {
  readonly addOn?: boolean;
  /** dist/ where left out. */
  readonly out?: string;
}): Promise<void>;
export function buildIfStale(): Promise<void>;
