/** What a memo is made of; every tag's value comes from it. */
import type { Completion } from '../../measures/completion';
import type { Activity, Measure, Status } from '../../measures/measure';
import type { MemoScope } from '../../measures/units/memo-scope';
import type { Period } from '../../office/period';
import type { Settings } from '../../office/read-settings';
import type { Signer } from '../../office/signers';
import type { CalendarDate } from '../../sheet/cell';
import type { MemoFields } from '../fields';

export interface MemoRequest {
  /** What the checks miss, in the memo's words, by the activity. */
  readonly asked: ReadonlyMap<Activity, readonly string[]>;
}

export interface MemoSource {
  readonly measures: readonly Measure[];
  /** The headings of the sheet's own columns, in the order of each activity's `own`. */
  readonly ownColumns: readonly string[];
  /** What stands over each of them; left out where nothing does. */
  readonly ownGroups?: readonly string[];
  readonly completion: Completion;
  readonly settings: Settings;
  readonly signers: readonly Signer[];
  readonly today: CalendarDate;
  /** What the memo reports on; null says nothing of it. */
  readonly period: Period | null;
  /** Which measures these are, of all of the sheet's. */
  readonly scope: MemoScope;
  /** Where the memo asks the unit of its scope to report, and does not report upward. */
  readonly request: MemoRequest | null;
}

export type Items = readonly MemoFields[];

/** The same with the items of its measures, which each loop over measures shares. */
export interface MemoFacts extends MemoSource {
  /** In the sheet's order. */
  readonly items: Items;
  readonly itemsByOwner: ReadonlyMap<string, Items>;
  /** By the status of the whole measure. */
  readonly itemsByStatus: ReadonlyMap<Status | null, Items>;
}
