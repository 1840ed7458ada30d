/** The ready-made templates are code in template/; the bundle carries what that code makes. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { CACHE, ROOT } from './folders.mjs';

/** What each file in them says of its time, so that two builds of one source are alike. */
const MADE = new Date('2026-01-01T00:00:00Z');
const PROPERTIES = 'docProps/core.xml';

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
      files[PROPERTIES] = dated(files[PROPERTIES]);
      const docx = zipSync(files, { level: 9, mtime: MADE });
      templates[`${kind}-${target}`] = Buffer.from(docx).toString('base64');
    }
  }
  return JSON.stringify(templates);
}

function dated(properties) {
  const times = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
  return strToU8(strFromU8(properties).replace(times, `$1${MADE.toISOString()}`));
}
