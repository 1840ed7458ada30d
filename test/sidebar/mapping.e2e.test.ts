/** An office's own sheet is read after at most six clicks, at the width that Sheets gives the sidebar; one takes it back. */
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../browser';
import { openScene, SCENES } from './scenes';
import { ownTable as OWN, OWN_SHEET as SHEET } from './workbooks';

const SMALL = { width: 300, height: 700 };
const scene = SCENES.find(({ name }) => name === 'sidebar')!;
/** Neither its headings nor its cells tell which column is which. */
const STRANGE = {
  [SHEET]: [
    ['ซ้าย', 'กลาง', 'ขวา'],
    ['ก', 'อบรม', 'จบ'],
    ['ก', 'ประกาศ', 'ลุย'],
  ],
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

/** Counts what a user would press: a list takes one click to open and one to choose. */
function counting(page: Page) {
  let clicks = 0;
  return {
    count: () => clicks,
    press: async (selector: string) => {
      clicks++;
      await page.locator(selector).first().click();
    },
    choose: async (selector: string, value: string) => {
      clicks += 2;
      await page.locator(selector).selectOption(value);
    },
  };
}

const percent = (page: Page, text: string) => page.getByText(text).first().waitFor();

test.each(['th', 'en'] as const)(
  'the blue button leads to the card, and an unknown word is said in four clicks more (%s)',
  async (language) => {
    const { page } = await openScene(browser, { ...scene, sheets: OWN }, language, SMALL);
    const clicks = counting(page);
    const first = language === 'th' ? 'กำหนดคอลัมน์ หรือ' : 'Match the columns or';
    await page.locator('.bar .quiet', { hasText: first }).waitFor();
    await clicks.press('#map-columns');
    await page.locator('#mapping-title').waitFor();
    expect(await page.locator('#mapping-B').inputValue()).toBe('title');
    expect(await page.locator('#mapping-E').inputValue()).toBe('status');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await clicks.choose('#mapping-word-0', 'in-progress');
    await page.locator('.preview li:nth-child(2) .help').waitFor();
    await clicks.press('.mapping .button.primary');
    await page.locator('.outcome .notice.good').waitFor();
    await percent(page, language === 'th' ? '๓๓.๓๓' : '33.33');
    expect(clicks.count()).toBeLessThanOrEqual(6);

    await page.locator('.outcome .notice.good .button').first().click();
    await page.locator('#empty-title').waitFor();
  },
);

test('where nothing tells, title and status are said, and the save is the sixth click', async () => {
  const { page, office } = await openScene(browser, { ...scene, sheets: STRANGE }, 'th', SMALL);
  const clicks = counting(page);
  await clicks.press('#map-columns');
  await page.locator('#mapping-title').waitFor();
  const isTitle = (await page.locator('#mapping-B').inputValue()) === 'title';
  if (!isTitle) await clicks.choose('#mapping-B', 'title');
  await clicks.choose('#mapping-C', 'status');
  await page.locator('.preview li').first().waitFor();
  await clicks.press('.mapping .button.primary');
  await page.locator('.outcome .notice.good').waitFor();
  expect(clicks.count()).toBeLessThanOrEqual(6);
  expect(office.workbook.book.getWorksheet(SHEET)!.getCell('B1').value).toBe('กลาง');
});
