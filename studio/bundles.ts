/** The studio's own programs, bundled at each start: the page, the frames' script and the world's thread. */
import { join } from 'node:path';
import * as esbuild from 'esbuild';

const here = import.meta.dirname;
const cache = join(here, '../.cache/studio');

export interface Bundles {
  /** Path of the thread's script. */
  readonly world: string;
  readonly pageScript: string;
  readonly pageStyle: string;
  /** Goes into every frame, before the add-on's own scripts. */
  readonly frameScript: string;
}

export async function bundle(): Promise<Bundles> {
  const world = join(cache, 'world-thread.mjs');
  const [page, frame] = await Promise.all([
    esbuild.build({
      entryPoints: [join(here, 'page/page.ts')],
      outdir: cache,
      bundle: true,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'inline',
      write: false,
      logLevel: 'error',
    }),
    esbuild.build({
      entryPoints: [join(here, 'page/frame-script.ts')],
      bundle: true,
      format: 'iife',
      globalName: 'studioFrame',
      platform: 'browser',
      target: 'es2022',
      write: false,
      logLevel: 'error',
    }),
    esbuild.build({
      entryPoints: [join(here, 'world-thread.ts')],
      outfile: world,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      logLevel: 'error',
    }),
  ]);
  const text = (ending: string) =>
    page.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return {
    world,
    pageScript: text('.js'),
    pageStyle: text('.css'),
    frameScript: frame.outputFiles[0]?.text ?? '',
  };
}
