/** The line over several findings of one rule: what is wrong, and in how many places. */
import { toThaiDigits } from '../text/digits';
import type { Language } from '../text/language';
import { RULES } from './rules';

type GroupWords = Readonly<Record<Language, (count: string) => string>>;

/** Fewer are read as fast one by one. */
const FEWEST = 3;

/** By rule; none for one with too few findings, or without words for several. */
export function groupTitles(
  language: Language,
  findings: readonly { readonly rule: string }[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules: readonly { readonly name: string; readonly group?: GroupWords }[] = RULES;
  return new Map(
    rules.flatMap(({ name, group }) => {
      const count = String(counts.get(name) ?? 0);
      if (!group || Number(count) < FEWEST) return [];
      return [[name, group[language](language === 'th' ? toThaiDigits(count) : count)] as const];
    }),
  );
}
