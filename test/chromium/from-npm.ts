/**
 * The browser that npm brings, for machines on which none is installed: @sparticuz/chromium, a headless
 * Chromium made for Amazon's Lambda that also runs on an ordinary Linux.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserProgram } from './launch';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, '.cache');
const UNPACK = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;

/** Null on machines for which the package has no build. */
export async function browserFromNpm(): Promise<BrowserProgram | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = join(CACHE, `chromium-${version()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    path: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'al2023/lib') },
    fonts: [join(folder, 'fonts')],
  };
}

function version(): string {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return manifest.devDependencies['@sparticuz/chromium'];
}

/**
 * Once for each version: some ten seconds and 200 MB. The package unpacks into the system's temporary
 * folder, and the libraries that it ships (libnspr4, libnss3) only where it believes itself on Amazon
 * Linux: so it runs in a process of its own that is told both.
 */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  // Made aside and moved: a run that is cut off leaves no half of it where the next one looks.
  const aside = await mkdtemp(join(CACHE, 'unpacking-'));
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: '20.x' },
  });
  // Another run may have been quicker; then its copy stays.
  await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }));
}
