/** The report of a check, in the shape that programs and the sidebar read (plain JSON). */
import type { AnyFinding } from '../../core/checks';
import type { Fix, Severity } from '../../core/checks/finding';
import type { Completion } from '../../core/measures/completion';
import type { Measure, Status } from '../../core/measures/measure';
import type { Acceptable, Acceptance } from '../../core/settled/acceptance';
import type { Level } from '../../core/settled/rule-levels';
import type { ReportedYear } from './year-missing';

export interface Report {
  /** The measures sheet, or the one that came nearest; of several the first. */
  readonly sheet: string;
  /** All that were read, in their order. */
  readonly sheets: readonly string[];
  /** Those that were to be read too, and are not in the workbook any more. */
  readonly gone: readonly string[];
  readonly measures: readonly ReportedMeasure[];
  readonly completion: Completion;
  /** Those still to be settled. */
  readonly findings: readonly ReportedFinding[];
  /** What the year's OIT items still want; null where nothing says of which year the measures are. */
  readonly missing: ReportedYear | null;
  /** What somebody has accepted as it is, whether or not it is found now. */
  readonly accepted: readonly ReportedAcceptance[];
  /** The rules that the office has turned off or softened. */
  readonly levels: readonly { readonly rule: string; readonly level: Level }[];
  /** Cells that could not be marked because they are protected, as `sheet!A1`. */
  readonly unmarked: readonly string[];
  /** In the user's words, why cells could not be marked for another reason; null where none is. */
  readonly notMarked: string | null;
}

export interface ReportedMeasure extends MeasureAlone {
  readonly sheet: string;
}

export interface MeasureAlone {
  readonly row: number;
  /** As the sheet has it: where several are read, the memo's may run on from another's. */
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
  /** What accepting it as it is would go by; null where it cannot be accepted. */
  readonly acceptance: Acceptable | null;
  /** The measure whose status is to be said, where that would settle it. */
  readonly unsaid: { readonly title: string } | null;
  /** What its row is known by (see row-code.ts), where something may be changed in it and rows are sorted. */
  readonly row?: string;
}

export interface ReportedAcceptance extends Acceptance {
  /** As it is found now; null where nothing is. */
  readonly found: Pick<ReportedFinding, 'sheet' | 'cell' | 'message'> | null;
}

export function reportedMeasure(measure: Measure): MeasureAlone {
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
