/** The rules; a new one is a file, a line here and its words. */

import type { SheetFault } from '../measures/read-measures';
import { parseA1 } from '../sheet/a1';
import { type CheckContext, type Finding, SEVERITIES } from './finding';
import { measureNoTitle } from './measure/no-title';
import { settingsValue } from './office/settings-value';
import { sheetMissingColumn } from './sheet/missing-column';
import { sheetNoMeasures } from './sheet/no-measures';
import { signersActingTerm } from './signers/acting-term';
import { statusMany } from './status/many';
import { statusNone } from './status/none';
import { statusUnclear } from './status/unclear';
import { textFormulaError } from './text/formula-error';
import { textMixedDigits } from './text/mixed-digits';

const RULES = [
  sheetNoMeasures,
  sheetMissingColumn,
  measureNoTitle,
  statusNone,
  statusMany,
  statusUnclear,
  textFormulaError,
  textMixedDigits,
  settingsValue,
  signersActingTerm,
] as const;

/** No sheet could be read as a measures sheet; `details` is the sheet that came nearest. */
export type SheetFinding = Finding<
  'sheet/not-found' | 'sheet/no-title' | 'sheet/no-status',
  SheetFault
>;

export type AnyFinding = ReturnType<(typeof RULES)[number]['check']>[number] | SheetFinding;

/** Errors first; within a severity from the top of each sheet down, as one corrects them. */
export function runChecks(context: CheckContext): readonly AnyFinding[] {
  const findings = RULES.flatMap((rule): readonly AnyFinding[] => rule.check(context));
  const sheets = context.sheets.map(({ sheet }) => sheet);
  const place = ({ cell }: AnyFinding) => (cell === null ? null : parseA1(cell));
  return findings.sort(
    (one, other) =>
      SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
      sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) ||
      (place(one)?.row ?? 0) - (place(other)?.row ?? 0) ||
      (place(one)?.column ?? 0) - (place(other)?.column ?? 0),
  );
}

const RULE_OF_FAULT = {
  'no-table': 'sheet/not-found',
  'no-title': 'sheet/no-title',
  'no-status': 'sheet/no-status',
} as const;

export function sheetFinding(fault: SheetFault): SheetFinding {
  return {
    rule: RULE_OF_FAULT[fault.kind],
    severity: 'error',
    sheet: fault.sheet,
    cell: fault.found[0]?.cell ?? null,
    details: fault,
    fix: null,
  };
}
