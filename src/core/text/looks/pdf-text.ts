/** Thai text as it comes out of a PDF: what tells it, and how it read before. */
import { withAllGapsClosed, withSureGapsClosed } from './gaps';
import { hasOwnGlyphs, settleMarks } from './thai-marks';

/** A gap before a mark, which belongs to the letter before it: ท ี่. A tone before า is told with that. */
const LOOSE_MARK =
  /([\u0e01-\u0e2e\u0e31\u0e34-\u0e3a])[ \u00a0]+(?=[\u0e31\u0e34-\u0e3a\u0e47\u0e4c-\u0e4e]|[\u0e48-\u0e4b](?![\u0e32\u0e33]))/g;

/** Before a mark or a vowel that begins no word: nearly no cell has one, and one look is cheap. */
const GAP = /[ \u00a0][\u0e31-\u0e3a\u0e47-\u0e4e]/;

/** Marks as old fonts kept them, and gaps within a word where marks have been lost. */
export function isPdfText(text: string): boolean {
  return hasOwnGlyphs(text) || closeGaps(text) !== text;
}

/** The text as it read before, as far as that is sure; any other text stays as it is. */
export function mendPdfText(text: string): string {
  return isPdfText(text) ? withSureGapsClosed(withoutLooseMarks(settleMarks(text))) : text;
}

/** The gaps alone, of a text whose marks are settled: as it probably read before. */
export function closeGaps(text: string): string {
  return GAP.test(text) ? withAllGapsClosed(withoutLooseMarks(text)) : text;
}

/** As it probably read before. */
export function guessedPdfText(text: string): string {
  return closeGaps(settleMarks(text));
}

function withoutLooseMarks(text: string): string {
  return GAP.test(text) ? text.replace(LOOSE_MARK, '$1') : text;
}
