/**
 * Unpacks a .docx that staff have chosen, or says why it is none or not safe to open. What its directory
 * claims is not believed: each file is inflated under a limit. fflate's own unzipSync cannot do that: it
 * inflates to the end of what lies there, however small the claim, and passes over what encrypts a file
 * or has the name of another.
 */
import { Inflate, strFromU8, unzipSync } from 'fflate';
import type { Result } from '../result';
import type { PackageContent, PackageFiles } from './package-files';
import { type TemplateProblem, templateProblem } from './problem';

/** A memo's template is some 10 KB to 2 MB (an emblem, a logo); beyond these it is no template. */
export const MOST_BYTES = 3_000_000;
const MOST_ENTRIES = 2_000;
const MOST_BYTES_OF_XML = 20_000_000;
const MOST_BYTES_INFLATED = 60_000_000;

/** APPNOTE.TXT 4.3 and 4.4. */
const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/** The container of .doc files and of encrypted ones (MS-CFB 2.2). */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

export function unzip(bytes: Uint8Array): Result<PackageFiles, TemplateProblem> {
  if (bytes.length > MOST_BYTES) return refused('too-big');
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    return refused(holds(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-doc');
  }
  const entries = readEntries(bytes);
  if (entries === 'too-big' || !entries) return refused(entries ?? 'not-docx');
  if (entries.some(({ flags }) => flags & ENCRYPTED)) return refused('encrypted');
  const names = new Set<string>();
  const twice = entries.find(({ name }) => names.size === names.add(name).size);
  return twice ? refused('broken', twice.name) : inflateAll(bytes, entries);
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

/** UTF-16 text, as OLE writes the names of its streams. */
function holds(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = bytes.length - wanted.length;
  for (let start = 0; start <= last; start++) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}

/** Null where there is no directory that can be read. */
function readEntries(bytes: Uint8Array): readonly Entry[] | 'too-big' | null {
  const end = findEnd(bytes);
  if (end === null) return null;
  const count = number(bytes, end + 10, 2);
  let at = number(bytes, end + 16, 4);
  if (count > MOST_ENTRIES) return 'too-big';
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (number(bytes, at, 4) !== ENTRY) return null;
    const nameLength = number(bytes, at + 28, 2);
    entries.push({
      name: decoded(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: number(bytes, at + 8, 2),
      method: number(bytes, at + 10, 2),
      packed: number(bytes, at + 20, 4),
      size: number(bytes, at + 24, 4),
      offset: number(bytes, at + 42, 4),
    });
    at += 46 + nameLength + number(bytes, at + 30, 2) + number(bytes, at + 32, 2);
  }
  return entries;
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
    files.set(name, contentOf(name, content));
  }
  return { ok: true, value: files };
}

/** Stops soon after the limit; `broken` where the bytes are no such entry. */
function inflated(
  bytes: Uint8Array,
  { method, packed, offset }: Entry,
  most: number,
): Uint8Array | 'too-big' | 'broken' {
  if (number(bytes, offset, 4) !== LOCAL_ENTRY) return 'broken';
  const start = offset + 30 + number(bytes, offset + 26, 2) + number(bytes, offset + 28, 2);
  if (start + packed > bytes.length) return 'broken';
  const content = bytes.subarray(start, start + packed);
  if (method === STORED) return packed > most ? 'too-big' : content;
  return method === DEFLATED ? inflate(content, most) : 'broken';
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

/** UTF-8, as every editor writes it; bytes that are none are taken one for one. */
function decoded(bytes: Uint8Array): string {
  try {
    return strFromU8(bytes);
  } catch {
    return strFromU8(bytes, true);
  }
}

function findEnd(bytes: Uint8Array): number | null {
  // The end record is 22 bytes and a comment of at most 65,535.
  const first = Math.max(0, bytes.length - 22 - 65_535);
  for (let offset = bytes.length - 22; offset >= first; offset--) {
    if (number(bytes, offset, 4) === END_OF_DIRECTORY) return offset;
  }
  return null;
}

/** Little-endian; bytes beyond the end count as 0. */
function number(bytes: Uint8Array, offset: number, length: number): number {
  let value = 0;
  for (let index = length - 1; index >= 0; index--) {
    value = value * 256 + (bytes[offset + index] ?? 0);
  }
  return value;
}
