/** Which part of a sheet a memo is about, as it is chosen and kept; ../scope.ts finds the measures. */
import type { Status } from '../measure';

/** `unclear`: a measure whose status nobody can tell. */
export const SCOPE_STATUSES = ['not-started', 'in-progress', 'done', 'unclear'] as const;

export type ScopeStatus = Status | 'unclear';

export interface MemoScope {
  /** The unit responsible, as the sheet spells it; null for every unit. */
  readonly owner: string | null;
  /** None for every status. */
  readonly statuses: readonly ScopeStatus[];
}

export const EVERYTHING: MemoScope = { owner: null, statuses: [] };

export function isEverything({ owner, statuses }: MemoScope): boolean {
  return owner === null && statuses.length === 0;
}
