/** Reads the sizes a zip's directory claims, so that a huge part is refused before it is inflated. */

/** A memo's template is some 10 KB to 5 MB (an emblem, a logo); beyond these it is no template. */
const MOST_BYTES = 10_000_000;
const MOST_ENTRIES = 2_000;
const MOST_BYTES_OF_XML = 20_000_000;
const MOST_BYTES_INFLATED = 100_000_000;

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;

/** APPNOTE.TXT 4.3: the end record is 22 bytes and a comment of at most 65,535. */
export function zipFault(bytes: Uint8Array): 'not-docx' | 'too-big' | null {
  if (bytes.length > MOST_BYTES) return 'too-big';
  const end = findEnd(bytes);
  if (end === null) return 'not-docx';
  const entries = number(bytes, end + 10, 2);
  let offset = number(bytes, end + 16, 4);
  if (entries > MOST_ENTRIES) return 'too-big';
  let total = 0;
  for (let index = 0; index < entries; index++) {
    if (number(bytes, offset, 4) !== ENTRY) return 'not-docx';
    const size = number(bytes, offset + 24, 4);
    const nameLength = number(bytes, offset + 28, 2);
    const name = latin(bytes, offset + 46, nameLength);
    total += size;
    if (/\.(xml|rels)$/i.test(name) && size > MOST_BYTES_OF_XML) return 'too-big';
    offset += 46 + nameLength + number(bytes, offset + 30, 2) + number(bytes, offset + 32, 2);
  }
  return total > MOST_BYTES_INFLATED ? 'too-big' : null;
}

function findEnd(bytes: Uint8Array): number | null {
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
  return String.fromCharCode(...bytes.subarray(offset, offset + length));
}
