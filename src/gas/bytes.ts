/** Bytes as Apps Script counts them (-128 to 127) and as JavaScript does (0 to 255). */

export function toSignedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

export function fromSignedBytes(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from(bytes);
}
