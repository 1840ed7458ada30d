/** The core as the script has it: what runs TypeScript as it stands wraps each function, which costs a tenth of the time. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { COMPILED } from '../build.mjs';

const ROOT = join(import.meta.dirname, '..');

export async function readingAsShipped(): Promise<typeof import('./reading')> {
  const folder = join(ROOT, '.cache/bench');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'reading.mjs');
  const entryPoints = [join(ROOT, 'bench/reading.ts')];
  await build({ ...COMPILED, format: 'esm', platform: 'neutral', entryPoints, outfile });
  return import(pathToFileURL(outfile).href);
}
