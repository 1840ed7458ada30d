/** What an office has said of a sheet of its own: which column is which, and what a word in its status cells means. */

import { looseName } from '../../text/loose-name';
import { cleanCell } from '../../text/spelling';
import type { ColumnName } from '../headings';
import type { Status } from '../measure';

/** In the order in which a list offers them. */
export const COLUMN_ROLES = [
  'title',
  'number',
  'method',
  'owners',
  'followUp',
  'status',
  'not-started',
  'in-progress',
  'done',
  'note',
  'own',
  'unused',
] as const satisfies readonly (ColumnName | 'own' | 'unused')[];

/** `own` is a column of the office's, and a tag by its heading; `unused` is none at all. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** A status of a column in words; in columns of marks a mark, or nothing. */
export const WORD_MEANINGS = ['not-started', 'in-progress', 'done', 'mark', 'empty'] as const;

export type WordMeaning = (typeof WORD_MEANINGS)[number];

export interface MappedColumn {
  /** What the column is found by, wherever it stands: see `columnKeys`. */
  readonly key: string;
  /** Its heading, for people; '' where it has none. */
  readonly text: string;
  readonly as: ColumnRole;
}

export interface MappedWord {
  readonly text: string;
  readonly means: WordMeaning;
}

export interface Mapping {
  /** How many rows the headings take. */
  readonly rows: number;
  readonly columns: readonly MappedColumn[];
  readonly words: readonly MappedWord[];
}

/** A header takes no more rows: a heading over the labels of its group, and a title's row. */
export const MOST_HEADER_ROWS = 3;

const MARKS: readonly ColumnRole[] = ['not-started', 'in-progress', 'done'] satisfies Status[];

/** A title, and a status in words or in two columns of marks at least: without them nothing can be counted. */
export function isComplete({ columns }: Pick<Mapping, 'columns'>): boolean {
  const roles = new Set(columns.map(({ as }) => as));
  const marks = MARKS.filter((role) => roles.has(role)).length;
  return roles.has('title') && (roles.has('status') || marks >= 2);
}

interface NeededColumn extends MappedColumn {
  readonly as: Exclude<ColumnRole, 'own' | 'unused'>;
}

/** The columns without which the others say nothing. */
export function neededColumns({ columns }: Pick<Mapping, 'columns'>): readonly NeededColumn[] {
  return columns.filter(isNeeded);
}

function isNeeded(column: MappedColumn): column is NeededColumn {
  const { as } = column;
  return as === 'title' || as === 'status' || MARKS.includes(as);
}

/** By the text as `foldWord` leaves it. */
export type MeaningOfWords = ReadonlyMap<string, WordMeaning>;

export function meaningOfWords({ words }: Pick<Mapping, 'words'>): MeaningOfWords {
  return new Map(words.map(({ text, means }) => [foldWord(text), means]));
}

export function foldWord(text: string): string {
  return looseName(cleanCell(text));
}

/** What the cell's text means, with the note below it or in brackets; null where nobody has said so. */
export function meantBy(
  words: MeaningOfWords,
  text: string,
): { readonly means: WordMeaning; readonly word: string; readonly note: string } | null {
  if (words.size === 0) return null;
  const whole = words.get(foldWord(text));
  if (whole) return { means: whole, word: text, note: '' };
  const word = firstWords(text);
  const means = words.get(foldWord(word));
  return means ? { means, word, note: text.slice(word.length).trim() } : null;
}

/** The text before its note: the first line, to a bracket. */
export function firstWords(text: string): string {
  return /^[^\n(]*/.exec(text)?.[0] ?? '';
}
