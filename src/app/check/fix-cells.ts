/** The command "fix": changes cells from what was shown to what was promised, and nothing else. */

import type { Fix } from '../../core/checks/finding';
import { parseA1 } from '../../core/sheet/a1';
import { cellAt } from '../../core/sheet/cell';
import { cleanCell } from '../../core/text/spelling';
import type { CellText, Sheet } from '../ports';
import type { Session } from '../session';
import { isTypedColumns } from '../stopped';

export interface CellFix extends Fix {
  readonly sheet: string;
  readonly cell: string;
}

export interface RefusedFix {
  readonly fix: CellFix;
  /** Somebody has changed the cell since; it holds a formula; Sheets, or its column's type, would not let us. */
  readonly reason: 'changed' | 'formula' | 'protected' | 'typed-column' | 'no-cell';
}

export interface FixResult {
  readonly applied: readonly CellFix[];
  readonly refused: readonly RefusedFix[];
}

/** Undo is the same command with before and after changed over. */
export function fixCells({ ports: { workbook } }: Session, fixes: readonly CellFix[]): FixResult {
  const applied: CellFix[] = [];
  const refused: RefusedFix[] = [];
  for (const name of new Set(fixes.map(({ sheet }) => sheet))) {
    const here = fixes.filter(({ sheet }) => sheet === name);
    const sheet = workbook.sheet(name);
    if (!sheet) refused.push(...here.map((fix) => ({ fix, reason: 'no-cell' as const })));
    else fixSheet(sheet, here, applied, refused);
  }
  return { applied, refused };
}

function fixSheet(
  sheet: Sheet,
  fixes: readonly CellFix[],
  applied: CellFix[],
  refused: RefusedFix[],
): void {
  const present = sheet.texts();
  const formulas = sheet.formulas();
  const open: { readonly fix: CellFix; readonly text: CellText }[] = [];
  for (const fix of fixes) {
    const place = parseA1(fix.cell);
    if (!place) refused.push({ fix, reason: 'no-cell' });
    else if ((cellAt(formulas, place) ?? '') !== '') refused.push({ fix, reason: 'formula' });
    else if (cleanCell(cellAt(present, place) ?? '') !== cleanCell(fix.before)) {
      refused.push({ fix, reason: 'changed' });
    } else open.push({ fix, text: { ...place, text: fix.after } });
  }
  try {
    sheet.writeTexts(open.map(({ text }) => text));
    applied.push(...open.map(({ fix }) => fix));
  } catch {
    for (const each of open) writeOne(sheet, each, applied, refused);
  }
}

function writeOne(
  sheet: Sheet,
  { fix, text }: { readonly fix: CellFix; readonly text: CellText },
  applied: CellFix[],
  refused: RefusedFix[],
): void {
  try {
    sheet.writeTexts([text]);
    applied.push(fix);
  } catch (refusal) {
    refused.push({ fix, reason: isTypedColumns(refusal) ? 'typed-column' : 'protected' });
  }
}
