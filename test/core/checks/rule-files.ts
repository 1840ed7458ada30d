/** Each rule with the path of its file, which its fixture has too: `status/none`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listRules, ruleList } from '../../../docs/rule-list';
import { RULES } from '../../../src/core/checks/rules';

const LIST = 'src/core/checks/rules.ts';
if (readFileSync(join(import.meta.dirname, '../../..', LIST), 'utf8') !== ruleList()) {
  throw new Error(`${LIST} does not list the rules that there are: run \`npm run docs\``);
}

export const FILES = listRules().flatMap(({ path }, index) => {
  const rule = RULES[index];
  return rule ? [[path, rule] as const] : [];
});
