/** The built sidebar alone in a real Chromium at 300 px, its calls answered by the real server behind. */
import type { Browser, Page } from 'playwright-core';
import type { View } from '../../src/core/sidebar-view';
import type { CallName } from '../../src/sidebar/server/calls';
import { AXE, addressOf, EDITED, pageServer } from './page-server';

/** What google.script.run would bring; throws what its failure handler gets. */
export type Answering = (name: CallName, args: readonly unknown[]) => unknown;

export interface SidebarOptions {
  readonly answer: Answering;
  /** The view that the menu asks for; the main one if left out. */
  readonly view?: View;
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  /** The device's pixels to one of the page's. */
  readonly scale?: number;
  /** Once it is ready, a minute passes at once, and then the page's clock moves only as the test says. */
  readonly clock?: boolean;
  /** Waits until the first answer is drawn; true if left out. */
  readonly ready?: boolean;
}

export interface SidebarPage {
  readonly page: Page;
  /** The calls so far, by name. */
  readonly calls: string[];
  /** No call is waiting for its answer. */
  readonly answered: () => boolean;
  readonly errors: string[];
  /** What the page asked of the network besides itself; must stay empty. */
  readonly requests: string[];
}

/** A tab in which one page after another is loaded; opening another takes Chromium longer than a page. */
export interface Tab {
  readonly page: Page;
  readonly load: (options: LoadOptions) => Promise<SidebarPage>;
}

type TabOptions = Pick<SidebarOptions, 'locale' | 'scale' | 'clock'>;
type LoadOptions = Omit<SidebarOptions, keyof TabOptions>;

export async function openTab(
  browser: Browser,
  { locale = 'th-TH', scale = 1, clock = false }: TabOptions,
): Promise<Tab> {
  const context = await browser.newContext({
    locale,
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const server = await pageServer();
  let visit = visitOf(() => null);
  page.on('pageerror', (error) => visit.errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && visit.errors.push(message.text()));
  page.on('request', (request) => {
    const url = request.url();
    const own =
      [AXE, EDITED].some((path) => url === `${server}${path}`) || url.startsWith(`${server}/?`);
    if (!own) visit.requests.push(url);
  });
  await page.exposeFunction('askServer', (name: CallName, args: string) => visit.ask(name, args));
  await page.addInitScript(GOOGLE);
  if (clock) await page.clock.install();
  const load = async (options: LoadOptions) => {
    const { answer, view = 'main', width = 300, height = 760, ready = true } = options;
    // Left first, so that no call of the page before is taken for one of this.
    await page.goto('about:blank');
    visit = visitOf(answer);
    const { calls, answered, errors, requests } = visit;
    await page.setViewportSize({ width, height });
    await page.goto(addressOf(server, view));
    if (ready) await page.locator('main:not(.skeleton)').waitFor();
    // Well ahead: however slow the machine, the clock must not have passed the moment it is to stop at.
    if (clock) await page.clock.pauseAt(Number(await page.evaluate('Date.now() + 60_000')));
    return { page, calls, answered, errors, requests };
  };
  return { page, load };
}

/** What one page asks and says until the next is loaded. */
function visitOf(answer: Answering) {
  const calls: string[] = [];
  let waiting = 0;
  return {
    calls,
    errors: [] as string[],
    requests: [] as string[],
    answered: () => waiting === 0,
    ask: async (name: CallName, args: string) => {
      calls.push(name);
      waiting += 1;
      try {
        return JSON.stringify((await answer(name, JSON.parse(args))) ?? null);
      } finally {
        waiting -= 1;
      }
    },
  };
}

/** In a tab of its own, or in the one given. */
export async function openSidebar(
  where: Browser | Tab,
  options: SidebarOptions,
): Promise<SidebarPage> {
  const tab = 'load' in where ? where : await openTab(where, options);
  return tab.load(options);
}

/** google.script.run as the page knows it: a new runner from each handler that is set. */
const GOOGLE = `
const runner = (succeed, fail) => new Proxy({}, {
  get: (_, name) => {
    if (name === 'withSuccessHandler') return (handle) => runner(handle, fail);
    if (name === 'withFailureHandler') return (handle) => runner(succeed, handle);
    return (...args) => {
      window.askServer(name, JSON.stringify(args)).then((json) => succeed(JSON.parse(json)), fail);
    };
  },
});
window.google = { script: { run: runner(() => {}, () => {}) } };
`;

/** Violations that axe-core finds, as `rule: target`, best practices included. */
export function axeViolations(page: Page): Promise<string[]> {
  return violations(page, '{}');
}

/** What a finger hits only by luck: under 24 px, and too near to the next. */
export async function smallTargets(page: Page): Promise<string[]> {
  // A bar that stays at the window's end hides something at every scroll; what is asked is each target's own size.
  await page.evaluate(
    `for (const bar of document.querySelectorAll('body *'))
      if (getComputedStyle(bar).position === 'sticky') bar.style.position = 'static'`,
  );
  return violations(page, "{ runOnly: ['target-size'] }");
}

async function violations(page: Page, options: string): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.addScriptTag({ url: AXE });
  return page.evaluate(
    `axe.run(${options}).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ': ' + target + ' ' + failureSummary)))`,
  );
}

/** Elements whose content is wider than they are: text cut off, or a page that scrolls sideways. */
export function clipped(page: Pick<Page, 'evaluate'>): Promise<string[]> {
  return page.evaluate(
    `[...document.querySelectorAll('html, body, body *')]
      .filter((element) => !element.closest('.unseen, svg, select, input, textarea') && element.getClientRects().length > 0)
      .filter((element) => {
        const inline = getComputedStyle(element).display === 'inline';
        const { right } = element.getBoundingClientRect();
        return (!inline && element.scrollWidth > element.clientWidth + 1) || right > innerWidth + 1;
      })
      .map((element) => element.tagName + '.' + element.className + ' ' + element.textContent.slice(0, 40))`,
  );
}
