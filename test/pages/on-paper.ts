/** How the official form's pages are read back: their letters, their numbers, what leaves the margins. */
import type { Word } from './pdf';

const CM = 72 / 2.54;
const MARGINS = { left: 3 * CM, right: 21 * CM - 2 * CM };

/** In Arabic digits here: LibreOffice does not know Word's Thai ones. */
export const PAGE_NUMBER = /^\s*-\s*(\d+)\s*-\s*$/m;

/** pdftotext puts marks above and below a bold letter anywhere near it: only the letters count. */
export function letters(text: string): string {
  return text.replace(/[^ก-ฮ๐-๙/]/g, '');
}

export function outside(words: readonly Word[]): readonly string[] {
  return words
    .filter(({ left, right }) => left < MARGINS.left - 1 || right > MARGINS.right + 1)
    .map(({ text }) => text);
}
