/** The studio's own programs, bundled where a source is newer: the page, the frames' script, the world's thread. */
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, '.cache');
const FOLDER = join(CACHE, 'studio');

/** What they are made of; the packages among it change with package-lock.json. */
const SOURCES = ['studio', 'local', 'src/core', 'src/words', 'package-lock.json'];

const NAMES = {
  world: 'world-thread.mjs',
  pageScript: 'page.js',
  pageStyle: 'page.css',
  frameScript: 'frame-script.js',
} as const;

export interface Bundles {
  /** Path of the thread's script. */
  readonly world: string;
  readonly pageScript: string;
  readonly pageStyle: string;
  /** Goes into every frame, before the add-on's own scripts. */
  readonly frameScript: string;
}

export async function bundle(): Promise<Bundles> {
  if (await isStale()) await makeBundles();
  const text = (name: string) => readFile(join(FOLDER, name), 'utf8');
  return {
    world: join(FOLDER, NAMES.world),
    pageScript: await text(NAMES.pageScript),
    pageStyle: await text(NAMES.pageStyle),
    frameScript: await text(NAMES.frameScript),
  };
}

async function isStale(): Promise<boolean> {
  const made = await Promise.all(Object.values(NAMES).map((name) => timeOf(join(FOLDER, name))));
  const sources = await Promise.all(SOURCES.map((source) => newestIn(join(ROOT, source))));
  return Math.min(...made) < Math.max(...sources);
}

async function newestIn(source: string): Promise<number> {
  const within = source.endsWith('.json') ? [] : await readdir(source, { recursive: true });
  const times = await Promise.all(['', ...within].map((name) => timeOf(join(source, name))));
  return Math.max(...times);
}

/** When the file was last written; 0 where there is none. */
function timeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

async function makeBundles(): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  // Made aside and moved one by one: a studio that starts meanwhile never reads half a file.
  const aside = await mkdtemp(join(CACHE, 'studio-'));
  await Promise.all([
    esbuild.build({
      entryPoints: [join(ROOT, 'studio/page/page.ts')],
      outdir: aside,
      bundle: true,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'inline',
      logLevel: 'error',
    }),
    esbuild.build({
      entryPoints: [join(ROOT, 'studio/page/frame-script.ts')],
      outdir: aside,
      bundle: true,
      format: 'iife',
      globalName: 'studioFrame',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'error',
    }),
    esbuild.build({
      entryPoints: [join(ROOT, 'studio/world-thread.ts')],
      outfile: join(aside, NAMES.world),
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      logLevel: 'error',
    }),
  ]);
  await mkdir(FOLDER, { recursive: true });
  for (const name of Object.values(NAMES)) await rename(join(aside, name), join(FOLDER, name));
  await rm(aside, { recursive: true });
}
