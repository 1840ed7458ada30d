/** One spelling for the XML of a workbook's parts, whichever program wrote it: the names and prefixes of Excel's own. */
import { SaxesParser } from 'saxes';

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
}

/** Text is kept as it reads; `Written` is XML already. */
export type Node = Element | string | Written;

export class Written {
  constructor(readonly xml: string) {}
}

export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: Node[] = [],
): Element {
  return { name, attributes, children };
}

/** Takes the place of the elements of one name, one by one: a sheet's rows would fill the memory as a tree. */
export interface Each {
  readonly name: string;
  readonly write: (element: Element) => string;
}

const OWN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Whose elements have no prefix in Excel's own files. */
const UNPREFIXED = [
  OWN,
  'http://schemas.openxmlformats.org/package/2006/relationships',
  'http://schemas.openxmlformats.org/package/2006/content-types',
];

/** The prefixes of Excel's own files, which ExcelJS takes for part of the name. */
const PREFIXES: Readonly<Record<string, string>> = {
  [RELATIONSHIPS]: 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'xdr',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac': 'x14ac',
  'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main': 'x14',
  'http://schemas.microsoft.com/office/excel/2006/main': 'xm',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://www.w3.org/2001/XMLSchema-instance': 'xsi',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:schemas-microsoft-com:office:excel': 'x',
};

/** Strict Open XML has names of its own; ISO/IEC 29500-1, annex A. */
const STRICT = 'http://purl.oclc.org/ooxml/';
const USUAL: Readonly<Record<string, string>> = {
  'spreadsheetml/main': OWN,
  'officeDocument/relationships': RELATIONSHIPS,
  'drawingml/main': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'drawingml/spreadsheetDrawing':
    'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
};

/** Attributes whose value is a word of the user's: "true" there is no yes. */
const WORDS =
  /^(?:name|displayName|uniqueName|prompt|promptTitle|error|errorTitle|text|tooltip|display|comment|description|title|totalsRowLabel|formatCode|location|customMenu|help)$/;

/** No XML file may hold these, and some programs write them. */
const FORBIDDEN =
  /(?![\t\n\r])[\p{Cc}\ufffe\uffff]|&#(?:x0*(?:[0-8bce]|1[0-9a-f])|0*(?:[0-8]|1[1245-9]|2\d|3[01]));/giu;

/** Throws where the text is no well-formed XML. */
export function readXml(text: string, each?: Each): Element {
  const parser = new SaxesParser({ xmlns: true });
  const top: Element = { name: '', attributes: {}, children: [] };
  const path: Element[] = [top];
  const add = (words: string) => path.at(-1)?.children.push(words);
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.on('opentag', ({ uri, local, prefix, attributes }) => {
    const element: Element = { name: named(uri, local, prefix), attributes: {}, children: [] };
    for (const { uri: of, local: name, prefix: own, value } of Object.values(attributes)) {
      if (own === 'xmlns' || name === 'xmlns') continue;
      element.attributes[own ? named(of, name, own) : name] = plainValue(uri, local, name, value);
    }
    path.push(element);
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const element = path.pop();
    if (!element) return;
    path
      .at(-1)
      ?.children.push(each?.name === element.name ? new Written(each.write(element)) : element);
  });
  parser.write(text.replace(FORBIDDEN, '')).close();
  const root = top.children.find(isElement);
  if (!root) throw new Error('a part without elements');
  return root;
}

function named(uri: string, local: string, prefix: string): string {
  const usual = uri.startsWith(STRICT) ? (USUAL[uri.slice(STRICT.length)] ?? uri) : uri;
  if (UNPREFIXED.includes(usual)) return local;
  const own = PREFIXES[usual] ?? prefix;
  return own ? `${own}:${local}` : local;
}

/** ExcelJS knows a yes as 1 alone. */
function plainValue(uri: string, element: string, name: string, value: string): string {
  if (value !== 'true' && value !== 'false') return value;
  const isWord = WORDS.test(name) || /^(?:filter|customFilter|x|s)$/.test(element);
  return isWord || !/spreadsheetml/.test(uri) ? value : value === 'true' ? '1' : '0';
}

export function isElement(node: Node): node is Element {
  return typeof node === 'object' && !(node instanceof Written);
}

export function childrenOf(element: Element | undefined, name: string): Element[] {
  return (element?.children ?? []).filter(isElement).filter((child) => child.name === name);
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return childrenOf(element, name)[0];
}

export function textOf(element: Element | undefined): string {
  return (element?.children ?? [])
    .map((node) => (typeof node === 'string' ? node : isElement(node) ? textOf(node) : ''))
    .join('');
}

/** With every prefix of Excel's declared at the root. */
export function writeXml(root: Element): string {
  const isPlain = !root.name.includes(':');
  const own = /^(?:Relationships|Types)$/.test(root.name)
    ? UNPREFIXED[root.name === 'Types' ? 2 : 1]
    : OWN;
  const declared = Object.entries(PREFIXES).map(([uri, prefix]) => ` xmlns:${prefix}="${uri}"`);
  const names = `${isPlain ? ` xmlns="${own}"` : ''}${declared.join('')}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root, names)}`;
}

export function written(element: Element, names = ''): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value).replace(/"/g, '&quot;')}"`)
    .join('');
  const inside = element.children
    .map((node) =>
      typeof node === 'string' ? escaped(node) : isElement(node) ? written(node) : node.xml,
    )
    .join('');
  return inside === ''
    ? `<${element.name}${names}${attributes}/>`
    : `<${element.name}${names}${attributes}>${inside}</${element.name}>`;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;')
    .replace(/\t/g, '&#9;');
}
