/** The parts of an .xlsx, found by their relationships and not by the names that Excel gives them. */
import { strFromU8, unzipSync } from 'fflate';
import { type Element, element, readXml } from './xml';

export interface Relationship {
  readonly id: string;
  /** The last word of the type: `worksheet`, `comments`, … */
  readonly kind: string;
  /** The part's name, or an address where `isOutside`. */
  readonly target: string;
  readonly isOutside: boolean;
}

export interface Parts {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  readonly bytes: (name: string) => Uint8Array | null;
  readonly text: (name: string) => string | null;
  /** The part's XML; null where there is none that can be read. */
  readonly xml: (name: string) => Element | null;
  /** Those of the package itself without a name. */
  readonly relationships: (name?: string) => Relationship[];
}

/** Throws where the bytes are no zip. */
export function openParts(zipped: Uint8Array): Parts {
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of Object.entries(unzipSync(zipped))) files.set(key(name), bytes);
  const parts: Parts = {
    names: [...files.keys()],
    has: (name) => files.has(key(name)),
    bytes: (name) => files.get(key(name)) ?? files.get(key(unescaped(name))) ?? null,
    text(name) {
      const bytes = parts.bytes(name);
      return bytes && decoded(bytes);
    },
    xml(name) {
      const text = parts.text(name);
      try {
        return text === null ? null : readXml(text);
      } catch {
        return null;
      }
    },
    relationships(name = '') {
      const [folder, file] = /^(.*\/)?([^/]*)$/.exec(key(name))?.slice(1) ?? [];
      const root = parts.xml(`${folder ?? ''}_rels/${file}.rels`);
      return (root?.children ?? []).flatMap((node) => {
        if (typeof node !== 'object' || !('attributes' in node)) return [];
        const { Id: id = '', Type = '', Target = '', TargetMode } = node.attributes;
        const isOutside = TargetMode === 'External';
        const target = isOutside ? Target : resolved(folder ?? '', Target);
        return [{ id, kind: Type.split('/').at(-1) ?? '', target, isOutside }];
      });
    },
  };
  return parts;
}

/** Names are the same in either case, and some programs write them as Windows does. */
function key(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function resolved(folder: string, target: string): string {
  const path = target.trim().replace(/\\/g, '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : `${folder}${path}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = strFromU8(bytes.subarray(0, 200), true);
  const encoding = /^[^>]*?encoding=["']([\w-]+)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
  try {
    return new TextDecoder(encoding.startsWith('utf-16') ? 'utf-8' : encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The part that lists these. */
export function listOf(relationships: readonly Relationship[]): Element {
  const children = relationships.map(({ id, kind, target, isOutside }) =>
    element('Relationship', {
      Id: id,
      Type: `${TYPE}/${kind}`,
      Target: target,
      ...(isOutside ? { TargetMode: 'External' } : {}),
    }),
  );
  return element('Relationships', {}, children);
}
