/** Which templates there are: those that come with the add-on, and the office's own. */

/** The templates that come with the add-on, in the order in which they are offered. */
export const READY_MADE = ['official', 'short', 'publication', 'progress'] as const;

export type ReadyMade = (typeof READY_MADE)[number];

/** `own` is one that the staff stored. */
export type TemplateKind = ReadyMade | 'own';

/** Google Docs and Word draw the official form by different means, so each has a build of its own. */
export type Target = 'docs' | 'word';

/** One template: a ready-made one, or a version of the office's own. */
export interface TemplateRef {
  readonly kind: TemplateKind;
  /** Of the staff's own, from 1; null for a ready-made one. */
  readonly version: number | null;
}

/** What a memo was filled into; `given` is a file for this once. */
export interface TemplateUsed {
  readonly kind: TemplateKind | 'given';
  readonly version: number | null;
}

export function isReadyMade(name: string): name is ReadyMade {
  return READY_MADE.some((each) => each === name);
}
