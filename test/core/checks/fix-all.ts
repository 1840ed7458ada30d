/** "Fix all" without Google: the sidebar's own choice of changes, made in the cells of a fixture. */
import type { CellFix } from '../../../src/app/check/fix-cells';
import type { AnyFinding } from '../../../src/core/checks';
import type { CheckSource } from '../../../src/core/checks/finding';
import { a1 } from '../../../src/core/sheet/a1';
import { fixesOf } from '../../../src/sidebar/main/findings/fixes';
import { sourceOf } from './fixture';

export type { CellFix } from '../../../src/app/check/fix-cells';

export type Sheets = CheckSource['sheets'];

export function fixesIn(findings: readonly AnyFinding[]): readonly CellFix[] {
  return fixesOf(
    findings.map(({ rule, severity, sheet, cell, fix }) => ({
      ...{ rule, severity, sheet, cell, fix },
      ...{ message: '', group: null, fixable: fix !== null, acceptance: null, unsaid: null },
    })),
  );
}

export function withFixes({ sheets }: CheckSource, fixes: readonly CellFix[]): CheckSource {
  const byCell = new Map(fixes.map((fix) => [`${fix.sheet} ${fix.cell}`, fix]));
  return sourceOf(
    sheets.map((each) => ({
      ...each,
      cells: each.cells.map((row, r) =>
        row.map((text, c) => {
          const cell = a1({ row: r + 1, column: c + 1 });
          const fix = byCell.get(`${each.sheet} ${cell}`);
          return fix?.before === text ? fix.after : text;
        }),
      ),
    })),
  );
}
