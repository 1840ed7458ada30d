/** The report of a check, in the shape that programs and the sidebar read (plain JSON). */
import type { AnyFinding } from '../../core/checks';
import type { Fix, Severity } from '../../core/checks/finding';
import type { Completion } from '../../core/measures/completion';
import type { Measure, Status } from '../../core/measures/measure';
import type { ReportedYear } from './year-missing';

export interface Report {
  /** The measures sheet, or the one that came nearest. */
  readonly sheet: string;
  readonly measures: readonly ReportedMeasure[];
  readonly completion: Completion;
  readonly findings: readonly ReportedFinding[];
  /** What the year's OIT items still want; null where nothing says of which year the measures are. */
  readonly missing: ReportedYear | null;
  /** Cells that could not be marked because they are protected, as `sheet!A1`. */
  readonly unmarked: readonly string[];
}

export interface ReportedMeasure {
  readonly row: number;
  readonly number: string | null;
  readonly title: string;
  readonly status: Status | null;
  readonly owners: readonly string[];
  readonly activities: readonly {
    readonly row: number;
    readonly method: string;
    readonly followUp: string;
    readonly status: Status | null;
    readonly note: string;
  }[];
}

export interface ReportedFinding {
  readonly rule: AnyFinding['rule'];
  readonly severity: Severity;
  readonly sheet: string;
  /** Null for the sheet as a whole. */
  readonly cell: string | null;
  /** In the user's words. */
  readonly message: string;
  readonly fixable: boolean;
  readonly fix: Fix | null;
  /** The line over all findings of this rule, in the user's words; null where it stands by itself. */
  readonly group: string | null;
}

export function reportedMeasure(measure: Measure): ReportedMeasure {
  const { row, number, title, status, owners, activities } = measure;
  return {
    row,
    number,
    title,
    status,
    owners,
    activities: activities.map(({ row, method, followUp, status, note }) => ({
      row,
      method,
      followUp,
      status,
      note,
    })),
  };
}

export function hasErrors({ findings }: Report): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
