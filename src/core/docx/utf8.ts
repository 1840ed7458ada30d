/**
 * Text as a file holds it. Where there is no TextDecoder, as in Apps Script, fflate's own joins letter by letter: for the
 * 130 KB of a memo's body it takes 17 ms, and this one 1. Its encoder makes other signs of those beyond U+FFFF there (0.8.3).
 */
import { strFromU8 } from 'fflate';

/** String.fromCharCode takes its letters as arguments, of which an engine has room for so many. */
const ARGUMENTS = 8192;

/** UTF-8, as every editor writes it; bytes that end within a letter are taken one for one. */
export function decoded(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at++] ?? 0;
    if (first < 0x80) {
      units[length++] = first;
      continue;
    }
    const more = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let point = first & (0x3f >> more);
    for (const end = at + more; at < end; at++) point = (point << 6) | ((bytes[at] ?? 0) & 0x3f);
    if (point > 0xffff) {
      units[length++] = 0xd7c0 + (point >> 10);
      point = 0xdc00 | (point & 0x3ff);
    }
    units[length++] = point;
  }
  return at > bytes.length ? strFromU8(bytes, true) : textOf(units.subarray(0, length));
}

/** What a half of a letter alone is written as: https://encoding.spec.whatwg.org/#utf-8-encoder */
const NO_LETTER = 0xfffd;

/** UTF-8, for everyone to read. */
export function encoded(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    let point = text.charCodeAt(at);
    if (point < 0x80) {
      bytes[length++] = point;
      continue;
    }
    if (point >= 0xd800 && point < 0xe000) {
      point = text.codePointAt(at) ?? NO_LETTER;
      if (point > 0xffff) at++;
      else point = NO_LETTER;
    }
    if (point < 0x800) {
      bytes[length++] = 0xc0 | (point >> 6);
    } else {
      if (point < 0x10000) {
        bytes[length++] = 0xe0 | (point >> 12);
      } else {
        bytes[length++] = 0xf0 | (point >> 18);
        bytes[length++] = 0x80 | ((point >> 12) & 0x3f);
      }
      bytes[length++] = 0x80 | ((point >> 6) & 0x3f);
    }
    bytes[length++] = 0x80 | (point & 0x3f);
  }
  return bytes.slice(0, length);
}

function textOf(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < units.length; start += ARGUMENTS) {
    pieces.push(String.fromCharCode(...units.subarray(start, start + ARGUMENTS)));
  }
  return pieces.join('');
}

const MARK = [0xef, 0xbb, 0xbf];

/** Text of UTF-8 gives the same bytes again; a letter written longer than it must be, or in another code, does not. */
export function isUtf8(bytes: Uint8Array): boolean {
  // Not everything that encodes keeps the byte order mark.
  const start = MARK.every((byte, index) => bytes[index] === byte) ? MARK.length : 0;
  const body = bytes.subarray(start);
  const again = encoded(decoded(body));
  return again.length === body.length && again.every((byte, index) => byte === body[index]);
}
