/** Packs a document's files, in the order in which readers look for them. */
import { strToU8, type ZipOptions, zipSync } from 'fflate';
import type { PackageFiles } from './package-files';

/** What is packed already is not packed again. */
const PACKED = /\.(png|jpe?g|gif)$/i;

export function zip(files: PackageFiles): Uint8Array {
  const entries: Record<string, [Uint8Array, ZipOptions]> = {};
  for (const [path, content] of [...files].sort(([one], [other]) => rank(one) - rank(other))) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    entries[path] = [bytes, PACKED.test(path) ? { level: 0 } : {}];
  }
  return zipSync(entries);
}

/** The list of all files comes first, then what says which of them is the document (as Word has it). */
function rank(path: string): number {
  const first = ['[Content_Types].xml', '_rels/.rels'].indexOf(path);
  if (first >= 0) return first;
  return path.startsWith('word/') ? 2 : 3;
}
