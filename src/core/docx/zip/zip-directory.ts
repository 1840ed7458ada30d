/** Reads a zip's directory (APPNOTE.TXT 4.3): what it claims of each file, which is believed of our own alone. */
import { decoded } from '../utf8';

const MOST_ENTRIES = 2_000;

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

export interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Null where there is no directory that can be read. */
export function readEntries(bytes: Uint8Array): readonly Entry[] | 'too-big' | null {
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
      crc: number(bytes, at + 16, 4),
      packed: number(bytes, at + 20, 4),
      size: number(bytes, at + 24, 4),
      offset: number(bytes, at + 42, 4),
    });
    at += 46 + nameLength + number(bytes, at + 30, 2) + number(bytes, at + 32, 2);
  }
  return entries;
}

/** As it lies in the zip; null where there is no such entry. */
export function packedBytes(bytes: Uint8Array, { packed, offset }: Entry): Uint8Array | null {
  if (number(bytes, offset, 4) !== LOCAL_ENTRY) return null;
  const start = offset + 30 + number(bytes, offset + 26, 2) + number(bytes, offset + 28, 2);
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
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
