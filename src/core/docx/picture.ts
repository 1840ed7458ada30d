/** Reads what kind of picture some bytes are, and how large; refuses what a memo's emblem cannot be. */
import type { Result } from '../result';

export interface Picture {
  readonly type: 'image/png' | 'image/jpeg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export interface EmblemProblem {
  readonly kind: 'not-picture' | 'damaged' | 'too-big' | 'too-many-pixels' | 'bad-proportions';
}

const MOST_BYTES = 1_000_000;
const MOST_PIXELS = 5_000;
/** Wider or higher than this it is no emblem, and 1.5 cm high it would leave its place. */
const MOST_PROPORTION = 4;

/** By its first bytes and never by its name. */
export function readEmblem(bytes: Uint8Array): Result<Picture, EmblemProblem> {
  if (bytes.length > MOST_BYTES) return refused('too-big');
  const isPng = begins(bytes, PNG);
  if (!isPng && !begins(bytes, JPEG)) return refused('not-picture');
  const picture = isPng ? readPng(bytes) : readJpeg(bytes);
  if (!picture || picture.width === 0 || picture.height === 0) return refused('damaged');
  const { width, height } = picture;
  if (Math.max(width, height) > MOST_PIXELS) return refused('too-many-pixels');
  const proportion = Math.max(width / height, height / width);
  return proportion > MOST_PROPORTION ? refused('bad-proportions') : { ok: true, value: picture };
}

function refused(kind: EmblemProblem['kind']): Result<never, EmblemProblem> {
  return { ok: false, problems: [{ kind }] };
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** W3C PNG 5: chunks of length, name, data and checksum, from IHDR to IEND. */
function readPng(bytes: Uint8Array): Picture | null {
  if (name(bytes, 12) !== 'IHDR') return null;
  const [width, height] = [number(bytes, 16, 4), number(bytes, 20, 4)];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + number(bytes, at, 4)) {
    if (name(bytes, at + 4) === 'IEND') return { type: 'image/png', width, height };
  }
  return null;
}

/** ITU-T T.81 B.1.1.3: the frame's markers; these three of their row begin other things. */
const NO_FRAME = [0xc4, 0xc8, 0xcc];
const START_OF_SCAN = 0xda;

function readJpeg(bytes: Uint8Array): Picture | null {
  if (!endsInMarker(bytes)) return null;
  for (let at = 2; at + 9 < bytes.length; at += 2 + number(bytes, at + 2, 2)) {
    // Any number of fill bytes may stand before a marker.
    while (bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || marker === START_OF_SCAN) return null;
    if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.includes(marker)) {
      const [height, width] = [number(bytes, at + 5, 2), number(bytes, at + 7, 2)];
      return { type: 'image/jpeg', width, height };
    }
  }
  return null;
}

/** Some cameras write a little behind the end. */
function endsInMarker(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= Math.max(0, bytes.length - 4_096); at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  }
  return false;
}

/** Big-endian; bytes beyond the end count as 0. */
function number(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = 0; index < length; index++) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}

function name(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
