/** Takes the add-on's own warnings, choices and conditional formats off a sheet, and leaves the staff's as they are. */
import type { OwnLooks } from '../../app/ports';
import type {
  BooleanConditionHost,
  ConditionalFormatRuleHost,
  DataValidationHost,
  ProtectionHost,
  RangeHost,
  SheetHost,
} from '../host';
import { columnRuns } from './ranges';

export function undressSheet(sheet: SheetHost, { guard, helps, format }: OwnLooks): void {
  const { ProtectionType } = SpreadsheetApp;
  for (const type of [ProtectionType.RANGE, ProtectionType.SHEET]) {
    const guards: readonly ProtectionHost[] = sheet.getProtections(type);
    for (const each of guards) if (each.getDescription() === guard) each.remove();
  }
  const rules = sheet.getConditionalFormatRules();
  const others = rules.filter((rule) => !isOwn(rule, format));
  if (others.length < rules.length) sheet.setConditionalFormatRules(others);
  const all: RangeHost = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const choices = all.getDataValidations().flatMap((row, r) =>
    row.flatMap((choice: DataValidationHost | null, c) => {
      const help = choice?.getHelpText() ?? '';
      return helps.includes(help) ? [{ row: r + 1, column: c + 1 }] : [];
    }),
  );
  for (const run of columnRuns(choices)) sheet.getRange(run).setDataValidation(null);
}

function isOwn(rule: ConditionalFormatRuleHost, format: string): boolean {
  const condition: BooleanConditionHost | null = rule.getBooleanCondition();
  return (condition?.getCriteriaValues() ?? []).some((value) => String(value).includes(format));
}
