/** A part as a reader sees it who knows ECMA-376 alone (part 3): without what is marked as newer. */

import { applyEdits, type Edit } from '../../src/core/docx/text';
import { readXml } from '../../src/core/docx/xml-reader';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const KNOWN =
  /^(?:http:\/\/schemas\.openxmlformats\.org\/(?:wordprocessingml|drawingml|officeDocument)\/2006\/|urn:schemas-microsoft-com:|http:\/\/www\.w3\.org\/|$)/;

/** Null for a part of another kind. */
export function inSchemas(xml: string): string | null {
  const edits: Edit[] = [];
  let isMain = false;
  let depth = 0;
  /** Of the element that is left out with all in it; -1 outside such a one. */
  let out = -1;
  const fault = readXml(xml.replace(/^\ufeff/, ''), {
    open: ({ namespace, local, attributes, start, end }) => {
      if (depth === 0) isMain = namespace === MAIN;
      if (out < 0) {
        const isOut = local === 'Choice' || !(KNOWN.test(namespace) || namespace === COMPATIBILITY);
        if (isOut) out = depth;
        else if (namespace === COMPATIBILITY) edits.push({ start, end, text: '' });
        else {
          for (const each of attributes) {
            if (KNOWN.test(each.namespace)) continue;
            let name = each.start - 1;
            while (!/\s/.test(xml[name] ?? ' ')) name--;
            edits.push({ start: name, end: each.end + 1, text: '' });
          }
        }
      }
      depth++;
    },
    close: ({ namespace, start, end }, last) => {
      depth--;
      if (out === depth) {
        edits.push({ start, end: last, text: '' });
        out = -1;
      } else if (out < 0 && namespace === COMPATIBILITY && last > end) {
        edits.push({ start: xml.lastIndexOf('<', last - 1), end: last, text: '' });
      }
    },
  });
  return fault === null && isMain ? applyEdits(xml.replace(/^\ufeff/, ''), edits) : null;
}
