/** The rules, in the order their findings are told; a new rule is a file, a line here and its words. */
import type { SheetFault } from '../measures/read-measures';
import type { CheckContext, Finding } from './finding';
import { measureNoTitle } from './measure-no-title';
import { sheetMissingColumn } from './sheet-missing-column';
import { sheetNoMeasures } from './sheet-no-measures';
import { signersActingTerm } from './signers-acting-term';
import { statusMany } from './status-many';
import { statusNone } from './status-none';
import { statusUnclear } from './status-unclear';
import { textMixedDigits } from './text-mixed-digits';

const RULES = [
  sheetNoMeasures,
  sheetMissingColumn,
  measureNoTitle,
  statusNone,
  statusMany,
  statusUnclear,
  textMixedDigits,
  signersActingTerm,
] as const;

/** No sheet could be read as a measures sheet; `details` is the sheet that came nearest. */
export type SheetFinding = Finding<
  'sheet/not-found' | 'sheet/no-title' | 'sheet/no-status',
  SheetFault
>;

export type AnyFinding = ReturnType<(typeof RULES)[number]['check']>[number] | SheetFinding;

export function runChecks(context: CheckContext): readonly AnyFinding[] {
  return RULES.flatMap((rule): readonly AnyFinding[] => rule.check(context));
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
