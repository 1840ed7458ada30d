/** Thai text as it comes out of a PDF: what tells it, and how it read before. */
import { hasOwnGlyphs, settleMarks } from './thai-marks';

/** A letter, then a gap where nikhahit has been lost: ด าเนินการ, น ้า. No Thai word begins with า. */
const LOST_AM = /([\u0e01-\u0e2e][\u0e48-\u0e4b]?)[ \u00a0]+([\u0e48-\u0e4b]?)[\u0e32\u0e33]/g;
/** A gap before a mark, which belongs to the letter before it: ท ี่. */
const LOOSE_MARK =
  /([\u0e01-\u0e2e\u0e31\u0e34-\u0e3a])[ \u00a0]+(?=[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])/g;

/** Before a mark or a vowel that begins no word: nearly no cell has one, and one look is cheap. */
const GAP = /[ \u00a0][\u0e31-\u0e3a\u0e47-\u0e4e]/;

/** Marks as old fonts kept them, and gaps within a word where marks have been lost. */
export function isPdfText(text: string): boolean {
  return hasOwnGlyphs(text) || closeGaps(text) !== text;
}

/** The text as it read before; any other text stays as it is. */
export function mendPdfText(text: string): string {
  return isPdfText(text) ? closeGaps(settleMarks(text)) : text;
}

/** The gaps alone, of a text whose marks are settled. */
export function closeGaps(text: string): string {
  if (!GAP.test(text)) return text;
  return text.replace(LOST_AM, '$1$2\u0e33').replace(LOOSE_MARK, '$1');
}
