/** The ready-made templates are code in template/; the bundle carries what that code makes. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import PizZip from 'pizzip';
import { CACHE, ROOT } from './folders.mjs';

/** All templates in one zip, in base64. */
export async function packedTemplates() {
  const outfile = join(CACHE, 'template.mjs');
  await esbuild.build({
    entryPoints: [join(ROOT, 'template/build-template.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  const url = `${pathToFileURL(outfile)}?${(await stat(outfile)).mtimeMs}`;
  const { buildTemplate, TEMPLATE_KINDS, TARGETS } = await import(url);
  /** The pieces of each file, by template and path; by number once all are known. */
  const templates = {};
  const pieces = new Set();
  for (const kind of TEMPLATE_KINDS) {
    for (const target of TARGETS) {
      const { files } = new PizZip(await buildTemplate(kind, target));
      const parts = Object.values(files).filter(({ dir }) => !dir);
      templates[`${kind}-${target}`] = Object.fromEntries(
        parts.map((file) => [file.name, file.asBinary().split(PIECE_END)]),
      );
    }
  }
  for (const files of Object.values(templates)) {
    for (const piece of Object.values(files).flat()) pieces.add(piece);
  }
  // In this order like stands by like, which makes the zip a third smaller.
  const sorted = [...pieces].sort();
  const numbers = new Map(sorted.map((piece, index) => [piece, index]));
  const byNumber = (_key, value) => (typeof value === 'string' ? numbers.get(value) : value);
  const packed = new PizZip();
  packed.file('pieces.json', JSON.stringify(sorted));
  packed.file('templates.json', JSON.stringify(templates, byNumber));
  const options = { type: 'base64', compression: 'DEFLATE', compressionOptions: { level: 9 } };
  return packed.generate(options);
}

/** Templates share tables and paragraphs: each is in the bundle once. */
const PIECE_END = /(?<=<\/w:p>|<\/w:tr>|<\/w:tbl>)/;
