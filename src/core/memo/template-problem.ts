/** What can be wrong with a template, and where; the wording is left to messages. */

export type TemplateProblemKind =
  | 'unknown-tag'
  | 'unknown-filter'
  /** A tag of a loop stands outside it; `suggestion` is the loop. */
  | 'outside-loop'
  /** `{{` without `}}` in its paragraph, or the reverse. */
  | 'unclosed-tag'
  | 'unclosed-loop'
  | 'unopened-loop'
  /** Loops that overlap, or one that starts in a table and ends outside it. */
  | 'crossed-loop'
  | 'not-docx'
  | 'too-big'
  /** The filler refused it for a reason that has no name here; `tag` is the filler's own word for it. */
  | 'broken';

export interface TemplatePlace {
  readonly part: 'body' | 'header' | 'footer' | 'notes';
  /** From 1, of those with text outside tables; null inside a table. */
  readonly paragraph: number | null;
  /** From 1, in the part; null outside tables. Row and column count from 1 in it. */
  readonly table: number | null;
  readonly row: number | null;
  readonly column: number | null;
  /** The tag with a few words on each side. */
  readonly around: string;
}

export interface TemplateProblem {
  readonly kind: TemplateProblemKind;
  /** As it stands in the template, without brackets; null where the file itself is at fault. */
  readonly tag: string | null;
  /** Null where the file itself is at fault. */
  readonly place: TemplatePlace | null;
  /** What was likely meant; null where nothing is near. */
  readonly suggestion: string | null;
}
