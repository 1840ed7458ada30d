/** The ready-made templates are code in template/; the bundle carries what that code makes. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { unzipSync, zipSync } from 'fflate';
import { CACHE, ROOT } from './folders.mjs';

/** By template and target, the .docx in base64: as JSON. */
export async function builtInTemplates() {
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
  const templates = {};
  for (const kind of TEMPLATE_KINDS) {
    for (const target of TARGETS) {
      const files = unzipSync(await buildTemplate(kind, target));
      const docx = zipSync(files, { level: 9 });
      templates[`${kind}-${target}`] = Buffer.from(docx).toString('base64');
    }
  }
  return JSON.stringify(templates);
}
