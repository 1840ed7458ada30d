/**
 * Finds in a part's XML what takes something else in. A link leads out of the file, and readers look for its address by
 * its id alone: a picture that names a link's id is fetched from there, though its relation says "hyperlink".
 */
import type { Relation } from '../../docx/opc';
import type { XmlElement } from '../../docx/xml-reader';
import { relationKind } from './relation-kinds';

const RELATIONS: readonly string[] = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];
/** `o:relid` of a VML picture. */
const OFFICE = 'urn:schemas-microsoft-com:office:office';

/** What somebody clicks on or points at (ECMA-376 part 1, 17.16.22, 20.1.2.2.23, 21.1.2.3.5 and 21.1.2.3.6). */
const CLICKED_ON: ReadonlySet<string> = new Set([
  'hyperlink',
  'hlinkClick',
  'hlinkHover',
  'hlinkMouseOver',
]);

/** Pages, documents and objects in the document (part 1, 17.17.2, 17.3.3.3 and 17.3.3.20; MS-OE376), whatever the part is said to be. */
const OTHER_FILES: ReadonlySet<string> = new Set([
  'altChunk',
  'subDoc',
  'OLEObject',
  'control',
  'objectEmbed',
  'objectLink',
]);

/** The addresses of a part's links, by their ids. */
export function linksIn(relations: readonly Relation[]): ReadonlyMap<string, string> {
  const links = relations.filter((relation) => relationKind(relation) === 'hyperlink');
  return new Map(links.map(({ id, target }) => [id, target]));
}

/** The address that an element fetches by a link's id; null where it fetches none. */
export function fetchedLink(
  { local, attributes }: XmlElement,
  links: ReadonlyMap<string, string>,
): string | null {
  if (links.size === 0 || CLICKED_ON.has(local)) return null;
  for (const { local: name, namespace, value } of attributes) {
    const isReference = RELATIONS.includes(namespace) || (namespace === OFFICE && name === 'relid');
    const target = isReference ? links.get(value.trim()) : undefined;
    if (target !== undefined) return target;
  }
  return null;
}

/** Its name, where it takes another file in. */
export function otherFile({ name, local, attributes }: XmlElement): string | null {
  const refers = attributes.some(({ namespace }) => RELATIONS.includes(namespace));
  return OTHER_FILES.has(local) && refers ? name : null;
}
