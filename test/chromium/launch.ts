/** Chooses a browser that starts on this machine: the one that is named, one that is installed, npm's. */
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';
import { fontSettings } from './fonts';
import { browserFromNpm } from './from-npm';
import { installedBrowser } from './installed';

export interface BrowserProgram {
  readonly path: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Folders of typefaces besides the project's own. */
  readonly fonts?: readonly string[];
}

/** The message is one line that says what to do. */
export class NoBrowser extends Error {}

const WHAT_TO_DO =
  'install Chromium, Chrome or Edge (on Debian: apt-get install chromium), or name its program in the environment variable CHROME_PATH';

/** `CHROME_PATH=npm` asks for the browser that npm brings, also where another is installed. */
const FROM_NPM = 'npm';

/** Starts a browser that this process alone uses. */
export function launchBrowser(): Promise<Browser> {
  return firstThatStarts((options) => chromium.launch(options));
}

/** Starts a browser that several processes share by its address. */
export function launchServer(): Promise<BrowserServer> {
  return firstThatStarts((options) => chromium.launchServer(options));
}

async function firstThatStarts<Started>(
  start: (options: LaunchOptions) => Promise<Started>,
): Promise<Started> {
  const refused: string[] = [];
  for (const find of candidates()) {
    const program = await find();
    if (!program) continue;
    try {
      return await start(optionsFor(program));
    } catch (problem) {
      refused.push(`${program.path} does not start (${reasonOf(problem)})`);
    }
  }
  const found = refused.length > 0 ? refused.join('; ') : 'there is no browser on this machine';
  throw new NoBrowser(`The end-to-end tests need a browser, and ${found}: ${WHAT_TO_DO}.`);
}

function candidates(): (() => Promise<BrowserProgram | null>)[] {
  const named = process.env.CHROME_PATH;
  if (named === FROM_NPM) return [browserFromNpm];
  if (named) return [async () => ({ path: named })];
  const installed = installedBrowser();
  return installed ? [async () => ({ path: installed }), browserFromNpm] : [browserFromNpm];
}

function optionsFor({ path, environment, fonts }: BrowserProgram): LaunchOptions {
  return {
    executablePath: path,
    // A container's root may not make the sandbox's name spaces; the tests load nothing from outside.
    args: ['--no-sandbox', '--disable-background-networking'],
    env: { ...process.env, FONTCONFIG_FILE: fontSettings(fonts), ...environment },
  };
}

/** Playwright's own message goes on with a log of many lines. */
function reasonOf(problem: unknown): string {
  const text = problem instanceof Error ? problem.message : String(problem);
  if (text.includes("executable doesn't exist")) return 'no such file';
  const cause = /error while loading shared libraries.*|EACCES/.exec(text)?.[0];
  return cause ?? text.split('\n')[0] ?? '';
}
