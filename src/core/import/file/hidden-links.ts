/** Links of an old memo whose words do not show where they lead (คลิกที่นี่): paper has none, and a sheet keeps words alone. */
import { readXml, type XmlElement } from '../../docx/xml-reader';
import { singleSpaced } from '../../text/spelling';
import { attributeOf } from './numbering';

const WEB = /^https?:\/\//i;
const ADDRESS = /[a-z0-9-]{2,63}\.[a-z]{2,10}/i;
/** What a field does, where it leads out of the document. */
const LEADS = /^\s*HYPERLINK\s+"([^"]+)"/i;

/** A page's number within a link; a file without ends would grow with its square. */
const DEEPEST = 4;

/** A link, or a field that may be one; they may lie within each other. */
interface Open {
  /** A field's code, which stands in several runs. */
  code: string;
  target: string;
  words: string;
  isShown: boolean;
}

/** Each once, its words with its address; `targets` are the addresses by the ids of their relations. */
export function hiddenLinks(
  document: string,
  targets: ReadonlyMap<string, string>,
): readonly string[] {
  const found = new Set<string>();
  const open: Open[] = [];
  let inside = '';
  if (targets.size === 0 && !/HYPERLINK/i.test(document)) return [];
  const begin = (target: string, isShown: boolean) =>
    open.push({ code: '', target, words: '', isShown });
  const end = () => {
    const link = open.pop();
    if (!link) return;
    const text = singleSpaced(link.words);
    const target = link.target || (LEADS.exec(link.code)?.[1] ?? '');
    if (WEB.test(target) && text !== '' && !ADDRESS.test(text)) found.add(`${text}: ${target}`);
  };
  const fieldSign = (element: XmlElement) => {
    const type = attributeOf(element, 'fldCharType');
    const field = open[open.length - 1];
    if (type === 'begin') begin('', false);
    else if (type === 'separate' && field) field.isShown = true;
    else if (type === 'end') end();
  };
  readXml(document, {
    open: (element) => {
      inside = element.local;
      if (inside === 'hyperlink') begin(targets.get(attributeOf(element, 'id')) ?? '', true);
      if (inside === 'fldSimple') begin(LEADS.exec(attributeOf(element, 'instr'))?.[1] ?? '', true);
      if (inside === 'fldChar') fieldSign(element);
    },
    text: (text) => {
      const field = open[open.length - 1];
      if (inside === 'instrText' && field) field.code += text;
      if (inside === 't')
        for (const link of open.slice(-DEEPEST)) if (link.isShown) link.words += text;
    },
    close: ({ local }) => {
      inside = '';
      if (local === 'hyperlink' || local === 'fldSimple') end();
    },
  });
  return [...found];
}
