/**
 * Rules for what a cell may be given.
 * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
 */
import type { DataValidationBuilderHost } from '../../src/gas/host';
import { ServiceException, signatureError } from '../engine/exceptions';
import { google, type Strict } from '../engine/strict';
import type { ValidationRule } from '../workbook/validation-rule';

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
