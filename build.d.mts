export function build(options?: { readonly addOn?: boolean }): Promise<void>;
export function buildIfStale(): Promise<void>;
