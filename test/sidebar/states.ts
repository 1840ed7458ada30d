/** Every state of a view is open to everyone: axe finds nothing, and no word is cut at any width. */
import type { Browser } from 'playwright-core';
import { openBrowser } from '../browser';
import { IS_THOROUGH } from '../thorough';
import {
  axeViolations,
  clipped,
  openTab,
  type SidebarPage,
  smallTargets,
  type Tab,
} from './sidebar-page';

/** 150 px is what is left of 300 when the page is zoomed to 200 %. */
const NARROW = { width: 150, height: 380 };

/** Google's own sidebar is 300 px; a scroll bar may take 20 of them. */
const WITH_SCROLL_BAR = { width: 280, height: 760 };

/** What axe asks does not hang on the language, nor does a state's shape: each is looked at once, in this one. */
const ASKED_IN = 'th';

/** A file for each view, so that they are looked at side by side. */
export function proveStates<Scene extends { readonly name: string }>(
  scenes: readonly Scene[],
  open: (tab: Tab, scene: Scene, language: 'th' | 'en') => Promise<SidebarPage>,
): void {
  let browser: Browser;
  let tabs: Readonly<Record<'th' | 'en', Tab>>;
  beforeAll(async () => {
    browser = await openBrowser();
    tabs = {
      th: await openTab(browser, { locale: 'th-TH' }),
      en: await openTab(browser, { locale: 'en-GB' }),
    };
  });
  afterAll(() => browser.close());

  const cases = scenes.flatMap((scene) =>
    (['th', 'en'] as const).map((language) => ({
      title: `${scene.name}, ${language}`,
      scene,
      language,
    })),
  );

  test.each(cases)('$title', async ({ scene, language }) => {
    const { page, errors, requests } = await open(tabs[language], scene, language);
    if (language === ASKED_IN) {
      // As a screen reader gets it; `npm run unit -- -u` writes anew what is meant to have changed.
      expect(withoutIds(await page.locator('body').ariaSnapshot())).toMatchSnapshot();
      expect(await axeViolations(page)).toEqual([]);
    }
    expect(await clipped(page)).toEqual([]);
    await page.setViewportSize(WITH_SCROLL_BAR);
    expect(await clipped(page)).toEqual([]);
    await page.setViewportSize(NARROW);
    expect(await clipped(page)).toEqual([]);
    if (IS_THOROUGH) {
      expect(await axeViolations(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await axeViolations(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none' });
    }
    if (language === ASKED_IN) expect(await smallTargets(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.lang')).toBe(language);
    expect({ errors, requests }).toEqual({ errors: [], requests: [] });
  });
}

/** Docs get another id each time. */
function withoutIds(snapshot: string): string {
  return snapshot.replace(/(?<=\/d\/)[\w-]{25,}/g, '…');
}
