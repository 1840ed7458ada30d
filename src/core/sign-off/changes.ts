/** What has become of the measures between two memos, or between a memo and the sheet as it is now. */
import type { Status } from '../measures/measure';

/** Null: unclear. */
export type SeenStatus = Status | null;

export interface MeasureChange {
  /** `retitled`: the same number under another title. */
  readonly kind: 'status' | 'added' | 'removed' | 'retitled';
  /** In Arabic digits; null where the measure has none. */
  readonly number: string | null;
  /** As it is now; of a removed one what is still known of it. */
  readonly title: string;
  /** Null for an added one too. */
  readonly from: SeenStatus;
  /** Null for a removed one too. */
  readonly to: SeenStatus;
}

export interface Changes {
  /** In the sheet's order; the first `MOST_CHANGES`. */
  readonly measures: readonly MeasureChange[];
  /** How many there are in all. */
  readonly total: number;
  /** Words of the measures other than number, title and status: methods, owners, follow-up, notes. */
  readonly texts: boolean;
  readonly settings: boolean;
  readonly signers: boolean;
}

/** As many as a person reads in a sidebar. */
export const MOST_CHANGES = 50;
