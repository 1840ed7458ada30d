/** The command "set rule": writes into ตั้งค่า that a rule is turned off, softened, or as it was. */

import { levelsIn, mayHave, settlingOf } from '../../core/checks';
import { readSettings, settingColumns, settingRow } from '../../core/office/read-settings';
import { type Level, namedRules, RULE_LEVELS, withLevel } from '../../core/settled/rule-levels';
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import type { Session } from '../session';
import { readForm } from '../workbook/read-form';
import { makeSettings } from './make-sheets';
import { formSheet, writeForm } from './save-result';

export interface RuleLevelCall {
  readonly rule: string;
  /** Null for the rule's own. */
  readonly level: Level | null;
}

/** False where the rule may not have that level. The row is added behind all others where there is none. */
export function saveRuleLevel(session: Session, { rule, level }: RuleLevelCall): boolean {
  if (level === null ? settlingOf(rule) === 'never' : !mayHave(rule, level)) return false;
  const sheet = formSheet(session, SHEET_NAMES.settings, makeSettings);
  const { raw: rows, values } = readForm(sheet);
  const columns = settingColumns(rows);
  const settings = readSettings(values);
  // Asked again after the answer was lost.
  if ((levelsIn(settings).get(rule) ?? null) === level) return true;
  const text = withLevel(namedRules(settings), rule, level);
  const entry = settingRow(settings, RULE_LEVELS);
  const row = entry?.row ?? rows.length + 1;
  const texts = [
    ...(entry ? [] : [{ row, column: columns.label, text: RULE_LEVELS }]),
    { row, column: entry?.column ?? columns.value, text },
  ];
  writeForm(session.ports, sheet, rows, texts);
  return true;
}
