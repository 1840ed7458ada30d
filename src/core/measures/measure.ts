/** The words every other part speaks in: measures, activities and what they were read from. */
import type { CalendarDate } from '../text/dates';

export type Status = 'not-started' | 'in-progress' | 'done';

/** One cell's place; rows and columns count from 1, as in the sheet. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

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
  /** The text under the mark and the note column's, with their line breaks; '' where there is none. */
  readonly note: string;
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

/** What a cell holds once the time zone has been settled; '' when it is empty. */
export type CellValue = string | number | boolean | CalendarDate;

/** A vertical or horizontal merge; `row` and `column` are its top left cell, from 1. */
export interface Merge extends CellPlace {
  readonly rows: number;
  readonly columns: number;
}

/** A sheet as its readers see it: the text each cell displays, row by row from A1. */
export interface Grid {
  readonly sheet: string;
  readonly cells: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
}
