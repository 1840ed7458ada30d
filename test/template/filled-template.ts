/** What stands in a filled template: its text in order, its XML, its tables. */
import mammoth from 'mammoth';
import { filledBytes } from '../core/docx/docx';
import { type SampleParts, sampleFields } from '../core/template/samples';

export async function textFilled(template: Uint8Array, parts: SampleParts): Promise<string> {
  const bytes = filledBytes(template, sampleFields(parts), true);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return plainBlanks(value);
}

/** No-break blanks as others, for a test that reads words; where they stand is tested by itself. */
export function plainBlanks(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}

/** Each stands after the one before it. */
export function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const found = text.indexOf(part, from);
    expect([part, found >= 0]).toEqual([part, true]);
    from = found + part.length;
  }
}

/** The paragraphs that hold a text, each with its own XML. */
export function paragraphsWith(xml: string, text: string): readonly string[] {
  return (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).filter((each) => each.includes(text));
}

/** How many rows each table has, in order. */
export function rowCounts(xml: string): readonly (number | undefined)[] {
  return tablesOf(xml).map((each) => each.match(/<w:tr[ >]/g)?.length);
}

/** Tables that hold no other. */
export function tablesOf(xml: string): readonly string[] {
  return xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
}
