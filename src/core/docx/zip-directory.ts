/**
 * Decides whether a file is a zip that is safe to open, before anything is inflated in earnest. What the
 * directory claims is not believed: each XML part is inflated under a limit and thrown away.
 */
import { Inflate } from 'fflate';
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

/** Null where the file may be opened. */
export function zipProblem(bytes: Uint8Array): TemplateProblem | null {
  if (bytes.length > MOST_BYTES) return templateProblem('too-big');
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    return templateProblem(holds(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-doc');
  }
  const entries = readEntries(bytes);
  if (entries === 'too-big' || !entries) return templateProblem(entries ?? 'not-docx');
  if (entries.some(({ flags }) => flags & ENCRYPTED)) return templateProblem('encrypted');
  const names = new Set<string>();
  const twice = entries.find(({ name }) => names.size === names.add(name).size);
  if (twice) return templateProblem('broken', { detail: twice.name });
  return inflationProblem(bytes, entries);
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
      name: latin(bytes, at + 46, nameLength),
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

/** Only XML is ever inflated here; pictures go from zip to zip as they are. */
function inflationProblem(bytes: Uint8Array, entries: readonly Entry[]): TemplateProblem | null {
  let total = 0;
  for (const entry of entries) {
    if (entry.size > MOST_BYTES_INFLATED) return templateProblem('too-big', { detail: entry.name });
    if (!/\.(xml|rels)$/i.test(entry.name)) continue;
    const size = inflatedSize(bytes, entry, MOST_BYTES_OF_XML);
    if (size === null) return templateProblem('broken', { detail: entry.name });
    total += size;
    if (size > MOST_BYTES_OF_XML || total > MOST_BYTES_INFLATED) {
      return templateProblem('too-big', { detail: entry.name });
    }
  }
  return null;
}

/** Stops soon after the limit; null where the bytes are no such entry. */
function inflatedSize(bytes: Uint8Array, entry: Entry, limit: number): number | null {
  const { method, packed, offset } = entry;
  if (number(bytes, offset, 4) !== LOCAL_ENTRY) return null;
  const start = offset + 30 + number(bytes, offset + 26, 2) + number(bytes, offset + 28, 2);
  if (start + packed > bytes.length) return null;
  if (method === STORED) return packed;
  if (method !== DEFLATED) return null;
  return countInflated(bytes.subarray(start, start + packed), limit);
}

/** So much goes in at once: a byte of a zip bomb becomes a thousand, and all of them are held meanwhile. */
const SLICE = 4096;

function countInflated(packed: Uint8Array, limit: number): number | null {
  let size = 0;
  let isWhole = false;
  const inflate = new Inflate((chunk, isLast) => {
    size += chunk.length;
    isWhole = isLast;
  });
  try {
    for (let start = 0; start < packed.length && size <= limit; start += SLICE) {
      const end = start + SLICE;
      inflate.push(packed.subarray(start, end), end >= packed.length);
    }
  } catch {
    return null;
  }
  return size > limit || isWhole ? size : null;
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

function latin(bytes: Uint8Array, offset: number, length: number): string {
  return Array.from(bytes.subarray(offset, offset + length), (byte) =>
    String.fromCharCode(byte),
  ).join('');
}
