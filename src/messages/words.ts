/** The shape of the words: a rule, a problem or a tag fault without its words does not compile. */
import type { AnyFinding } from '../core/checks';
import type { TemplatePlace, TemplateProblemKind } from '../core/memo/template-problem';

export type FindingWords = {
  readonly [Name in AnyFinding['rule']]: (
    finding: Extract<AnyFinding, { readonly rule: Name }>,
  ) => string;
};

export interface TemplateWords {
  readonly kinds: Readonly<Record<TemplateProblemKind, string>>;
  readonly parts: Readonly<Record<TemplatePlace['part'], string>>;
  readonly paragraph: (number: number) => string;
  readonly cell: (table: number, row: number, column: number) => string;
  readonly around: (text: string) => string;
  readonly suggestion: (name: string) => string;
}

export interface ProblemWords {
  readonly unknownSheet: (sheet: string) => string;
  readonly badTemplate: (lines: string) => string;
  readonly busy: () => string;
  readonly driveRefused: (detail: string) => string;
  readonly registerProtected: (sheet: string, detail: string) => string;
  readonly sheetProtected: (sheet: string, detail: string) => string;
  readonly bug: (reference: string) => string;
}
