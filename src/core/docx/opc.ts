/**
 * Reads and writes what holds a package together (ECMA-376 part 2): the type of each part, and which parts and
 * addresses a part refers to. What is read is written anew in one plain form, so that no reader finds more in it.
 */
import { escaped } from './plain-xml';
import { readXml, type XmlElement } from './xml-reader';

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const TYPES_PATH = '[Content_Types].xml';
export const ROOT_RELATIONS = '_rels/.rels';

export interface ContentTypes {
  /** By extension in small letters, without its dot. */
  readonly defaults: ReadonlyMap<string, string>;
  /** By path in small letters, without the slash before it. */
  readonly overrides: ReadonlyMap<string, string>;
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
}

/** Null where it is no such list, or says two things of one part. */
export function readTypes(xml: string): ContentTypes | null {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  const read = readList(xml, { namespace: TYPES, local: 'Types' }, (element) => {
    const isDefault = element.local === 'Default';
    if (!isDefault && element.local !== 'Override') return false;
    const name = attributeIn(element, isDefault ? 'Extension' : 'PartName');
    const type = attributeIn(element, 'ContentType');
    if (!name || type === null) return false;
    const list = isDefault ? defaults : overrides;
    const key = name.replace(isDefault ? /^\./ : /^\//, '').toLowerCase();
    const known = list.get(key);
    list.set(key, type);
    return known === undefined || known === type;
  });
  return read ? { defaults, overrides } : null;
}

/** '' for a file of which nothing is said. */
export function typeOf(path: string, { defaults, overrides }: ContentTypes): string {
  const name = path.toLowerCase();
  const extension = /\.([^./]*)$/.exec(name)?.[1] ?? '';
  return overrides.get(name) ?? defaults.get(extension) ?? '';
}

/** Of the files that there are, each under its own name. */
export function writeTypes({ defaults, overrides }: ContentTypes, paths: Iterable<string>): string {
  const rows = [...defaults].map(
    ([extension, type]) =>
      `<Default Extension="${escaped(extension)}" ContentType="${escaped(type)}"/>`,
  );
  for (const path of paths) {
    const type = overrides.get(path.toLowerCase());
    if (type === undefined) continue;
    rows.push(`<Override PartName="/${escaped(path)}" ContentType="${escaped(type)}"/>`);
  }
  return `${HEAD}<Types xmlns="${TYPES}">${rows.join('')}</Types>`;
}

/** Null where it is no such list, or a relation lacks something. */
export function readRelations(xml: string): readonly Relation[] | null {
  const relations: Relation[] = [];
  const read = readList(xml, { namespace: RELATIONS, local: 'Relationships' }, (element) => {
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributeIn(element, name));
    const mode = attributeIn(element, 'TargetMode') ?? 'Internal';
    const isOutside = mode === 'External';
    const isKnown = element.local === 'Relationship' && (isOutside || mode === 'Internal');
    if (!isKnown || !id || !type || target === null || target === undefined) return false;
    relations.push({ id, type, target, isOutside });
    return true;
  });
  return read ? relations : null;
}

export function writeRelations(relations: readonly Relation[]): string {
  const rows = relations.map(
    ({ id, type, target, isOutside }) =>
      `<Relationship Id="${escaped(id)}" Type="${escaped(type)}" Target="${escaped(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`,
  );
  return `${HEAD}<Relationships xmlns="${RELATIONS}">${rows.join('')}</Relationships>`;
}

/** The part that a relations part belongs to, '' for the package's own; null for another file. */
export function ownerOf(path: string): string | null {
  const match = /^(.*\/)?_rels\/([^/]*)\.rels$/i.exec(path);
  return match ? `${match[1] ?? ''}${match[2] ?? ''}` : null;
}

/** The path that a target within the package means; null where it leads out of it. */
export function targetPath(owner: string, target: string): string | null {
  const [path = ''] = target.split(/[?#]/);
  if (path === '') return owner;
  const isWhole = path.startsWith('/');
  const folders = isWhole ? [] : owner.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') {
      if (folders.pop() === undefined) return null;
    } else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** False where the root is another, there is an element within one, or a row is refused. */
function readList(
  xml: string,
  root: { readonly namespace: string; readonly local: string },
  takeRow: (element: XmlElement) => boolean,
): boolean {
  let depth = 0;
  let isSound = true;
  const fault = readXml(xml, {
    open: (element) => {
      if (element.namespace !== root.namespace) isSound = false;
      else if (depth === 0) isSound &&= element.local === root.local;
      else isSound &&= depth === 1 && takeRow(element);
      depth++;
    },
    close: () => {
      depth--;
    },
  });
  return fault === null && isSound;
}

/** Null for one that it lacks. */
function attributeIn({ attributes }: XmlElement, name: string): string | null {
  const found = attributes.find(({ namespace, local }) => namespace === '' && local === name);
  return found ? found.value.trim() : null;
}
