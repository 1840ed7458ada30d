/** The files of the project as they lie on disk, without asking git: a machine that only runs the tests may have none. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** .gitignore holds plain names alone, of folders or files wherever they are. */
const LEFT_OUT = new Set([
  '.git',
  ...readFileSync(join(ROOT, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.trim().replace(/\/$/, ''))
    .filter((line) => line !== ''),
]);

/** Their paths from the root, with `/`. */
export function projectFiles(): readonly string[] {
  return within('');
}

function within(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !LEFT_OUT.has(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? within(path) : [path];
    });
}
