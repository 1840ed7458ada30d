/** How a value comes out in the memo. */

import { textOf } from '../text/cell-text';
import { thaiDigitsInText, toArabicDigits } from '../text/digits';
import { cleanLines } from '../text/paper/clean-lines';
import { LINE_OF_CELL, LINE_OF_TEXT, withNoBreaks } from '../text/paper/no-break';
import { isBlank, type MemoFields, type MemoValue } from './fields';
import type { Filter } from './filters';

/**
 * Text fit for XML but not escaped. Filters change it from left to right, and the last one that chooses
 * digits overrules `thaiDigits`. `scopes` are what the tag stands in, the innermost last.
 */
export function printed(
  value: MemoValue,
  filters: readonly Filter[],
  thaiDigits: boolean,
  scopes: readonly MemoFields[],
): string {
  let changed = value;
  let digits: Filter['digits'] | null = thaiDigits ? 'thai' : null;
  for (const filter of filters) {
    if (filter.change) changed = filter.change(changed, scopes);
    digits = filter.digits ?? digits;
  }
  if (isBlank(changed)) return changed.blank;
  // Text as it is: the spaces before a month are room for the pen.
  const text = typeof changed === 'string' ? changed : textOf(changed);
  const clean = withNoBreaks(
    cleanLines(text.replace(/\r\n?/g, '\n').replace(NOT_XML, '').replace(NO_GLYPH, '')),
    isOfAnItem(scopes) ? LINE_OF_CELL : LINE_OF_TEXT,
  );
  if (digits === 'arabic') return toArabicDigits(clean);
  return digits === 'thai' ? thaiDigitsInText(clean) : clean;
}

/** What a loop repeats stands in a table's cells; a condition has the scope that it stands in once more. */
function isOfAnItem(scopes: readonly MemoFields[]): boolean {
  return scopes.length > 1 && scopes[scopes.length - 1] !== scopes[0];
}

/** Control characters but for tab and line break, and halves of pairs: no XML may hold them (XML 1.0, 2.2). */
const NOT_XML = /[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu;

/**
 * Marks that nobody types and text from a web page brings along. Sarabun has a glyph for none of them (its cmap, in all
 * weights), so that a program which does not know them draws a box; for the same reason no word of ours is held
 * together by a word joiner (U+2060).
 */
const NO_GLYPH = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
