/**
 * Rules for what a cell may be given.
 * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
 */
import type ExcelJS from 'exceljs';
import type { DataValidationBuilderHost } from '../../src/gas/host';
import { ServiceException, signatureError } from '../engine/exceptions';
import { google, type Strict } from '../engine/strict';

export interface ValidationRule {
  /** The values allowed; TRUE and FALSE for a checkbox. */
  readonly values: readonly string[];
  readonly checkbox: boolean;
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const RULES = new WeakMap<object, ValidationRule>();

/** The rule behind a DataValidation of ours; undefined for anything else. */
export function ruleOf(validation: unknown): ValidationRule | undefined {
  return typeof validation === 'object' && validation !== null ? RULES.get(validation) : undefined;
}

export function newDataValidation(strict: Strict): Builder {
  let rule: ValidationRule = { values: [], checkbox: false, allowInvalid: true, help: null };
  const set = (change: Partial<ValidationRule>): Builder => {
    rule = { ...rule, ...change };
    return self;
  };
  const members: DataValidationBuilderHost = {
    requireValueInList(values) {
      if (!Array.isArray(values) || values.length === 0) {
        throw signatureError('DataValidationBuilder', 'requireValueInList', [values]);
      }
      return set({ values: values.map(String), checkbox: false });
    },
    requireCheckbox(...values: unknown[]) {
      if (values.length > 0)
        throw signatureError('DataValidationBuilder', 'requireCheckbox', values);
      return set({ values: ['TRUE', 'FALSE'], checkbox: true });
    },
    setAllowInvalid: (allowInvalid) => set({ allowInvalid }),
    setHelpText: (help) => set({ help }),
    build() {
      if (rule.values.length === 0) throw new ServiceException('the rule requires nothing yet');
      const validation = strict('DataValidation', {});
      RULES.set(validation, rule);
      return google<GoogleAppsScript.Spreadsheet.DataValidation>(validation);
    },
  };
  const self = google<Builder>(strict('DataValidationBuilder', members));
  return self;
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

/** The rule of a cell that came from the file; null where it allows anything or cannot be judged. */
export function fromXlsx(validation: ExcelJS.DataValidation | undefined): ValidationRule | null {
  if (validation?.type !== 'list' || !validation.showErrorMessage) return null;
  const stops = !validation.errorStyle || validation.errorStyle === 'stop';
  const list = /^"(.*)"$/.exec(String(validation.formulae?.[0] ?? ''))?.[1];
  if (!stops || list === undefined) return null;
  return { values: list.split(','), checkbox: false, allowInvalid: false, help: null };
}
