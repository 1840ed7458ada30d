/** What a reader of a part sees of its letters. */
import { readXml } from '../../src/core/docx/xml-reader';

/** All texts of its elements; null for what is not well-formed. */
export function textOf(xml: string): string | null {
  const texts: string[] = [];
  const fault = readXml(xml.replace(/^\ufeff/, ''), { text: (text) => texts.push(text) });
  return fault === null ? texts.join('') : null;
}
