/** `npm start` and `npm run import` as a terminal has them: what they print and how they end. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importMemo } from '../../local/cli/import-memo';
import { start } from '../../local/cli/start';

export const ROOT = join(import.meta.dirname, '../..');

export const PROGRAMS = { start, import: importMemo } as const;

export function outFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'cli-')), 'out');
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** In this process, which takes a fifth of the time that one of its own needs: one program after the other. */
export async function runProgram(
  name: keyof typeof PROGRAMS,
  args: readonly string[],
  path = process.env.PATH,
): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const into = (stream: keyof typeof said) => ({
    write: (text: string) => {
      said[stream] += text;
    },
  });
  const before = process.env.PATH;
  process.env.PATH = path;
  try {
    const terminal = { stdout: into('stdout'), stderr: into('stderr'), env: process.env };
    return { status: await PROGRAMS[name](args, terminal), ...said };
  } finally {
    process.env.PATH = before;
  }
}

/** By its file, in a process of its own; without the one that tsx itself puts before it. */
export function spawnProgram(file: 'main.ts' | 'import.ts', args: readonly string[]): Ended {
  const all = ['--import', 'tsx', join(ROOT, 'local/cli', file), ...args];
  return spawnSync(process.execPath, all, { cwd: ROOT, encoding: 'utf8' });
}

export function run(path: string, ...args: string[]): Promise<Ended> {
  return runProgram('start', args, path);
}
