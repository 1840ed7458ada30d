/** `npm start` and `npm run import` as a program runs them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export function outFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'cli-')), 'out');
}

/** A program of local/cli with these arguments; without the process that tsx itself puts before it. */
export function runProgram(script: string, args: readonly string[], path = process.env.PATH) {
  const all = ['--import', 'tsx', join(ROOT, 'local/cli', script), ...args];
  return spawnSync(process.execPath, all, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  });
}

export function run(path: string, ...args: string[]) {
  return runProgram('main.ts', args, path);
}
