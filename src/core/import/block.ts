/** What an old memo is before anything in it is understood: paragraphs and tables, in the order of the page. */

/** A paragraph outside the tables, or a line of one. */
export interface TextBlock {
  readonly kind: 'text';
  /** Lines within it are parted by `\n`, stops by `\t`. */
  readonly text: string;
  /** From 1, of those with text outside tables. */
  readonly paragraph: number;
}

export interface TableCell {
  /** Its paragraphs, by `\n`. */
  readonly text: string;
  /** Where it begins and ends, in whatever unit the file measures. */
  readonly left: number;
  readonly right: number;
  /** It goes on from the row above, and shows nothing of its own. */
  readonly isMerged: boolean;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly TableCell[])[];
  /** From 1. */
  readonly table: number;
}

export type Block = TextBlock | TableBlock;

/** Where something stands that was not understood; counted from 1, null where it does not apply. */
export interface ImportPlace {
  readonly paragraph: number | null;
  readonly table: number | null;
  readonly row: number | null;
}

/** `body` is nothing the sheet has a place for; the others say what is doubtful. */
export type DoubtKind =
  | 'paragraph'
  | 'footnote'
  | 'link'
  | 'table'
  | 'row'
  | 'status-unclear'
  | 'status-many'
  | 'status-none'
  | 'plan-alone'
  | 'result-alone'
  | 'result-twice'
  | 'titles-differ'
  | 'steps-differ'
  | 'several-in-cell'
  | 'no-heading'
  | 'no-result'
  | 'no-table'
  | 'no-year'
  | 'next-year'
  | 'last-year'
  | 'other-table'
  | 'no-titles'
  | 'years-range'
  | 'scores-several'
  | 'score-unread';

export interface Doubt {
  readonly kind: DoubtKind;
  /** What stands there, shortened; '' where nothing does. */
  readonly text: string;
  readonly place: ImportPlace;
}

export const NOWHERE: ImportPlace = { paragraph: null, table: null, row: null };

const LONGEST_QUOTE = 200;

/** One line of printable characters. */
export function quoted(text: string): string {
  const letters = [...text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()];
  return letters.length > LONGEST_QUOTE
    ? `${letters.slice(0, LONGEST_QUOTE).join('')}…`
    : letters.join('');
}
