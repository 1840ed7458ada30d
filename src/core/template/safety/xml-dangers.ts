/** Finds in a part's XML what names an address by itself, without a relation. */
import type { XmlElement } from '../../docx/xml-reader';
import { isClickable, leadsOut } from './addresses';

const DRAWN: readonly string[] = [
  'urn:schemas-microsoft-com:vml',
  'urn:schemas-microsoft-com:office:office',
  'urn:schemas-microsoft-com:office:word',
  'urn:schemas-microsoft-com:office:powerpoint',
];
const SVG = 'http://www.w3.org/2000/svg';

/** The address; null where the element names none. */
export function addressIn(element: XmlElement): string | null {
  const { namespace, local, attributes } = element;
  if (namespace === SVG) return inPicture(element);
  for (const { local: name, namespace: of, value } of attributes) {
    if (isFetched(element, name, of) && value.trim() !== '' && leadsOut(value)) return value;
    if (DRAWN.includes(namespace) && name === 'href' && !isClickable(value)) return value;
    // MS-DOCX 2.5.5.1: the page of a video, drawn by the reader's own browser.
    if (local === 'webVideoPr' && name === 'embeddedHtml') return value;
    if (name === 'action' && /^ppaction:\/\/(?:program|macro|ole|customshow)/i.test(value))
      return value;
    if (local === 'connectString' && name === 'val') return value;
  }
  return null;
}

/** `src` of a VML picture; where Word looks for what a file's own schemas need. */
function isFetched({ namespace, local }: XmlElement, name: string, of: string): boolean {
  if (DRAWN.includes(namespace) || DRAWN.includes(of)) return name === 'src' || name === 'althref';
  return local === 'schema' && (name === 'manifestLocation' || name === 'schemaLocation');
}

/** A drawing in SVG may hold pictures and styles of other places, and scripts. */
function inPicture({ local, attributes }: XmlElement): string | null {
  if (local === 'script' || local === 'foreignObject') return local;
  for (const { local: name, value } of attributes) {
    if (/^on/i.test(name)) return `${name}=${value}`;
    const isAddress = name === 'href' || name === 'src';
    if (isAddress && !/^\s*(?:#|data:image\/(?:png|jpe?g|gif);)/i.test(value)) return value;
    const outer = styleAddress(value);
    if (outer !== null) return outer;
  }
  return null;
}

/** Of CSS: `url(#a)` is in the picture itself. */
export function styleAddress(style: string): string | null {
  const found = /@import|url\(\s*["']?\s*(?!["'#\s]|data:image\/(?:png|jpe?g|gif);)/i.exec(style);
  return found ? style.slice(found.index, found.index + 80) : null;
}

export function isStyle({ namespace, local }: XmlElement): boolean {
  return namespace === SVG && local === 'style';
}
