/** The sheet on the screen is the sheet of the page, at the width that Sheets gives: it follows, or says why it does not. */
import type { Browser, Page } from 'playwright-core';
import { doneRows, HEADINGS, type Office } from '../add-on/office';
import { openBrowser } from '../browser';
import { openScene, SCENES } from './scenes';

const SMALL = { width: 300, height: 700 };
const scene = SCENES.find(({ name }) => name === 'sidebar')!;

const OLD = 'มาตรการ 2569';
const NEW = 'มาตรการ 2570';
const OFFICE = {
  [OLD]: [HEADINGS, ...doneRows(4)],
  [NEW]: [HEADINGS, ...doneRows(2).map((row) => [...row.slice(0, 5), '/', '', ''])],
  บันทึกช่วยจำ: [['จด']],
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const openTab = ({ runtime, workbook }: Office, name: string) => {
  runtime.seat.sheet = workbook.book.getWorksheet(name)!;
};
/** As a user's pointer does that comes in from the sheet. */
const turnTo = (page: Page) =>
  page.evaluate(`document.documentElement.dispatchEvent(new PointerEvent('pointerenter'))`);
const shows = (page: Page, name: string, timeout = 10_000) =>
  page.locator('h1', { hasText: name }).waitFor({ timeout });

test('it follows within three seconds of the pointer, and stays beside notes', async () => {
  const { page, office } = await openScene(browser, { ...scene, sheets: OFFICE }, 'th', SMALL);
  await shows(page, OLD);
  openTab(office, NEW);
  await turnTo(page);
  await shows(page, NEW, 3000);
  expect(await page.locator('header .quiet').first().innerText()).toContain('๒๕๗๐');
  await page.locator('[role="status"]', { hasText: `แสดงชีต “${NEW}” แล้ว` }).waitFor({
    state: 'attached',
  });
  openTab(office, 'บันทึกช่วยจำ');
  await turnTo(page);
  await page.waitForTimeout(1500);
  expect(await page.locator('h1').innerText()).toContain(NEW);
  openTab(office, OLD);
  await page.evaluate(`window.dispatchEvent(new Event('focus'))`);
  await shows(page, OLD, 3000);
});

test.each(['th', 'en'] as const)(
  'what is typed keeps it, until it is saved (%s)',
  async (language) => {
    const { page, office } = await openScene(
      browser,
      { ...scene, sheets: OFFICE },
      language,
      SMALL,
    );
    await shows(page, OLD);
    await page.locator('#tab-settings').click();
    await page.locator('#setting-subject').fill('รายงาน');
    openTab(office, NEW);
    await turnTo(page);
    const notice = page.locator('.notice.warning', { hasText: NEW });
    await notice.waitFor();
    expect(await notice.innerText()).toContain(OLD);
    expect(await page.locator('h1').innerText()).toContain(OLD);
    expect(await page.locator('#setting-subject').inputValue()).toBe('รายงาน');
    await page.locator('#setting-subject').fill('');
    await shows(page, NEW);
    expect(await notice.count()).toBe(0);
  },
);

test('a question of the sheet shown stays until it is answered', async () => {
  const faulty = doneRows(2).map((row) => [...row.slice(0, 5), '', '', '']);
  const sheets = { [OLD]: [HEADINGS, ...faulty], [NEW]: OFFICE[NEW] };
  const { page, office } = await openScene(browser, { ...scene, sheets }, 'th', SMALL);
  await page.locator('#generate').click();
  await page.locator('.memo.blocked').waitFor();
  openTab(office, NEW);
  await turnTo(page);
  await page.locator('#show-open-sheet').click();
  await shows(page, NEW);
  expect(await page.locator('.memo').count()).toBe(0);
});
