/** What Drive's export gives, as bytes: takes every form it may come in, and refuses a spoilt one. */
import { fromSignedBytes } from './bytes';
import type { BlobHost } from './host';

export interface ExportKind {
  readonly mimeType: string;
  /** What every file of the kind begins with. */
  readonly beginsWith: string;
}

export const DOCX: ExportKind = {
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  beginsWith: 'PK\x03\x04',
};

export const PDF: ExportKind = { mimeType: 'application/pdf', beginsWith: '%PDF' };

/** The types promise nothing and reports differ: a Blob, or the bytes as a string of characters. */
export function exportedBytes(answer: unknown, { mimeType, beginsWith }: ExportKind): Uint8Array {
  const bytes =
    typeof answer === 'string'
      ? bytesOfText(answer)
      : fromSignedBytes((answer as BlobHost).getBytes());
  for (let at = 0; at < beginsWith.length; at++) {
    if (bytes[at] !== beginsWith.charCodeAt(at)) {
      throw new Error(`Drive's export is not a file of the type ${mimeType}.`);
    }
  }
  return bytes;
}

/** Bytes that were read as UTF-8 on their way cannot be had back: the letters stand beyond 255. */
function bytesOfText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 255) throw new Error("Drive's export came as text instead of bytes.");
    bytes[at] = code;
  }
  return bytes;
}
