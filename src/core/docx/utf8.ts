/** Tells UTF-8 from all other bytes; Apps Script has no TextDecoder to ask. */
import { strToU8 } from 'fflate';
import { decoded } from './zip-directory';

const MARK = [0xef, 0xbb, 0xbf];

/** Text of UTF-8 gives the same bytes again; a letter written longer than it must be, or in another code, does not. */
export function isUtf8(bytes: Uint8Array): boolean {
  // Only some decoders keep the byte order mark.
  const start = MARK.every((byte, index) => bytes[index] === byte) ? MARK.length : 0;
  const body = bytes.subarray(start);
  const again = strToU8(decoded(body));
  return again.length === body.length && again.every((byte, index) => byte === body[index]);
}
