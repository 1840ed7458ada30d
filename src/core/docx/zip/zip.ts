/**
 * Packs a document's files (APPNOTE.TXT 4.3), in the order in which readers look for them. What is as it was in the
 * zip that it comes from is taken over packed, which fflate's own zipSync cannot do.
 */
import { deflateSync } from 'fflate';
import type { PackageContent, PackageFiles } from '../package-files';
import { encoded } from '../utf8';
import { packedBytes, readEntries } from './zip-directory';

/** A file as it lies in a zip. */
interface PackedFile {
  readonly bytes: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly crc: number;
}

/** By path, each with what it was unpacked to. */
export type PackedFiles = ReadonlyMap<
  string,
  { readonly content: PackageContent; readonly file: PackedFile }
>;

const STORED = 0;
const DEFLATED = 8;

/** Of a zip of our own, whose directory is believed; `files` are what it holds. */
export function packedIn(docx: Uint8Array, files: PackageFiles): PackedFiles {
  const packed = new Map<string, { content: PackageContent; file: PackedFile }>();
  const entries = readEntries(docx);
  for (const entry of Array.isArray(entries) ? entries : []) {
    const content = files.get(entry.name);
    const bytes = packedBytes(docx, entry);
    if (content !== undefined && bytes) {
      packed.set(entry.name, { content, file: { ...entry, bytes } });
    }
  }
  return packed;
}

export function zip(files: PackageFiles, packed: PackedFiles): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of [...files].sort(([one], [other]) => rank(one) - rank(other))) {
    const known = packed.get(path);
    const file = known && known.content === content ? known.file : pack(path, content);
    const name = encoded(path);
    pieces.push(localHeader(file, name), file.bytes);
    directory.push(directoryEntry(file, name, offset));
    offset += 30 + name.length + file.bytes.length;
  }
  return joined([...pieces, ...directory, endOf(directory, offset)]);
}

/** The list of all files comes first, then what says which of them is the document (as Word has it). */
function rank(path: string): number {
  const first = ['[Content_Types].xml', '_rels/.rels'].indexOf(path);
  if (first >= 0) return first;
  return path.startsWith('word/') ? 2 : 3;
}

/** What is packed already is not packed again. */
const PACKED = /\.(png|jpe?g|gif)$/i;

function pack(path: string, content: PackageContent): PackedFile {
  const bytes = typeof content === 'string' ? encoded(content) : content;
  const isStored = PACKED.test(path) || bytes.length === 0;
  return {
    bytes: isStored ? bytes : deflateSync(bytes),
    method: isStored ? STORED : DEFLATED,
    size: bytes.length,
    crc: crcOf(bytes),
  };
}

function localHeader(file: PackedFile, name: Uint8Array): Uint8Array {
  const head = header(30, 0x04034b50, name);
  describe(head, 4, file, name);
  return new Uint8Array(head.buffer);
}

function directoryEntry(file: PackedFile, name: Uint8Array, offset: number): Uint8Array {
  const head = header(46, 0x02014b50, name);
  head.setUint16(4, VERSION, true);
  describe(head, 6, file, name);
  head.setUint32(42, offset, true);
  return new Uint8Array(head.buffer);
}

function endOf(directory: readonly Uint8Array[], offset: number): Uint8Array {
  const end = header(22, 0x06054b50, new Uint8Array(0));
  end.setUint16(8, directory.length, true);
  end.setUint16(10, directory.length, true);
  end.setUint32(
    12,
    directory.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  end.setUint32(16, offset, true);
  return new Uint8Array(end.buffer);
}

/** Zeros but for its signature and the name behind it. */
function header(size: number, signature: number, name: Uint8Array): DataView {
  const bytes = new Uint8Array(size + name.length);
  bytes.set(name, size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  return view;
}

/** 2.0, which deflates. */
const VERSION = 20;
const UTF_8 = 0x800;
/** 1 January 1980, as Word writes for each file: the same memo is the same bytes. */
const DATE = 0x21;

/** What both headers say of a file, from the version on. */
function describe(head: DataView, at: number, file: PackedFile, name: Uint8Array): void {
  head.setUint16(at, VERSION, true);
  head.setUint16(at + 2, UTF_8, true);
  head.setUint16(at + 4, file.method, true);
  head.setUint16(at + 8, DATE, true);
  head.setUint32(at + 10, file.crc, true);
  head.setUint32(at + 14, file.bytes.length, true);
  head.setUint32(at + 18, file.size, true);
  head.setUint16(at + 22, name.length, true);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const CRC_TABLE = crcTable();

/** By a loop: it is made whenever the bundle is loaded, and `Int32Array.from` takes eight times as long. */
function crcTable(): Int32Array {
  const table = new Int32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    table[byte] = crc;
  }
  return table;
}

/** CRC-32 (APPNOTE.TXT 4.4.7). */
function crcOf(bytes: Uint8Array): number {
  let crc = -1;
  for (let index = 0; index < bytes.length; index++) {
    crc = (CRC_TABLE[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}
