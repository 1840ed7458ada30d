/** What a cell may be given, and how an .xlsx file says it. */
import type ExcelJS from 'exceljs';

export interface ValidationRule {
  /** The values allowed; TRUE and FALSE for a checkbox. */
  readonly values: readonly string[];
  readonly checkbox: boolean;
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

/** A list in .xlsx is one quoted text of at most 255 characters with commas between the values. */
export function asXlsx(rule: ValidationRule): ExcelJS.DataValidation | null {
  const list = rule.values.join(',');
  if (list.length > 253 || rule.values.some((value) => /[",]/.test(value))) return null;
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${list}"`],
    showErrorMessage: !rule.allowInvalid,
    ...(rule.help ? { showInputMessage: true, prompt: rule.help } : {}),
  };
}

/** The rule of a cell that came from the file; null where it is no list of words or cannot be judged. */
export function fromXlsx(validation: ExcelJS.DataValidation | undefined): ValidationRule | null {
  if (validation?.type !== 'list') return null;
  const { showErrorMessage, errorStyle = 'stop' } = validation;
  const stops = showErrorMessage === true && errorStyle === 'stop';
  const list = /^"(.*)"$/.exec(String(validation.formulae?.[0] ?? ''))?.[1];
  if (list === undefined) return null;
  return { values: list.split(','), checkbox: false, allowInvalid: !stops, help: null };
}
