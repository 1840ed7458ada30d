/**
 * Rules for what a cell may be given.
 * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
 */
import type ExcelJS from 'exceljs';
import type { DataValidationBuilderHost, DataValidationHost } from '../../src/gas/host';
import { ServiceException, signatureError } from '../engine/exceptions';
import { google, type Strict } from '../engine/strict';
import { fromXlsx, type ValidationRule } from '../workbook/validation-rule';
import type { SheetsSession } from './session';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const RULES = new WeakMap<object, ValidationRule>();

/** The rule behind a DataValidation of ours; undefined for anything else. */
export function ruleOf(validation: unknown): ValidationRule | undefined {
  return typeof validation === 'object' && validation !== null ? RULES.get(validation) : undefined;
}

/**
 * The rule of a cell, null where it has none; one of a kind that is not known here is a rule too.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#getDataValidations()
 */
export function validationIn(
  { workbook, strict }: Pick<SheetsSession, 'workbook' | 'strict'>,
  sheet: ExcelJS.Worksheet,
  cell: ExcelJS.Cell | undefined,
): GoogleAppsScript.Spreadsheet.DataValidation | null {
  if (!cell) return null;
  const rule = workbook.rules.get(`${sheet.id} ${cell.address}`) ?? fromXlsx(cell.dataValidation);
  return rule || cell.dataValidation
    ? asValidation(strict, rule, cell.dataValidation?.prompt)
    : null;
}

function asValidation(
  strict: Strict,
  rule: ValidationRule | null,
  /** As the file has it. */
  prompt?: string,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const members = {
    // Google's page names the null that its types leave out.
    getHelpText: () => rule?.help ?? prompt ?? null,
    // A box has no values of its own; of a rule that cannot be judged here none are known.
    getCriteriaValues: () => (rule && !rule.checkbox ? [[...rule.values], true] : []),
  };
  const validation = strict('DataValidation', members as DataValidationHost);
  if (rule) RULES.set(validation, rule);
  return google<GoogleAppsScript.Spreadsheet.DataValidation>(validation);
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
    /** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requireCheckbox() */
    requireCheckbox: (...args: unknown[]) => {
      if (args.length > 0) throw signatureError('DataValidationBuilder', 'requireCheckbox', args);
      return set({ values: ['TRUE', 'FALSE'], checkbox: true });
    },
    setAllowInvalid: (allowInvalid) => set({ allowInvalid }),
    setHelpText: (help) => set({ help }),
    build() {
      if (rule.values.length === 0) throw new ServiceException('the rule requires nothing yet');
      return asValidation(strict, rule);
    },
  };
  const self = google<Builder>(strict('DataValidationBuilder', members));
  return self;
}
