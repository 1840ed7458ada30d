/** Findings that are settled in the sidebar itself, at the size that Sheets gives it on a small screen. */
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../browser';
import { openScene, SCENES } from './scenes';
import { withFaults } from './workbooks';

const SMALL = { width: 300, height: 600 };
const SHEET = 'มาตรการ';
const scene = SCENES.find(({ name }) => name === 'sidebar')!;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const open = (language: 'th' | 'en' = 'th') =>
  openScene(browser, { ...scene, sheets: withFaults }, language, SMALL);

const outcome = (page: Page, tone = 'good') =>
  page.locator(`.outcome .notice.${tone}`).first().waitFor();

const undo = (page: Page) => page.locator('.outcome .button').first().click();

test.each(['th', 'en'] as const)(
  'the first finding is in sight without scrolling (%s)',
  async (language) => {
    const { page } = await open(language);
    const finding = await page.locator('.finding .go').first().boundingBox();
    const bar = await page.locator('#generate').boundingBox();
    expect(finding!.y + finding!.height).toBeLessThanOrEqual(bar!.y);
  },
);

test('a status is written by one press, and taken back by one', async () => {
  const { page, office } = await open();
  const cell = () => office.workbook.book.getWorksheet(SHEET)!.getCell('H8').value;
  const findings = page.locator('.group.error .finding');
  const before = await findings.count();
  await page.locator('.statuses .button').nth(2).click();
  await outcome(page);
  expect(String(cell())).toMatch(/^[/✓]$/);
  expect(await findings.count()).toBe(before - 1);
  await undo(page);
  await page
    .locator('.statuses')
    .nth(before - 1)
    .waitFor();
  expect(cell()).toBeFalsy();
});

test('what is right as it is goes, is listed, and comes back', async () => {
  const { page } = await open();
  const findings = page.locator('.group.warning .finding');
  const before = await findings.count();
  await page.locator('.warning .more summary').first().click();
  await page.locator('.warning .more .button.plain').first().click();
  await outcome(page);
  expect(await findings.count()).toBe(before - 1);
  await page.locator('.settled summary').click();
  await page.locator('.settled .button').first().click();
  await page.locator('.settled').waitFor({ state: 'detached' });
  expect(await findings.count()).toBe(before);
});

test('a rule is turned off, and used as before again', async () => {
  const { page } = await open();
  await page.locator('.warning .more summary').first().click();
  await page.locator('.warning .more .button.text').first().click();
  await outcome(page);
  await page.locator('.settled summary').click();
  await page.locator('.settled .button').first().click();
  await page.locator('.settled').waitFor({ state: 'detached' });
});
