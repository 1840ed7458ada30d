/** The studio in a real browser, for end-to-end tests: a page of its own for each call. */
import type { Browser, Frame, Page } from 'playwright-core';
import type { Locale, PlannedFailure, UserName } from '../../studio/protocol';
import { openBrowser } from '../browser';
import { ask, type RunningStudio, type StudioSetting, startTestStudio } from './studio';

export interface OpenOptions extends StudioSetting {
  readonly locale?: Locale;
  readonly user?: UserName;
  /** Milliseconds a server call takes, more or less; 0 if left out. */
  readonly latency?: number;
  /** Lets a test put a script such as axe into the page, which its own policy forbids. */
  readonly bypassPolicy?: boolean;
  /** One more page at a studio that runs already, such as a colleague's. */
  readonly at?: RunningStudio;
  /** What is hung on the page before it is loaded; no other test is given that page. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export interface OpenStudio {
  readonly page: Page;
  readonly studio: RunningStudio;
  /** The page inside the sidebar, once it is shown. */
  readonly sidebarFrame: () => Promise<Frame>;
  /** The page inside the dialog that is shown last. */
  readonly dialogFrame: () => Promise<Frame>;
  /** Replaces what a cell that is in view holds, by keys; any letters. */
  readonly typeInto: (cell: string, text: string) => Promise<void>;
  /** Clicks an item of the add-on's menu. */
  readonly menu: (item: string | RegExp) => Promise<void>;
  /** Makes a call of this user's script fail, or crash it. */
  readonly fail: (failure: PlannedFailure, user?: UserName) => Promise<void>;
  /** What the page's console said as errors, and what it threw. */
  readonly errors: string[];
  readonly close: () => Promise<void>;
}

let browser: Promise<Browser> | null = null;

/** Pages that no test uses now: another takes Chromium longer than a page of the studio. */
const atRest: Page[] = [];

/** One connection for all pages of a test file. */
function sharedBrowser(): Promise<Browser> {
  browser ??= openBrowser();
  return browser;
}

afterAll(async () => (await browser)?.close());

export async function openStudio(options: OpenOptions = {}): Promise<OpenStudio> {
  const { locale = 'th', user = 'owner', latency = 0 } = options;
  const [chrome, studio] = await Promise.all([
    sharedBrowser(),
    options.at ?? startTestStudio(options),
  ]);
  const { bypassPolicy = false, prepare } = options;
  const isOwn = bypassPolicy || prepare !== undefined;
  const page = (isOwn ? undefined : atRest.pop()) ?? (await newPage(chrome, bypassPolicy));
  await prepare?.(page);
  await page.setViewportSize({ width: 1366, height: 800 });
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
      await page.getByRole('menuitem', { name: item, exact: true }).click();
    },
    async fail(failure, whose = user) {
      await ask(studio, 'fail', failure, whose);
    },
    async close() {
      if (isOwn) await page.context().close();
      else await putToRest(page);
      if (!options.at) await studio.stop();
    },
  };
}

async function newPage(chrome: Browser, bypassCSP: boolean): Promise<Page> {
  const context = await chrome.newContext({ bypassCSP });
  context.setDefaultTimeout(30_000);
  return context.newPage();
}

/** The studio keeps nothing in the browser; what a test has hung on the page is taken off. */
async function putToRest(page: Page): Promise<void> {
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
  atRest.push(page);
}
