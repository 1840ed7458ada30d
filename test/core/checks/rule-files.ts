/** Each rule with the path of its file, which its fixture has too: `status/none`. */
import { listRules } from '../../../docs/rule-list';
import { RULES } from '../../../src/core/checks/rules';

export const FILES = listRules().flatMap(({ path }, index) => {
  const rule = RULES[index];
  return rule ? [[path, rule] as const] : [];
});
