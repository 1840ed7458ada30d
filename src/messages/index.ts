/** Chooses the language and puts findings and problems into its words. */
import type { CommandProblem } from '../app/command-error';
import type { AnyFinding } from '../core/checks';
import type { TemplateProblem } from '../core/memo/template-problem';
import { en } from './en';
import { th } from './th';

export type Messages = typeof th;
export type Language = 'th' | 'en';

export const MESSAGES: Readonly<Record<Language, Messages>> = { th, en };

/** Thai unless the user has set Google to English (`en`, `en-GB`, `en_US`). */
export function languageOf(locale: string): Language {
  return /^en\b|^en_/i.test(locale) ? 'en' : 'th';
}

export function tellFinding(messages: Messages, finding: AnyFinding): string {
  // The table's keys are the rules: each entry takes exactly the finding of its own rule.
  const tell = messages.findings[finding.rule] as (finding: AnyFinding) => string;
  return tell(finding);
}

export function tellProblem(
  { problems, template, dialogs }: Messages,
  problem: CommandProblem,
): string {
  switch (problem.kind) {
    case 'unknown-sheet':
      return problems.unknownSheet(problem.sheet);
    case 'bad-template':
      return problems.badTemplate(
        problem.problems.map((each) => `• ${tellTemplateProblem(template, each)}`).join('\n'),
      );
    case 'nothing-to-report':
      return dialogs.noMemo;
    case 'busy':
      return problems.busy();
    case 'drive-refused':
      return problems.driveRefused(problem.detail);
    case 'register-protected':
      return problems.registerProtected(problem.sheet, problem.detail);
    case 'sheet-protected':
      return problems.sheetProtected(problem.sheet, problem.detail);
  }
}

function tellTemplateProblem(words: Messages['template'], problem: TemplateProblem): string {
  const { kind, tag, place, suggestion } = problem;
  const parts = [tag === null ? words.kinds[kind] : `${words.kinds[kind]} {{${tag}}}`];
  if (place) {
    const { paragraph, table, row, column } = place;
    parts.push(words.parts[place.part]);
    if (table !== null) parts.push(words.cell(table, row ?? 1, column ?? 1));
    else if (paragraph !== null) parts.push(words.paragraph(paragraph));
    if (place.around !== '') parts.push(words.around(place.around));
  }
  if (suggestion !== null) parts.push(words.suggestion(suggestion));
  return parts.join(' · ');
}
