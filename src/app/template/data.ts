/** What crosses between the template page and the server: plain JSON, words already in the user's language. */
import type { Picture } from '../../core/docx/picture';
import type { TemplateRef } from '../../core/template/ready-made';
import type { ListedGroup } from '../../core/template/tag-list';
import type { Language } from '../../core/text/language';
import type { ToldTemplateProblem } from '../../words/template-problems';
import type { DriveFile, FileAddress } from '../ports';

export type { ToldTemplateProblem } from '../../words/template-problems';

/** The template that memos are made from now. */
export interface TemplateUse extends TemplateRef {
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
  readonly type: Picture['type'];
  readonly base64: string;
  readonly when: string;
  readonly who: string;
  /** Another with each one that is stored. */
  readonly stamp: string;
}

/** This user's Google Doc of the template, made for editing. */
export type EditingDoc = Pick<DriveFile, 'name' | 'link'>;

/** Where the page gets that Doc as a .docx. */
export interface EditedDoc extends FileAddress {
  readonly name: string;
  /** The stamp of the template that it was made from. */
  readonly base: string;
}

export interface TemplatesData {
  readonly language: Language;
  readonly present: TemplateUse;
  /** It asks units to report, so that also what the main page makes is a request. */
  readonly presentAsks: boolean;
  /** The office's own template that asks its units to report; null where it has none. */
  readonly toUnits: TemplateUse | null;
  /** Names this state of the store: given back with a choice, so that a colleague's is not run over. */
  readonly stamp: string;
  /** The stored template cannot be read any more (someone edited the hidden sheet). */
  readonly damaged: boolean;
  /** Newest first; the last few. */
  readonly versions: readonly TemplateVersion[];
  readonly emblem: EmblemView | null;
  /** Null where this user has none, or Drive could not be asked. */
  readonly editing: EditingDoc | null;
  readonly groups: readonly ListedGroup[];
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
  /** `toUnits`: it asks units to report, so the template of the reports stays. */
  | { readonly chosen: true; readonly toUnits?: true }
  /** A colleague has chosen another in the meantime: nothing was changed, this is theirs. */
  | { readonly chosen: false; readonly present: TemplateUse; readonly stamp: string };

export interface MadePreview extends Pick<DriveFile, 'id' | 'name' | 'link'> {
  /** True where the sheet has no measures yet, and made-up ones were taken. */
  readonly sample: boolean;
}
