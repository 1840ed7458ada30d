/** Chooses the language and puts problems into its words. */
import type { CommandProblem } from '../app/command-error';
import type { ToldTemplateProblem } from '../app/template/data';
import type { TemplatePlace, TemplateProblem } from '../core/docx/problem';
import { en } from './en';
import { th } from './th';

export type Messages = typeof th;
export type Language = 'th' | 'en';

export const MESSAGES: Readonly<Record<Language, Messages>> = { th, en };

/** Thai unless the user has set Google to English (`en`, `en-GB`, `en_US`). */
export function languageOf(locale: string): Language {
  return /^en\b|^en_/i.test(locale) ? 'en' : 'th';
}

export function tellProblem(
  { problems, template, emblem, dialogs, refusals, newYear }: Messages,
  problem: CommandProblem,
): string {
  switch (problem.kind) {
    case 'unknown-sheet':
      return problems.unknownSheet(problem.sheet);
    case 'bad-template':
      return problems.badTemplate(
        problem.problems.map((each) => `• ${tellInOneLine(template, each)}`).join('\n'),
      );
    case 'nothing-to-report':
      return dialogs.noMemo;
    case 'no-measures-sheet':
      return newYear.noMeasures;
    case 'year-exists':
      return newYear.exists(problem.sheet);
    case 'year-unfinished':
      return newYear.unfinished(problem.sheet, problem.detail && ` (${problem.detail})`);
    case 'drive-failed':
      return problems.driveFailed(problem.detail);
    case 'template-damaged':
      return problems.templateDamaged();
    case 'template-gone':
      return problems.templateGone();
    case 'no-editing-doc':
      return problems.noEditingDoc();
    case 'not-your-memo':
      return problems.notYourMemo();
    case 'colleagues-memo':
      return problems.colleaguesMemo(problem.maker);
    case 'doc-gone':
      return problems.docGone();
    case 'share-refused':
      return refusals[problem.refusal]('', problem.detail);
    case 'memo-gone':
      return problems.memoGone();
    case 'bad-date':
      return problems.badDate();
    case 'not-comparable':
      return problems.notComparable();
    case 'bad-emblem':
      return emblem[problem.problem.kind];
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

/** What is wrong and where, each for itself. */
export function tellTemplateProblem(
  words: Messages['template'],
  { kind, severity, tag, place, suggestion, detail }: TemplateProblem,
): ToldTemplateProblem {
  const what = tag === null ? (detail ?? '') : `{{${tag}}}`;
  // There the suggestion is where the tag belongs, and in the sentence already.
  const isPlace = kind === 'outside-loop' || suggestion === null;
  const meant = isPlace ? '' : ` ${words.suggestion(suggestion)}`;
  return {
    severity,
    message: `${words.kinds[kind](what, suggestion ?? '')}${meant}`,
    place: place ? tellPlace(words, place) : '',
    around: place?.around ?? '',
  };
}

function tellPlace(words: Messages['template'], place: TemplatePlace): string {
  const { part, paragraph, table, row, column } = place;
  const parts = [words.parts[part]];
  if (table !== null) parts.push(words.cell(table, row ?? 1, column ?? 1));
  else if (paragraph !== null) parts.push(words.paragraph(paragraph));
  return parts.join(' · ');
}

function tellInOneLine(words: Messages['template'], problem: TemplateProblem): string {
  const { message, place, around } = tellTemplateProblem(words, problem);
  return [message, place, around && words.around(around)].filter((part) => part !== '').join(' · ');
}
