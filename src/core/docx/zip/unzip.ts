/**
 * Unpacks a .docx that staff have chosen, or says why it is none or not safe to open. What its directory
 * claims is not believed: each file is inflated under a limit. fflate's own unzipSync cannot do that: it
 * inflates to the end of what lies there, however small the claim, and passes over what encrypts a file
 * or has the name of another.
 */
import { Inflate, unzipSync } from 'fflate';
import type { Result } from '../../result';
import type { PackageContent, PackageFiles } from '../package-files';
import { type TemplateProblem, templateProblem } from '../problem';
import { decoded, isUtf8 } from '../utf8';
import { type Entry, packedBytes, readEntries } from './zip-directory';

/** A memo's template is some 10 KB to 2 MB (an emblem, a logo); beyond these it is no template. */
export const MOST_BYTES = 3_000_000;
const MOST_BYTES_OF_XML = 20_000_000;
const MOST_BYTES_INFLATED = 60_000_000;

/** APPNOTE.TXT 4.4. */
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/** The container of .doc files and of encrypted ones (MS-CFB 2.2). */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What a reader other than a template's asks for. */
export interface UnzipChoice {
  /** Of the file as it is. */
  readonly most?: number;
  /** By its path; without it every file is inflated. */
  readonly wanted?: (path: string) => boolean;
}

export function unzip(
  bytes: Uint8Array,
  { most = MOST_BYTES, wanted = () => true }: UnzipChoice = {},
): Result<PackageFiles, TemplateProblem> {
  if (bytes.length > most) return refused('too-big');
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    return refused(holds(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-doc');
  }
  const entries = readEntries(bytes);
  if (entries === 'too-big' || !entries) return refused(entries ?? 'not-docx');
  if (entries.some(({ flags }) => flags & ENCRYPTED)) return refused('encrypted');
  const names = new Set<string>();
  // Names are the same in capital and in small letters (ECMA-376 part 2, 6.2.2.3).
  const odd = entries.find(
    ({ name }) => !isPartName(name) || names.size === names.add(name.toLowerCase()).size,
  );
  if (odd) return refused('broken', odd.name.slice(0, 80));
  return inflateAll(
    bytes,
    entries.filter(({ name }) => wanted(name)),
  );
}

/** A .docx of the project's own build, which needs none of this care. */
export function unzipBuiltIn(bytes: Uint8Array): PackageFiles {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  return new Map(files.map(([name, content]) => [name, contentOf(name, content)]));
}

function refused(
  kind: TemplateProblem['kind'],
  detail: string | null = null,
): Result<never, TemplateProblem> {
  return { ok: false, problems: [templateProblem(kind, { detail })] };
}

/** Without a way out of the package, or a second way to write it (ECMA-376 part 2, 6.2.2.2). */
function isPartName(name: string): boolean {
  if (/[\\:*?"<>|\p{Cc}]|%(?:2[ef]|5c|3a|00|[46][1-9a-f]|[57][0-9a]|3[0-9]|2d|5f|7e)/iu.test(name))
    return false;
  return name
    .replace(/\/$/, '')
    .split('/')
    .every((step) => step !== '' && !step.endsWith('.'));
}

/** UTF-16 text, as OLE writes the names of its streams. */
function holds(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = bytes.length - wanted.length;
  for (let start = 0; start <= last; start++) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}

function inflateAll(
  bytes: Uint8Array,
  entries: readonly Entry[],
): Result<PackageFiles, TemplateProblem> {
  const files = new Map<string, PackageContent>();
  let left = MOST_BYTES_INFLATED;
  for (const entry of entries) {
    const { name, size } = entry;
    if (name.endsWith('/')) continue;
    if (size > MOST_BYTES_INFLATED) return refused('too-big', name);
    const content = inflated(bytes, entry, isXml(name) ? Math.min(MOST_BYTES_OF_XML, left) : left);
    if (typeof content === 'string') return refused(content, name);
    left -= content.length;
    if (isXml(name) && !isUtf8(content)) return refused('broken', name);
    files.set(name, contentOf(name, content));
  }
  return { ok: true, value: files };
}

/** Stops soon after the limit; `broken` where the bytes are no such entry. */
function inflated(
  bytes: Uint8Array,
  entry: Entry,
  most: number,
): Uint8Array | 'too-big' | 'broken' {
  const content = packedBytes(bytes, entry);
  if (!content) return 'broken';
  if (entry.method === STORED) return entry.packed > most ? 'too-big' : content;
  return entry.method === DEFLATED ? inflate(content, most) : 'broken';
}

/** So much goes in at once: a byte of a zip bomb becomes a thousand, and all of them are held meanwhile. */
const SLICE = 4096;

function inflate(packed: Uint8Array, most: number): Uint8Array | 'too-big' | 'broken' {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const stream = new Inflate((chunk, isLast) => {
    size += chunk.length;
    isWhole = isLast;
    chunks.push(chunk);
  });
  try {
    for (let start = 0; start < packed.length && size <= most; start += SLICE) {
      const end = start + SLICE;
      stream.push(packed.subarray(start, end), end >= packed.length);
    }
  } catch {
    return 'broken';
  }
  if (size > most) return 'too-big';
  return isWhole ? joined(chunks, size) : 'broken';
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function isXml(name: string): boolean {
  return /\.(xml|rels)$/i.test(name);
}

/** XML without its byte order mark, which no reader needs and only some keep. */
function contentOf(name: string, bytes: Uint8Array): PackageContent {
  return isXml(name) ? decoded(bytes).replace(/^\ufeff/, '') : bytes;
}
