/** What crosses between the template page and the server: plain JSON, words already in the user's language. */

/** The templates that come with the add-on; `own` is one that the staff stored. */
export const READY_MADE = ['official', 'short', 'publication'] as const;

export type ReadyMade = (typeof READY_MADE)[number];
export type TemplateKind = ReadyMade | 'own';

/** The template that memos are made from now. */
export interface TemplateUse {
  readonly kind: TemplateKind;
  /** Of the staff's own, from 1; null for a ready-made one. */
  readonly version: number | null;
  /** The staff's own name for it; '' for a ready-made one. */
  readonly name: string;
  /** Since when and by whose choice; '' where nobody has chosen yet. */
  readonly when: string;
  readonly who: string;
}

/** One of the staff's templates that are kept, with who stored it and when. */
export interface TemplateVersion extends TemplateUse {
  readonly version: number;
  /** In bytes. */
  readonly size: number;
}

export interface EmblemView {
  readonly type: EmblemType;
  readonly base64: string;
  readonly when: string;
  readonly who: string;
}

export type EmblemType = 'image/png' | 'image/jpeg';

/** This user's Google Doc of the template, made for editing. */
export interface EditingDoc {
  readonly name: string;
  readonly link: string;
}

export interface TagView {
  /** What one click copies: `{{เรื่อง}}`, or a pair around what repeats. */
  readonly insert: string;
  readonly name: string;
  readonly english: string;
  readonly group: string;
  /** The loop it lives in; null outside. */
  readonly loop: string | null;
  readonly meaning: string;
  /** What the memo would print now; in a loop, for its first item. Null where there is none to show. */
  readonly value: string | null;
}

export interface TagGroupView {
  readonly title: string;
  readonly tags: readonly TagView[];
}

export interface TemplatesData {
  readonly language: 'th' | 'en';
  readonly present: TemplateUse;
  /** Names this state of the store: given back with a choice, so that a colleague's is not run over. */
  readonly stamp: string;
  /** The stored template cannot be read any more (someone edited the hidden sheet). */
  readonly damaged: boolean;
  /** Newest first; the last few. */
  readonly versions: readonly TemplateVersion[];
  readonly emblem: EmblemView | null;
  /** Null where this user has none, or Drive could not be asked. */
  readonly editing: EditingDoc | null;
  readonly groups: readonly TagGroupView[];
}

export interface ToldTemplateProblem {
  readonly severity: 'error' | 'warning';
  /** What is wrong and what to do, in the user's words. */
  readonly message: string;
  /** `Body, table 1, row 2, column 3`; '' where the file as a whole is meant. */
  readonly place: string;
  /** The words around it; ''. */
  readonly around: string;
}

export interface TemplateFile {
  readonly name: string;
  readonly base64: string;
}

export interface CheckedTemplate {
  readonly problems: readonly ToldTemplateProblem[];
  /** False where an error stands in the way of using it. */
  readonly usable: boolean;
}

export type ChoiceResult =
  | { readonly chosen: true }
  /** A colleague has chosen another in the meantime: nothing was changed, this is theirs. */
  | { readonly chosen: false; readonly present: TemplateUse; readonly stamp: string };

export interface TemplateChoice {
  readonly kind: TemplateKind;
  /** Which of the staff's own; null for a ready-made one. */
  readonly version: number | null;
}

export interface MadePreview {
  readonly id: string;
  readonly name: string;
  readonly link: string;
  /** True where the sheet has no measures yet, and made-up ones were taken. */
  readonly sample: boolean;
}
