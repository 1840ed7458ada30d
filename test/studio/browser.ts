/** The studio in a real Chromium, for end-to-end tests: each call starts a studio and a page of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import type { Locale, PlannedFailure, UserName } from '../../studio/protocol';

const root = join(import.meta.dirname, '../..');

/** Debian's package; another place can be named in the environment. */
const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

export interface StudioProcess {
  readonly url: string;
  /** Where the files of its Drive lie. */
  readonly drive: string;
  readonly token: string;
  stop(): Promise<void>;
}

export interface StudioSetting {
  /** An .xlsx; the sample if left out. It is never changed. */
  readonly workbook?: string;
  /** A built add-on; the project's own dist/ if left out, which must have been built. */
  readonly dist?: string;
  /** ISO time at which the add-on's clock stands. */
  readonly now?: string;
}

/** Starts `npm run studio` on a free port and waits until it serves. */
export async function startStudioProcess(setting: StudioSetting = {}): Promise<StudioProcess> {
  const drive = mkdtempSync(join(tmpdir(), 'studio-test-'));
  const { dist = join(root, 'dist'), workbook, now } = setting;
  const process = runStudio([
    ...(workbook ? [workbook] : []),
    ...['--port', '0', '--latency', '0', '--drive', drive, '--dist', dist],
    ...(now ? ['--now', now] : []),
  ]);
  const url = await firstUrl(process);
  const page = await (await fetch(url)).text();
  const token = /name="studio-token" content="(\w+)"/.exec(page)?.[1] ?? '';
  return { url, drive, token, stop: () => stop(process) };
}

/** The command itself, for tests of what it prints and how it ends. */
export function runStudio(args: readonly string[]): ChildProcess {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  return spawn(process.execPath, [tsx, join(root, 'studio/main.ts'), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function firstUrl(studio: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk;
      const url = /http:\/\/\S+/.exec(printed)?.[0];
      if (url) found(url);
    };
    studio.stdout?.on('data', read);
    studio.stderr?.on('data', read);
    studio.once('exit', () => fail(new Error(`the studio did not start: ${printed}`)));
  });
}

function stop(studio: ChildProcess): Promise<void> {
  if (studio.exitCode !== null) return Promise.resolve();
  return new Promise((ended) => {
    studio.once('exit', () => ended());
    studio.kill('SIGTERM');
  });
}

export interface OpenOptions extends StudioSetting {
  readonly locale?: Locale;
  readonly user?: UserName;
  /** Milliseconds a server call takes, more or less; 0 if left out. */
  readonly latency?: number;
  /** Lets a test put a script such as axe into the page, which its own policy forbids. */
  readonly bypassPolicy?: boolean;
  /** One more page at a studio that runs already, such as a colleague's. */
  readonly at?: StudioProcess;
}

export interface OpenStudio {
  readonly page: Page;
  readonly studio: StudioProcess;
  /** The page inside the sidebar, once it is shown. */
  sidebarFrame(): Promise<Frame>;
  /** The page inside the dialog that is shown last. */
  dialogFrame(): Promise<Frame>;
  /** Replaces what a cell that is in view holds, by keys; any letters. */
  typeInto(cell: string, text: string): Promise<void>;
  /** Clicks an item of the add-on's menu. */
  menu(item: string | RegExp): Promise<void>;
  /** Makes a call of this user's script fail, or crash it. */
  fail(failure: PlannedFailure, user?: UserName): Promise<void>;
  /** What the page's console said as errors, and what it threw. */
  readonly errors: string[];
  close(): Promise<void>;
}

let browser: Promise<Browser> | null = null;
let pages = 0;

/** One browser for all pages of a test file. */
function sharedBrowser(): Promise<Browser> {
  if (!existsSync(chromiumPath)) {
    throw new Error(
      `There is no Chromium at ${chromiumPath}: install it with "apt-get install chromium", or name its path in the environment variable CHROMIUM.`,
    );
  }
  browser ??= chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  return browser;
}

export async function openStudio(options: OpenOptions = {}): Promise<OpenStudio> {
  const { locale = 'th', user = 'owner', latency = 0 } = options;
  const [chrome, studio] = await Promise.all([
    sharedBrowser(),
    options.at ?? startStudioProcess(options),
  ]);
  pages += 1;
  const context = await chrome.newContext({
    viewport: { width: 1366, height: 800 },
    bypassCSP: options.bypassPolicy ?? false,
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const query = new URLSearchParams({ locale, user, latency: String(latency) });
  await page.goto(`${studio.url}?${query}`);
  await page.locator('body[data-ready]').waitFor();

  const frameIn = async (selector: string): Promise<Frame> => {
    const handle = await page.locator(selector).last().elementHandle();
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error(`no frame in ${selector}`);
    await frame.waitForLoadState();
    return frame;
  };
  return {
    page,
    studio,
    errors,
    sidebarFrame: () => frameIn('.sidebar iframe'),
    dialogFrame: () => frameIn('dialog.framed iframe'),
    async typeInto(cell, text) {
      await page.locator(`#cell-${cell}`).click();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
    },
    async menu(item) {
      await page.getByRole('menubar').getByRole('menuitem').first().click();
      await page.getByRole('menuitem', { name: item }).click();
    },
    async fail(failure, whose = user) {
      await ask(studio, 'fail', failure, whose);
    },
    async close() {
      await context.close();
      if (!options.at) await studio.stop();
      pages -= 1;
      if (pages > 0) return;
      browser = null;
      await chrome.close();
    },
  };
}

/** A request as a page makes it; rejects with the server's sentence where it is refused. */
export async function ask(
  { url, token }: StudioProcess,
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
