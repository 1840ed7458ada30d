/** Tells whether dist/ is older than what it is made of. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST, ROOT } from './folders.mjs';

const SOURCES = ['src', 'template', 'build'];
const FILES = ['build.mjs', 'appsscript.json', 'package-lock.json'];

export async function isStale() {
  const built = await stat(join(DIST, 'main.js')).catch(() => null);
  return !built || (await newestSource()) > built.mtimeMs;
}

async function newestSource() {
  const folders = await Promise.all(
    SOURCES.map(async (folder) =>
      (await readdir(join(ROOT, folder), { recursive: true })).map((file) => join(folder, file)),
    ),
  );
  const times = await Promise.all(
    [...folders.flat(), ...FILES].map(async (file) => (await stat(join(ROOT, file))).mtimeMs),
  );
  return Math.max(...times);
}
