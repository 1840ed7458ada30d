/** Which cells a fix or a status changes, and how it is taken back. */
import type { CellFix } from '../../../app/check/fix-cells';
import type { ReportedFinding } from '../../../app/check/report';
import type { StatusPlace } from '../../../app/check/rows/status-place';
import type { StatusResult, UndoStatusCall } from '../../../app/check/set-status';

/** Null where the finding has no safe fix. */
export function fixOf({ sheet, cell, row, fix }: ReportedFinding): CellFix | null {
  if (!fix || cell === null) return null;
  const { before, after } = fix;
  return { sheet, cell, ...(row !== undefined && { row }), before, after };
}

/** All that can only be right, one change a cell: a second would be measured against a text that has changed already. */
export function fixesOf(findings: readonly ReportedFinding[]): readonly CellFix[] {
  const byCell = new Map<string, CellFix>();
  for (const finding of findings) {
    const fix = finding.fix?.asks ? null : fixOf(finding);
    const key = JSON.stringify([finding.sheet, finding.cell]);
    if (fix && !byCell.has(key)) {
      byCell.set(key, { ...fix, after: finding.fix?.together ?? fix.after });
    }
  }
  return [...byCell.values()];
}

export function undoOf(applied: readonly CellFix[]): readonly CellFix[] {
  return applied.map(({ before, after, ...place }) => ({ ...place, before: after, after: before }));
}

/** Where the measure's status is to be said; null where the finding asks for none. */
export function statusPlaceOf({ sheet, cell, row, unsaid }: ReportedFinding): StatusPlace | null {
  if (!unsaid || cell === null) return null;
  return { sheet, cell, ...(row !== undefined && { row }), title: unsaid.title };
}

export function undoStatusOf(at: StatusPlace, result: StatusResult): UndoStatusCall {
  return { ...at, ...(result.refused === null && result.at), cells: result.set ?? [] };
}
