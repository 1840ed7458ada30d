/** Every state of the page is open to everyone: axe finds nothing, and no word is cut at any width. */
import type { Browser } from 'playwright-core';
import { openScene, SCENES } from './scenes';
import { axeViolations, clipped, launchChromium } from './sidebar-page';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** 150 px is what is left of 300 when the page is zoomed to 200 %. */
const NARROW = { width: 150, height: 380 };

const cases = SCENES.flatMap((scene) =>
  (['th', 'en'] as const).map((language) => ({
    scene,
    language,
    title: `${scene.name}, ${language}`,
  })),
);

test.each(cases)('$title', async ({ scene, language }) => {
  const { page, errors, requests } = await openScene(browser, scene, language);
  expect(await axeViolations(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
  await page.setViewportSize(NARROW);
  expect(await clipped(page)).toEqual([]);
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.lang')).toBe(language);
  expect({ errors, requests }).toEqual({ errors: [], requests: [] });
  await page.context().close();
});
