/**
 * Builds dist/: one bundle (main.js), the functions that Apps Script sees (globals.js), the sidebar's
 * pages (sidebar.html, template.html, memos.html) and the manifest.
 * `node build.mjs` makes the bound script, `node build.mjs --add-on` the Marketplace add-on; `--out DIR`
 * puts it elsewhere.
 */
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import PizZip from 'pizzip';

const ROOT = dirname(fileURLToPath(import.meta.url));
const DIST = join(ROOT, 'dist');
/** The sidebar shows one of them at a time; each loads alone, and is small. */
const PAGES = {
  'sidebar.html': 'src/sidebar/main.tsx',
  'template.html': 'src/sidebar/template/main.tsx',
  'memos.html': 'src/sidebar/memos/main.tsx',
};
const COPIED = { 'src/globals.js': 'globals.js', 'appsscript.json': 'appsscript.json' };

/** Builds everything into `out`; takes about a second. */
export async function build({ addOn = false, out = DIST } = {}) {
  const templates = await packedTemplates();
  // Made aside and moved at the end: whoever runs dist/ meanwhile never meets half of it.
  const aside = join(ROOT, `.cache/build-${process.pid}`);
  await mkdir(aside, { recursive: true });
  await esbuild.build({
    entryPoints: [join(ROOT, 'src/main.ts')],
    outfile: join(aside, 'main.js'),
    bundle: true,
    format: 'iife',
    globalName: 'ItaMemo',
    // Not neutral: PizZip would then pull in node:stream.
    platform: 'browser',
    target: 'es2019',
    charset: 'utf8',
    // Our identifiers stay, so that a stack trace in the execution log reads.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 500,
    legalComments: 'eof',
    define: { IS_ADD_ON: String(addOn) },
    inject: [join(ROOT, 'src/near-globals.js')],
    footer: { js: await notices() },
    plugins: [builtIn(templates), xmlEntities, smallFlate, shortLocals],
    logLevel: 'warning',
  });
  for (const [to, entry] of Object.entries(PAGES))
    await writeFile(join(aside, to), await sidebarPage(entry));
  for (const [from, to] of Object.entries(COPIED))
    await copyFile(join(ROOT, from), join(aside, to));
  await moveInto(aside, out);
}

/** A file left from another build would be pushed with the rest, so it goes. */
async function moveInto(aside, out) {
  await mkdir(out, { recursive: true });
  const made = await readdir(aside);
  for (const file of made) {
    await copyFile(join(aside, file), join(out, `.${file}`));
    await rename(join(out, `.${file}`), join(out, file));
  }
  for (const file of await readdir(out)) if (!made.includes(file)) await rm(join(out, file));
  await rm(aside, { recursive: true });
}

/** One page with its script and style inside: nothing remote, and nothing else to load. */
async function sidebarPage(entry) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(ROOT, entry)],
    outfile: join(DIST, 'sidebar.js'),
    write: false,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    // Not automatic: its `children:` at every element alone takes 2 KB of the page's 80.
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    inject: [join(ROOT, 'src/sidebar/jsx.ts')],
    legalComments: 'none',
    logLevel: 'warning',
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const page = await readFile(join(ROOT, 'src/sidebar/page.html'), 'utf8');
  // In a page a script ends at the first `</script`, also inside a string, and `<!--` hides the rest.
  const script = text('.js').replace(/<(?=\/script|!--)/gi, '\\x3c');
  // Functions, since `$&` in a replacement text would be taken for the match.
  return page
    .replace('/*style*/', () => inlineVariables(text('.css').trim()))
    .replace('/*script*/', () => script.trim());
}

/** Each colour where it is used: no style changes them later, and their names take 1 KB. */
function inlineVariables(css) {
  const declaration = /(--[\w-]+):\s*([^;}]+);?/g;
  const values = new Map([...css.matchAll(declaration)].map(([, name, value]) => [name, value]));
  return css
    .replace(declaration, '')
    .replace(/var\((--[\w-]+)\)/g, (use, name) => values.get(name) ?? use);
}

/** Builds only where a source is newer than the bundle; programs that run dist/ call this first. */
export async function buildIfStale() {
  const built = await stat(join(DIST, 'main.js')).catch(() => null);
  if (!built || (await newestSource()) > built.mtimeMs) await build();
}

/** The templates are code; the bundle carries what that code makes. */
async function packedTemplates() {
  const outfile = join(ROOT, '.cache/template.mjs');
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

/** The module that src/built-in.d.ts declares. */
function builtIn(templates) {
  return {
    name: 'built-in',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^built-in:/ }, ({ path }) => ({ path, namespace: 'built-in' }));
      onLoad({ filter: /.*/, namespace: 'built-in' }, () => ({
        contents: templates,
        loader: 'text',
      }));
    },
  };
}

/** The filler's XML reader brings HTML's two thousand entities, 29 KB; XML knows five. */
const xmlEntities = {
  name: 'xml-entities',
  setup({ onLoad }) {
    onLoad({ filter: /xmldom[\\/]lib[\\/]entities\.js$/ }, () => ({
      contents: `exports.XML_ENTITIES = Object.freeze({ amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' });
        exports.HTML_ENTITIES = exports.entityMap = exports.XML_ENTITIES;`,
      loader: 'js',
    }));
  },
};

/** All of it under MIT, PizZip by choice; the sidebar's pages have Preact in them. */
const SHIPPED = ['docxtemplater', 'pizzip', 'fflate', '@xmldom/xmldom', 'preact'];

/** What their licence asks of whoever passes them on. */
async function notices() {
  const texts = await Promise.all(
    SHIPPED.map(async (name) => {
      const folder = join(ROOT, 'node_modules', name);
      const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
      return { name, text: await readFile(join(folder, file), 'utf8') };
    }),
  );
  const holders = texts.map(({ name, text }) => {
    // The Foundation's are of the GPL's own text, the other licence that two of them offer.
    const lines = text
      .match(/^ *Copyright .*\d{4}.*|^ *Copyright \(c\) .*/gim)
      .filter((line) => !line.includes('Free Software Foundation'));
    return `${name}: ${lines.map((line) => line.trim()).join('; ')}`;
  });
  const [, terms] = /(Permission is hereby granted[\s\S]*?)\s*$/.exec(texts.at(-1).text);
  return `/*! ITA Memo is under the MIT licence, and so are the libraries in it:\n${holders.join('\n')}\n\n${terms}\n*/`;
}

/** See src/flate-of-pizzip.js. */
const smallFlate = {
  name: 'small-flate',
  setup({ onResolve }) {
    const path = join(ROOT, 'src/flate-of-pizzip.js');
    onResolve({ filter: /^pako\// }, () => ({ path }));
  },
};

/**
 * Of the libraries only, and only within functions: a stack trace still shows a library's functions by
 * name, and our own code whole. It takes 58 KB off the 588.
 */
const shortLocals = {
  name: 'short-locals',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, async ({ path }) => {
      const options = { minifyIdentifiers: true, legalComments: 'inline', target: 'es2019' };
      const { code } = await esbuild.transform(await readFile(path, 'utf8'), options);
      return { contents: code, loader: 'js' };
    });
  },
};

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
