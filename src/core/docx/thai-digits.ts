/** Writes the digits of a template's own words as Thai ones, before its tags are filled. */
import { outsideAddresses, toThaiDigits } from '../text/digits';
import { applyEdits, type Edit, rawText, readParagraphs } from './text';

/** A digit, or a character reference whose digits are no text (`&#8230;`). */
const DIGITS = /&[^&;\s]*;|[0-9]+/g;

/**
 * Tags, character references, and web and e-mail addresses keep their digits. By paragraph and not by
 * run, because Word cuts one word into many runs. Nothing but digits changes, one for one.
 */
export function withThaiDigits(xml: string): string {
  const edits: Edit[] = [];
  for (const paragraph of readParagraphs(xml)) {
    const before = rawText(xml, paragraph);
    if (!/[0-9]/.test(before)) continue;
    const after = outsideTags(before, (part) => outsideAddresses(part, thaiDigits));
    let offset = 0;
    for (const { start, end } of paragraph.spans) {
      edits.push({ start, end, text: after.slice(offset, offset + end - start) });
      offset += end - start;
    }
  }
  return applyEdits(xml, edits);
}

/** By hand and not by a pattern, which would read to the end of the text from each `{{` without its `}}`. */
function outsideTags(text: string, change: (part: string) => string): string {
  const parts: string[] = [];
  let done = 0;
  for (let start = text.indexOf('{{'); start >= 0; ) {
    const brace = text.indexOf('}', start + 2);
    if (brace < 0) break;
    // A single brace ends no tag, and no `{{` before it has an end.
    const isEnd = text[brace + 1] === '}';
    if (isEnd) {
      parts.push(change(text.slice(done, start)), text.slice(start, brace + 2));
      done = brace + 2;
    }
    start = text.indexOf('{{', isEnd ? done : brace + 1);
  }
  return parts.join('') + change(text.slice(done));
}

function thaiDigits(part: string): string {
  return part.replace(DIGITS, (found) => (found.startsWith('&') ? found : toThaiDigits(found)));
}
