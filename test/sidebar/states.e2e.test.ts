/** Every state of all pages is open to everyone: axe finds nothing, and no word is cut at any width. */
import type { Browser } from 'playwright-core';
import { MEMOS_SCENES, openMemosScene } from './memos-scenes';
import { openScene, SCENES } from './scenes';
import { axeViolations, clipped, launchChromium, type SidebarPage } from './sidebar-page';
import { openTemplateScene, TEMPLATE_SCENES } from './template-scenes';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** 150 px is what is left of 300 when the page is zoomed to 200 %. */
const NARROW = { width: 150, height: 380 };

/** Google's own sidebar is 300 px; a scroll bar may take 20 of them. */
const WITH_SCROLL_BAR = { width: 280, height: 760 };

type Open = (browser: Browser, language: 'th' | 'en') => Promise<SidebarPage>;

const states: readonly (readonly [string, Open])[] = [
  ...SCENES.map(
    (scene) =>
      [scene.name, (it: Browser, language: 'th' | 'en') => openScene(it, scene, language)] as const,
  ),
  ...TEMPLATE_SCENES.map(
    (scene) =>
      [
        scene.name,
        (it: Browser, language: 'th' | 'en') => openTemplateScene(it, scene, language),
      ] as const,
  ),
  ...MEMOS_SCENES.map(
    (scene) =>
      [
        scene.name,
        (it: Browser, language: 'th' | 'en') => openMemosScene(it, scene, language),
      ] as const,
  ),
];

const cases = states.flatMap(([name, open]) =>
  (['th', 'en'] as const).map((language) => ({ title: `${name}, ${language}`, open, language })),
);

test.each(cases)('$title', async ({ open, language }) => {
  const { page, errors, requests } = await open(browser, language);
  expect(await axeViolations(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
  await page.setViewportSize(WITH_SCROLL_BAR);
  expect(await clipped(page)).toEqual([]);
  await page.setViewportSize(NARROW);
  expect(await clipped(page)).toEqual([]);
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.lang')).toBe(language);
  expect({ errors, requests }).toEqual({ errors: [], requests: [] });
  await page.context().close();
});
