/** What can be wrong with a template, how badly, and where; the wording is left to messages. */

/** With an error no memo can be made, or it would not say what its author meant; a warning is a choice. */
export const TEMPLATE_SEVERITIES = {
  'unknown-tag': 'error',
  'unknown-filter': 'error',
  /** A tag of a loop stands outside it; `suggestion` is the loop. */
  'outside-loop': 'error',
  /** `{{` without `}}` in its paragraph, or the reverse. */
  'unclosed-tag': 'error',
  /** A tag that goes on in the next paragraph. */
  'split-tag': 'error',
  /** Brackets like those of a tag: `{ {…} }`, `｛｛…｝｝`, `{{…}`, `[[…]]`. */
  'wrong-braces': 'error',
  'unclosed-loop': 'error',
  'unopened-loop': 'error',
  /** Loops that overlap, or one that starts in a table and ends outside it. */
  'crossed-loop': 'error',
  /** It would repeat for each of its own items: thousands of times thousands. */
  'loop-in-itself': 'error',
  /** `|ถ้าว่าง:` with a count, a per cent or a status: the memo would print another than it counts. */
  'counted-default': 'error',
  /** In a field's code, a link's address or WordArt, where nothing is filled. */
  'hidden-tag': 'error',
  'not-docx': 'error',
  /** A .doc, Word's format until 2003. */
  'old-doc': 'error',
  encrypted: 'error',
  'too-big': 'error',
  macros: 'error',
  /** Fetches something from elsewhere when it is opened; an ordinary web link does not. */
  'external-link': 'error',
  /** A field of a kind that is not listed: nobody can tell what it does when it is updated. */
  'unknown-field': 'error',
  /** Another file inside it: a workbook, a page, a control; or a part of a kind that is not listed. */
  'embedded-object': 'error',
  /** The filler or the zip refused it for a reason that has no name here; `detail` is their own word. */
  broken: 'error',
  /** A loop that begins or ends in the middle of a row: the whole row repeats all the same. */
  'partial-row': 'warning',
  /** A loop that is one item of a list: its items follow each other in that one. */
  'list-loop': 'warning',
  /** Google Docs may drop text boxes and SmartArt. */
  'text-box': 'warning',
  /** In a cell that goes on from the one above: whoever saves the template anew may drop it. */
  'merged-cell': 'warning',
  /** An official memo needs it, and the template does not use it. */
  'missing-tag': 'warning',
  /** A year, a count or a per cent typed as text: every memo would say it; `detail` is it, `suggestion` the tag. */
  'typed-figure': 'warning',
  /** `|ถ้าว่าง:` with a year, a round or a score that nobody has entered. */
  'typed-default': 'warning',
  /** The status of an activity where only a measure's first one is shown. */
  'first-activity': 'warning',
  /** A measure's title is printed for some statuses alone. */
  'dropped-measure': 'warning',
  /** The same loop within several cells of a row: all its items stand in that one row. */
  'loop-in-cells': 'warning',
  /** A loop that takes in the row of headings. */
  'loop-over-heading': 'warning',
  /** The row's height is fixed: what is longer is cut off on paper. */
  'exact-height': 'warning',
  /** Hidden or white text, or a hidden row. */
  'hidden-text': 'warning',
  'tracked-changes': 'warning',
  comments: 'warning',
} as const satisfies Readonly<Record<string, 'error' | 'warning'>>;

export type TemplateProblemKind = keyof typeof TEMPLATE_SEVERITIES;

/** The words above a table, such as its caption, or else its own first words; without tags. */
export interface TableName {
  readonly stand: 'above' | 'within';
  readonly words: string;
}

export interface TemplatePlace {
  readonly part: 'body' | 'header' | 'footer' | 'notes' | 'diagram';
  /** From 1, of those with text outside tables; null inside a table. */
  readonly paragraph: number | null;
  /** From 1, in the part; null outside tables. Row and column count from 1 in it. */
  readonly table: number | null;
  readonly row: number | null;
  readonly column: number | null;
  /** What a reader knows the table by, who counts no tables; null outside tables, or where no words are near. */
  readonly tableName: TableName | null;
  /** The tag with a few words on each side. */
  readonly around: string;
}

export interface TemplateProblem {
  readonly kind: TemplateProblemKind;
  readonly severity: 'error' | 'warning';
  /** As it stands in the template, without brackets; null where no tag is at fault. */
  readonly tag: string | null;
  /**
   * Null where the file as a whole is at fault: it cannot be opened, or not as XML (`detail` is the part then), its macros
   * are a part that stands nowhere in the text, or a tag is missing from all of it.
   */
  readonly place: TemplatePlace | null;
  /** What was likely meant; null where nothing is near. */
  readonly suggestion: string | null;
  /** Of the file: a part's path, a link's address, the filler's own word; null where there is none. */
  readonly detail: string | null;
}

type Facts = Partial<Omit<TemplateProblem, 'kind' | 'severity'>>;

export function templateProblem(kind: TemplateProblemKind, facts: Facts = {}): TemplateProblem {
  return {
    kind,
    severity: TEMPLATE_SEVERITIES[kind],
    tag: null,
    place: null,
    suggestion: null,
    detail: null,
    ...facts,
  };
}

export function isError({ severity }: TemplateProblem): boolean {
  return severity === 'error';
}
