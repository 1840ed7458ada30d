/** Links of an old memo whose words do not show where they lead (คลิกที่นี่): paper has none, and a sheet keeps words alone. */
import { readXml } from '../../docx/xml-reader';
import { singleSpaced } from '../../text/spelling';
import { attributeOf } from './numbering';

const WEB = /^https?:\/\//i;
const ADDRESS = /[a-z0-9-]{2,63}\.[a-z]{2,10}/i;

/** Each once, its words with its address; `targets` are the addresses by the ids of their relations. */
export function hiddenLinks(
  document: string,
  targets: ReadonlyMap<string, string>,
): readonly string[] {
  const found = new Set<string>();
  let target = '';
  let words = '';
  let inText = false;
  if (targets.size === 0) return [];
  readXml(document, {
    open: (element) => {
      if (element.local === 'hyperlink') {
        target = targets.get(attributeOf(element, 'id')) ?? '';
        words = '';
      }
      inText = element.local === 't';
    },
    text: (text) => {
      if (inText) words += text;
    },
    close: ({ local }) => {
      inText = false;
      if (local !== 'hyperlink') return;
      const text = singleSpaced(words);
      if (WEB.test(target) && text !== '' && !ADDRESS.test(text)) found.add(`${text}: ${target}`);
      target = '';
    },
  });
  return [...found];
}
