/**
 * Writes XML so that all who look for `<…>` in it see the same elements: without comments, instructions and marked
 * sections, no `>` within a tag, letters as letters. Nothing that a reader of XML is told changes.
 */
import { applyEdits, type Edit } from './text';
import { readXml } from './xml-reader';

/** Null for what is not well-formed. */
export function plainXml(xml: string): string | null {
  const edits: Edit[] = [];
  const fault = readXml(xml, {
    open: ({ attributes }) => {
      for (const { start, end } of attributes) {
        const raw = xml.slice(start, end);
        if (raw.includes('>')) edits.push({ start, end, text: raw.replace(/>/g, '&gt;') });
      }
    },
    text: (text, start, end, isMarked) => {
      if (isMarked) edits.push({ start, end, text: escaped(text) });
      else if (xml.slice(start, end).includes('&#')) {
        edits.push({ start, end, text: withLetters(xml.slice(start, end)) });
      }
    },
    aside: (start, end) => edits.push({ start, end, text: '' }),
  });
  if (fault !== null) return null;
  return edits.length === 0 ? xml : applyEdits(xml, edits);
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** The filler knows only the five names that XML has. */
function withLetters(raw: string): string {
  return raw.replace(/&#(x?)([0-9a-f]{1,7});/gi, (whole, hexadecimal: string, digits: string) => {
    const code = Number.parseInt(digits, hexadecimal ? 16 : 10);
    // A line's end written as a number stays one where it would be read as another.
    if (code < 0x20) return whole;
    const letter = String.fromCodePoint(code);
    return letter === "'" ? '&apos;' : escaped(letter);
  });
}
