/** Which cells a fix changes, and how it is taken back. */
import type { CellFix } from '../../../app/check/fix-cells';
import type { ReportedFinding } from '../../../app/check/report';

/** Null where the finding has no safe fix. */
export function fixOf({ sheet, cell, fix }: ReportedFinding): CellFix | null {
  return fix && cell !== null ? { sheet, cell, before: fix.before, after: fix.after } : null;
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
  return applied.map(({ sheet, cell, before, after }) => ({
    sheet,
    cell,
    before: after,
    after: before,
  }));
}
