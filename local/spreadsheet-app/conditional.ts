/**
 * Rules that give cells a look by what they hold, each in its order.
 * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule
 */
import type ExcelJS from 'exceljs';
import { a1 } from '../../src/core/sheet/a1';
import type {
  BooleanConditionHost,
  ConditionalFormatRuleBuilderHost,
  ConditionalFormatRuleHost,
} from '../../src/gas/host';
import { ServiceException, signatureError } from '../engine/exceptions';
import { google, type Strict } from '../engine/strict';
import { conditionalFormats, setConditionalFormats } from '../workbook/exceljs-inside';
import { parseColour } from './colours';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type RuleRange = GoogleAppsScript.Spreadsheet.Range;

/** One rule as .xlsx has it: where it holds, and what it does. */
interface FileRule {
  readonly ref: string;
  readonly rule: ExcelJS.ConditionalFormattingRule;
}

const RULES = new WeakMap<object, FileRule>();

export function rulesOf(strict: Strict, sheet: ExcelJS.Worksheet): Rule[] {
  return conditionalFormats(sheet).flatMap(({ ref, rules }) =>
    rules.map((rule) => asRule(strict, { ref, rule })),
  );
}

/**
 * "Replaces all currently existing conditional format rules in the sheet with the input rules."
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet#setConditionalFormatRules(ConditionalFormatRule)
 */
export function setRules(sheet: ExcelJS.Worksheet, given: readonly Rule[]): void {
  const rules = given.map((each) => RULES.get(each));
  if (rules.some((rule) => rule === undefined))
    throw signatureError('SpreadsheetApp.Sheet', 'setConditionalFormatRules', [given]);
  setConditionalFormats(
    sheet,
    rules.flatMap((found, index) =>
      found ? [{ ref: found.ref, rules: [{ ...found.rule, priority: index + 1 }] }] : [],
    ),
  );
}

function asRule(strict: Strict, inFile: FileRule): Rule {
  const members: ConditionalFormatRuleHost = {
    getBooleanCondition: () => {
      const { formulae } = inFile.rule as { readonly formulae?: readonly unknown[] };
      if (!formulae) return null;
      const condition: BooleanConditionHost = {
        getCriteriaValues: () => formulae.map((formula) => `=${String(formula)}`),
      };
      return google<GoogleAppsScript.Spreadsheet.BooleanCondition>(
        strict('BooleanCondition', condition),
      );
    },
  };
  const rule = strict('ConditionalFormatRule', members);
  RULES.set(rule, inFile);
  return google<Rule>(rule);
}

export function newConditionalFormatRule(strict: Strict): Builder {
  let formula: string | null = null;
  let colour: string | null = null;
  let ref = '';
  const members: ConditionalFormatRuleBuilderHost = {
    whenFormulaSatisfied(text) {
      if (typeof text !== 'string' || !text.startsWith('='))
        throw new ServiceException('Conditional format rule cannot reference a different sheet.');
      formula = text.slice(1);
      return self;
    },
    setFontColor(text) {
      const hex = text === null ? null : parseColour(text);
      if (text !== null && hex === null) throw new ServiceException(`Invalid argument: ${text}`);
      colour = hex;
      return self;
    },
    setRanges(ranges: RuleRange[]) {
      ref = ranges.map(refOf).join(' ');
      return self;
    },
    build() {
      if (formula === null || ref === '')
        throw new ServiceException('the rule needs a condition and ranges');
      const font = colour === null ? {} : { color: { argb: `FF${colour.toUpperCase()}` } };
      return asRule(strict, {
        ref,
        rule: { type: 'expression', priority: 1, formulae: [formula], style: { font } },
      });
    },
  };
  const self = google<Builder>(strict('ConditionalFormatRuleBuilder', members));
  return self;
}

function refOf(range: RuleRange): string {
  const [row, column] = [range.getRow(), range.getColumn()];
  const last = { row: row + range.getNumRows() - 1, column: column + range.getNumColumns() - 1 };
  return `${a1({ row, column })}:${a1(last)}`;
}
