/** Tells by its first bytes which picture a reader would run, or unpack and read as XML: readers look at what a file is and not at its name. */
import { Gunzip } from 'fflate';

/** `<`, in any of the three ways to write it. */
export function beginsAsXml(bytes: Uint8Array): boolean {
  const first = bytes.findIndex(
    (byte) => ![0, 9, 10, 13, 32, 0xef, 0xbb, 0xbf, 0xfe, 0xff].includes(byte),
  );
  return bytes[first] === 0x3c;
}

/** PostScript is a program; packed XML is an SVG picture that nobody has read through. */
export function isRunPicture(bytes: Uint8Array): boolean {
  if (POSTSCRIPT.some((start) => start.every((byte, at) => bytes[at] === byte))) return true;
  return bytes[0] === 0x1f && bytes[1] === 0x8b && unpacksToXml(bytes);
}

/** `%!PS`, and its form with a preview (Adobe TN 5002). */
const POSTSCRIPT = [
  [0x25, 0x21, 0x50, 0x53],
  [0xc5, 0xd0, 0xd3, 0xc6],
] as const;

/** A packed drawing of Windows (EMZ, WMZ) unpacks to none. Of what cannot be unpacked nobody sees more. */
function unpacksToXml(bytes: Uint8Array): boolean {
  let isXml = false;
  let isFirst = true;
  const gunzip = new Gunzip((chunk) => {
    if (isFirst && chunk.length > 0) isXml = beginsAsXml(chunk);
    isFirst &&= chunk.length === 0;
  });
  try {
    gunzip.push(bytes.subarray(0, 2000));
  } catch {
    return isXml;
  }
  return isXml;
}
