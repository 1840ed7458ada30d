/** Every reason for which a command stops that the user can act on; the words for it are in src/words. */
import type { EmblemProblem } from './docx/picture';
import type { TemplateProblem } from './docx/problem';
import type { ShareRefusal } from './sign-off/round';

export type CommandProblem =
  | { readonly kind: 'unknown-sheet'; readonly sheet: string }
  | { readonly kind: 'bad-template'; readonly problems: readonly TemplateProblem[] }
  | { readonly kind: 'sheet-protected'; readonly sheet: string; readonly detail: string }
  | { readonly kind: 'nothing-to-report' }
  /** Google would not show the sidebar: its scope is not in the manifest, or it failed. */
  | { readonly kind: 'no-page' }
  | { readonly kind: 'no-measures-sheet' }
  /** The next year's sheet is there already. */
  | { readonly kind: 'year-exists'; readonly sheet: string }
  /** A copy may be left half done, by this command or ('' as `detail`) an earlier one. */
  | { readonly kind: 'year-unfinished'; readonly sheet: string; readonly detail: string }
  /** A colleague's command holds the lock. */
  | { readonly kind: 'busy' }
  /** Drive refused; `detail` is Google's own text. */
  | { readonly kind: 'drive-refused'; readonly detail: string }
  /** The same away from the register: for a template's own documents and downloads. */
  | { readonly kind: 'drive-failed'; readonly detail: string }
  /** Someone has edited the hidden sheet: its bytes are no template any more. */
  | { readonly kind: 'template-damaged' }
  /** The version has made room for newer ones. */
  | { readonly kind: 'template-gone' }
  /** There is no Google Doc to read an edited template from. */
  | { readonly kind: 'no-editing-doc' }
  | { readonly kind: 'bad-emblem'; readonly problem: EmblemProblem }
  /** Drive shows the add-on only what it made for this user: a colleague's memo is not among it. */
  | { readonly kind: 'not-your-memo' }
  /** The same for what changes it; `maker` is '' where the register does not say. */
  | { readonly kind: 'colleagues-memo'; readonly maker: string }
  | { readonly kind: 'doc-gone' }
  /** Drive would not open it by its link, or take a share back. */
  | { readonly kind: 'share-refused'; readonly refusal: ShareRefusal; readonly detail: string }
  /** Its row has been deleted, or its document was never made. */
  | { readonly kind: 'memo-gone' }
  /** A decision's day is not a day, or has not come yet. */
  | { readonly kind: 'bad-date' }
  /** The register does not hold the statuses that the memo had. */
  | { readonly kind: 'not-comparable' }
  | { readonly kind: 'register-protected'; readonly sheet: string; readonly detail: string };
