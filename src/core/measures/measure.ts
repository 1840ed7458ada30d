/** The words every other part speaks in: measures, activities and what they were read from. */
import type { CellPlace } from '../sheet/cell';

export type Status = 'not-started' | 'in-progress' | 'done';

/** Why an activity has no status, and the cell to look at. `text` is what stands in that cell. */
export interface StatusFault extends CellPlace {
  readonly kind: 'none' | 'many' | 'unclear';
  readonly text: string;
}

export interface Activity {
  readonly row: number;
  readonly method: string;
  readonly owners: readonly string[];
  readonly followUp: string;
  readonly status: Status | null;
  /** Set exactly when `status` is null. */
  readonly fault: StatusFault | null;
  /** How far the work is, where its status cell says that by a per cent alone: `50`; left out elsewhere. */
  readonly percent?: string;
  /** The text under the mark and the note column's, with their line breaks; '' where there is none. */
  readonly note: string;
  /** The text in each of the sheet's own columns, in their order; left out where it has none. */
  readonly own?: readonly string[];
  /** The rows that these texts stand in, where a merged cell of a row above says one of them. */
  readonly ownRows?: readonly number[];
}

export interface Measure {
  /** The sheet's row of its first activity. */
  readonly row: number;
  /** Arabic digits without brackets (`1`, `2.1`), null where the sheet gives none. */
  readonly number: string | null;
  readonly title: string;
  /** Every owner of its activities, in the order first seen. */
  readonly owners: readonly string[];
  readonly activities: readonly Activity[];
  /** Null when an activity has none. */
  readonly status: Status | null;
}

/** What its activities come to; null where one has none. */
export function statusOf(statuses: readonly (Status | null)[]): Status | null {
  if (statuses.includes(null)) return null;
  if (statuses.every((status) => status === 'done')) return 'done';
  return statuses.every((status) => status === 'not-started') ? 'not-started' : 'in-progress';
}

/** Whether a column of the memo would show something of the measure; never for a status. */
export function saysAnyOf(column: string, { activities }: Measure): boolean {
  return activities.some(({ owners, method, followUp }) => {
    if (column === 'owners') return owners.length > 0;
    return (column === 'method' && method !== '') || (column === 'followUp' && followUp !== '');
  });
}
