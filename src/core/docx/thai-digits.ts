/** Writes the digits of a template's own words as Thai ones, before its tags are filled. */
import { outsideAddresses, toThaiDigits } from '../text/digits';
import { applyEdits, type Edit, rawText, readParagraphs } from './text';

const TAG = /(\{\{[^}]*\}\})/;
/** A digit, or a character reference whose digits are no text (`&#8230;`). */
const DIGITS = /&[^;\s]*;|[0-9]+/g;

/**
 * Tags, character references, and web and e-mail addresses keep their digits. By paragraph and not by
 * run, because Word cuts one word into many runs. Nothing but digits changes, one for one.
 */
export function withThaiDigits(xml: string): string {
  const edits: Edit[] = [];
  for (const paragraph of readParagraphs(xml)) {
    const before = rawText(xml, paragraph);
    if (!/[0-9]/.test(before)) continue;
    const after = before
      .split(TAG)
      .map((part) => (part.startsWith('{{') ? part : outsideAddresses(part, thaiDigits)))
      .join('');
    let offset = 0;
    for (const { start, end } of paragraph.spans) {
      edits.push({ start, end, text: after.slice(offset, offset + end - start) });
      offset += end - start;
    }
  }
  return applyEdits(xml, edits);
}

function thaiDigits(part: string): string {
  return part.replace(DIGITS, (found) => (found.startsWith('&') ? found : toThaiDigits(found)));
}
