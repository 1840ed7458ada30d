/**
 * Builds dist/: one bundle (main.js), the functions that Apps Script sees (globals.js) and the manifest.
 * `node build.mjs` makes the bound script, `node build.mjs --add-on` the Marketplace add-on; `--out DIR`
 * puts it elsewhere.
 */
import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';

const ROOT = dirname(fileURLToPath(import.meta.url));
const DIST = join(ROOT, 'dist');
const COPIED = { 'src/globals.js': 'globals.js', 'appsscript.json': 'appsscript.json' };

/** Builds everything into `out`; takes about a second. */
export async function build({ addOn = false, out = DIST } = {}) {
  const templates = await officialTemplates();
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await esbuild.build({
    entryPoints: [join(ROOT, 'src/main.ts')],
    outfile: join(out, 'main.js'),
    bundle: true,
    format: 'iife',
    globalName: 'ItaMemo',
    // Not neutral: PizZip would then pull in node:stream.
    platform: 'browser',
    target: 'es2019',
    charset: 'utf8',
    // Identifiers stay, so that a stack trace in the execution log reads.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 500,
    legalComments: 'eof',
    define: { IS_ADD_ON: String(addOn) },
    inject: [join(ROOT, 'src/near-globals.js')],
    plugins: [builtIn(templates)],
    logLevel: 'warning',
  });
  for (const [from, to] of Object.entries(COPIED)) await copyFile(join(ROOT, from), join(out, to));
}

/** Builds only where a source is newer than the bundle; programs that run dist/ call this first. */
export async function buildIfStale() {
  const built = await stat(join(DIST, 'main.js')).catch(() => null);
  if (!built || (await newestSource()) > built.mtimeMs) await build();
}

/** The official memo is code; the bundle carries what that code makes. */
async function officialTemplates() {
  const outfile = join(ROOT, '.cache/template.mjs');
  await esbuild.build({
    entryPoints: [join(ROOT, 'template/official-template.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  const url = `${pathToFileURL(outfile)}?${(await stat(outfile)).mtimeMs}`;
  const { buildOfficialTemplate } = await import(url);
  const base64 = async (target) =>
    Buffer.from(await buildOfficialTemplate(target)).toString('base64');
  return {
    'built-in:template-docs': await base64('docs'),
    'built-in:template-word': await base64('word'),
  };
}

/** The modules that src/built-in.d.ts declares. */
function builtIn(modules) {
  return {
    name: 'built-in',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^built-in:/ }, ({ path }) => ({ path, namespace: 'built-in' }));
      onLoad({ filter: /.*/, namespace: 'built-in' }, ({ path }) => ({
        contents: modules[path],
        loader: 'text',
      }));
    },
  };
}

async function newestSource() {
  const folders = await Promise.all(
    ['src', 'template'].map(async (folder) =>
      (await readdir(join(ROOT, folder), { recursive: true })).map((file) => join(folder, file)),
    ),
  );
  const files = [...folders.flat(), 'build.mjs', 'appsscript.json', 'package-lock.json'];
  const times = await Promise.all(
    files.map(async (file) => (await stat(join(ROOT, file))).mtimeMs),
  );
  return Math.max(...times);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = { 'add-on': { type: 'boolean' }, out: { type: 'string' } };
  const { values } = parseArgs({ options });
  await build({ addOn: values['add-on'], out: values.out });
}
