/** The shape of the words: a problem or a tag fault without its words does not compile. */
import type { EmblemProblem } from '../core/docx/picture';
import type { TemplatePlace, TemplateProblemKind } from '../core/docx/problem';

export interface TemplateWords {
  /**
   * What is wrong: `what` is the tag with its brackets, or what the file says of itself, '' where there is
   * neither; `meant` the suggestion.
   */
  readonly kinds: Readonly<Record<TemplateProblemKind, (what: string, meant: string) => string>>;
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
  readonly driveFailed: (detail: string) => string;
  readonly templateDamaged: () => string;
  readonly templateGone: () => string;
  readonly noEditingDoc: () => string;
  readonly notYourMemo: () => string;
  /** `maker` is '' where nobody could say. */
  readonly colleaguesMemo: (maker: string) => string;
  readonly docGone: () => string;
  readonly memoGone: () => string;
  readonly badDate: () => string;
  readonly notComparable: () => string;
  readonly bug: (reference: string) => string;
}

export type EmblemWords = Readonly<Record<EmblemProblem['kind'], string>>;
