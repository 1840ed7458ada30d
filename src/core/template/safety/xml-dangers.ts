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
/** Within a drawing: a page in a picture. */
const XHTML = 'http://www.w3.org/1999/xhtml';

/** The address; null where the element names none. `isPicture` for one of a drawing that is a part of its own. */
export function addressIn(element: XmlElement, isPicture: boolean): string | null {
  const { namespace, local, attributes } = element;
  if (namespace === SVG || (isPicture && namespace !== XHTML)) return inPicture(element);
  if (namespace === XHTML) return local;
  for (const { local: name, namespace: of, value } of attributes) {
    if (isFetched(element, name, of) && value.trim() !== '' && leadsOut(value)) return value;
    if (DRAWN.includes(namespace) && name === 'href' && !isClickable(value)) return value;
    // MS-DOCX 2.5.5.1: the page of a video, drawn by the reader's own browser.
    if (local === 'webVideoPr' && name === 'embeddedHtml') return value;
    if (name === 'action' && /^ppaction:\/\/(?:program|macro|ole|customshow)/i.test(value))
      return value;
    if ((local === 'connectString' || local === 'udl') && name === 'val') return value;
  }
  return null;
}

/** `src` of a VML picture; where Word looks for what a file's own schemas need. */
function isFetched({ namespace, local }: XmlElement, name: string, of: string): boolean {
  if (DRAWN.includes(namespace) || DRAWN.includes(of)) {
    // Of a picture it is where the picture comes from, of all else a link to click.
    return name === 'src' || name === 'althref' || (name === 'href' && local === 'imagedata');
  }
  return local === 'schema' && (name === 'manifestLocation' || name === 'schemaLocation');
}

/** A drawing in SVG may hold pictures and styles of other places, and scripts. */
function inPicture({ local, attributes }: XmlElement): string | null {
  if (local === 'script' || local === 'foreignObject') return local;
  for (const { local: name, value } of attributes) {
    if (/^on/i.test(name)) return `${name}=${value}`;
    // What all addresses in it begin with, and what changes one of them while it is shown.
    if (name === 'base' || (name === 'attributeName' && /href|src/i.test(value))) return value;
    const isAddress = name === 'href' || name === 'src';
    if (isAddress && !/^\s*(?:#|data:image\/(?:png|jpe?g|gif);)/i.test(value)) return value;
    const outer = styleAddress(value);
    if (outer !== null) return outer;
  }
  return null;
}

/** Of CSS: `url(#a)` is in the picture itself. */
export function styleAddress(style: string): string | null {
  const plain = style.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gi, (_whole, code, sign) =>
    code === undefined ? sign : letterOf(Number.parseInt(code, 16)),
  );
  const found = CALLED_UP.exec(plain);
  return found ? plain.slice(found.index, found.index + 80) : null;
}

const CALLED_UP =
  /@import|(?:url|image-set|image|src|cross-fade)\(\s*(?:["']\s*)?(?!["'#\s]|data:image\/(?:png|jpe?g|gif);)/i;

function letterOf(code: number): string {
  return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
}

export function isStyle({ namespace, local }: XmlElement, isPicture: boolean): boolean {
  return (namespace === SVG || isPicture) && local === 'style';
}
