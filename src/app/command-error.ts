/** What stops a command for a reason the user can act on; the words are in messages/. */
import type { TemplateProblem } from '../core/memo/render';

export type CommandProblem =
  | { readonly kind: 'unknown-sheet'; readonly sheet: string }
  | { readonly kind: 'bad-template'; readonly problems: readonly TemplateProblem[] }
  | { readonly kind: 'sheet-protected'; readonly sheet: string; readonly detail: string }
  | { readonly kind: 'nothing-to-report' }
  /** A colleague's command holds the lock. */
  | { readonly kind: 'busy' }
  /** Drive refused; `detail` is Google's own text. */
  | { readonly kind: 'drive-refused'; readonly detail: string }
  | { readonly kind: 'register-protected'; readonly sheet: string; readonly detail: string };

export class CommandError extends Error {
  constructor(readonly problem: CommandProblem) {
    super(problem.kind);
  }
}
