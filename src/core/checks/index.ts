/** Runs the rules over a workbook and puts what they found in the order one corrects it, and in words. */
import type { Settings } from '../office/read-settings';
import { LEVELS, type Level, namedRules } from '../settled/rule-levels';
import { parseA1 } from '../sheet/a1';
import { thaiDigitsInSentence } from '../text/digits';
import type { Language } from '../text/language';
import { contextsOf, isFoundAt } from './contexts';
import { type CheckContext, type CheckSource, SEVERITIES, type Settling } from './finding';
import { RULES } from './rules';
import { SOURCES } from './subjects';

type AnyRule = (typeof RULES)[number];

export type AnyFinding = ReturnType<AnyRule['check']>[number];

/** Errors first; within a severity from the top of each sheet down, as one corrects them. */
export function runChecks({ fault, ...source }: CheckSource): readonly AnyFinding[] {
  const { sheets, settings } = source;
  const contexts = contextsOf(source, SETTLING);
  const levels = levelsIn(settings);
  const findingsIn = (context: CheckContext | null) =>
    RULES.flatMap((rule): readonly AnyFinding[] => {
      const level = levels.get(rule.name);
      if (level === 'off') return [];
      const found: readonly AnyFinding[] = rule.check(context, fault);
      return level === undefined ? found : found.map((each) => ({ ...each, severity: level }));
    });
  const findings = contexts.flatMap((context) => {
    const found = findingsIn(context).filter((finding) => isFoundAt(context, finding));
    return fixedTogether(withoutBrokenTexts(found), context);
  });
  const names = sheets.map(({ sheet }) => sheet);
  return (contexts.length > 0 ? findings : findingsIn(null))
    .map((finding) => ({ finding, rank: rankOf(finding, names) }))
    .sort(({ rank: one }, { rank: other }) => compareRanks(one, other))
    .map(({ finding }) => finding);
}

/** What a cell shows in place of a value is nobody's wording: of such a cell only that is told. */
function withoutBrokenTexts(findings: readonly AnyFinding[]): readonly AnyFinding[] {
  const placeOf = ({ sheet, cell }: AnyFinding) => JSON.stringify([sheet, cell]);
  const broken = new Set(findings.filter(({ rule }) => BROKEN.has(rule)).map(placeOf));
  if (broken.size === 0) return findings;
  return findings.filter((each) => BROKEN.has(each.rule) || !broken.has(placeOf(each)));
}

const BROKEN: ReadonlySet<string> = new Set<AnyRule['name']>([
  'text/formula-error',
  'text/loading',
]);

const SETTLING: ReadonlyMap<string, Settling> = new Map(
  RULES.map(({ name, settling = 'free' }: AnyRuleWords) => [name, settling]),
);

type AnyRuleWords = Pick<AnyRule, 'name' | 'settling'>;

/** What people may do about a rule's findings besides changing the sheet. */
export function settlingOf(rule: string): Settling {
  return SETTLING.get(rule) ?? 'never';
}

/** What the office has turned off or softened; what has to stay on is not among it. */
export function levelsIn(settings: Settings | null): ReadonlyMap<string, Level> {
  const levels = namedRules(settings).flatMap(({ name, level }) => {
    const rule = name.toLowerCase();
    return level === null || !mayHave(rule, level) ? [] : [[rule, level] as const];
  });
  return new Map(levels);
}

/** Whether a rule may be set to a level. */
export function mayHave(rule: string, level: Level): boolean {
  const settling = settlingOf(rule);
  return settling === 'free' || (settling === 'one-by-one' && level !== 'off');
}

/** Two rules that change one cell would each undo the other's: so each of their fixes knows the text with both. */
function fixedTogether(
  findings: readonly AnyFinding[],
  context: CheckContext,
): readonly AnyFinding[] {
  const byCell = new Map<string, AnyFinding[]>();
  for (const finding of findings) {
    if (!finding.fix || finding.fix.asks) continue;
    const key = JSON.stringify([finding.sheet, finding.cell]);
    byCell.set(key, [...(byCell.get(key) ?? []), finding]);
  }
  const together = new Map<AnyFinding, string>();
  for (const ofCell of byCell.values()) {
    const text = ofCell.length > 1 ? mended(ofCell, context) : null;
    if (text !== null) for (const finding of ofCell) together.set(finding, text);
  }
  return findings.map((finding) => {
    const text = together.get(finding);
    return text === undefined || !finding.fix
      ? finding
      : ({ ...finding, fix: { ...finding.fix, together: text } } as AnyFinding);
  });
}

/** What one rule puts right may show another what to do. */
const ROUNDS = 3;

function mended(findings: readonly AnyFinding[], context: CheckContext): string {
  const rules = RULES.filter(({ name }) => findings.some(({ rule }) => rule === name));
  let text = findings[0]?.fix?.before ?? '';
  for (let round = 0; round < ROUNDS; round++) {
    for (const { mend } of rules) text = mend?.(text, context) ?? text;
  }
  return text;
}

/** What is wrong and what to do, in the user's words. */
export function tellFinding(language: Language, finding: AnyFinding): string {
  // A finding bears its rule's name: so the details are those that the rule's words take.
  const rule = RULES.find(({ name }) => name === finding.rule);
  const tell = rule?.message[language] as ((details: unknown) => string) | undefined;
  const told = tell?.(finding.details) ?? '';
  return language === 'th' ? thaiDigitsInSentence(told) : told;
}

/** What a rule's page says, in the user's words. */
export interface RuleAbout {
  readonly about: string;
  readonly source: string;
  /** The levels that an office may set it to. */
  readonly levels: readonly Level[];
}

/** Of those that there are. */
export function tellRules(
  language: Language,
  names: Iterable<string>,
): Readonly<Record<string, RuleAbout>> {
  const wanted = new Set(names);
  return Object.fromEntries(
    RULES.filter(({ name }) => wanted.has(name)).map(({ name, about, source, severity }) => [
      name,
      {
        about: about[language],
        source: SOURCES[source][language],
        levels: LEVELS.filter((level) => level !== severity && mayHave(name, level)),
      },
    ]),
  );
}

function rankOf(finding: AnyFinding, sheets: readonly string[]): readonly number[] {
  const place = parseA1(finding.cell);
  return [
    SEVERITIES.indexOf(finding.severity),
    sheets.indexOf(finding.sheet),
    place?.row ?? 0,
    place?.column ?? 0,
  ];
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((rank, index) => rank !== other[index]);
  return (one[at] ?? 0) - (other[at] ?? 0);
}
