/**
 * The studio in the test's own process. Its thread takes a second to load all that it needs, so one that
 * a test has done with begins anew for the next: another workbook, Drive and clock, nothing left over.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../studio/bundles';
import { type CommandLine, parseCommandLine } from '../../studio/options';
import type { UserName } from '../../studio/protocol';
import { type Studio, startStudio } from '../../studio/server';
import '../short-lived';

const ROOT = join(import.meta.dirname, '../..');

export interface RunningStudio {
  readonly url: string;
  /** Where the files of its Drive lie. */
  readonly drive: string;
  readonly token: string;
  readonly stop: () => Promise<void>;
}

export interface StudioSetting {
  /** An .xlsx; the sample if left out. It is never changed. */
  readonly workbook?: string;
  /** A built add-on; the project's own dist/ if left out, which must have been built. */
  readonly dist?: string;
  /** ISO time at which the add-on's clock stands. */
  readonly now?: string;
}

/** Those that no test uses now. */
const atRest = new Set<Studio>();
const started: Studio[] = [];

afterAll(async () => {
  await Promise.all(started.splice(0).map((studio) => studio.close()));
});

/** A studio with a world of its own on a free port, by the options that the command line takes. */
export async function startTestStudio(setting: StudioSetting = {}): Promise<RunningStudio> {
  const drive = mkdtempSync(join(tmpdir(), 'studio-test-'));
  const { dist = join(ROOT, 'dist'), workbook, now } = setting;
  const options = parseCommandLine([
    ...(workbook ? [workbook] : []),
    ...['--port', '0', '--latency', '0', '--drive', drive, '--dist', dist],
    ...(now ? ['--now', now] : []),
  ]);
  const studio = await freshStudio(options);
  const stop = async () => void atRest.add(studio);
  return { url: studio.url, token: studio.token, drive, stop };
}

async function freshStudio(options: CommandLine): Promise<Studio> {
  const [rested] = atRest;
  if (rested) {
    await rested.restart(options);
    atRest.delete(rested);
    return rested;
  }
  const studio = await startStudio(options, await bundle());
  started.push(studio);
  return studio;
}

/** The command itself, for tests of what it prints and how it ends. */
export function runStudio(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'studio/main.ts'), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** A request as a page makes it; rejects with the server's sentence where it is refused. */
export async function ask(
  { url, token }: Pick<RunningStudio, 'url' | 'token'>,
  name: string,
  question: unknown,
  user: UserName = 'owner',
): Promise<unknown> {
  const response = await fetch(`${url}__studio/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-studio-token': token },
    body: JSON.stringify({ caller: { client: 'test', user, locale: 'th' }, ask: question }),
  });
  if (!response.ok) throw new Error((await response.text()).trim());
  return response.json();
}
