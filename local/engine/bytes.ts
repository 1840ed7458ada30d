/** Bytes as Apps Script has them: Java's, from -128 to 127, in a plain array. */
import type { BlobHost } from '../../src/gas/host';
import { ServiceException, signatureError } from './exceptions';
import type { Strict } from './strict';

export function signed(bytes: Uint8Array): number[] {
  const list: number[] = new Array(bytes.length);
  // By index: half a megabyte of a template takes a fifth of what an iterator does.
  for (let i = 0; i < list.length; i++) list[i] = ((bytes[i] ?? 0) << 24) >> 24;
  return list;
}

/** Throws unless every item is a signed byte: Google's own code never makes any other. */
export function unsigned(service: string, method: string, data: unknown): Buffer {
  if (!Array.isArray(data)) throw signatureError(service, method, [data]);
  const bytes = Buffer.alloc(data.length);
  for (let i = 0; i < data.length; i++) {
    const byte = data[i];
    if (!Number.isInteger(byte) || byte < -128 || byte > 127) {
      throw new ServiceException(`${service}.${method}: item ${i} is ${byte}, not a signed byte`);
    }
    bytes[i] = byte & 0xff;
  }
  return bytes;
}

export interface BlobContent {
  readonly bytes: Buffer;
  readonly contentType: string | null;
}

const CONTENTS = new WeakMap<object, BlobContent>();

/** https://developers.google.com/apps-script/reference/base/blob */
export function createBlob(strict: Strict, content: BlobContent): GoogleAppsScript.Base.Blob {
  const members: BlobHost = {
    getBytes: () => signed(content.bytes),
  };
  const blob = strict('Blob', members) as GoogleAppsScript.Base.Blob;
  CONTENTS.set(blob, content);
  return blob;
}

/** What a blob of ours holds; undefined for anything else. */
export function blobContent(blob: unknown): BlobContent | undefined {
  return typeof blob === 'object' && blob !== null ? CONTENTS.get(blob) : undefined;
}
