/** Two departments' sheets are ticked, checked together and made one memo, by the clicks of a user at the width that Sheets gives. */
import type { Browser, Page } from 'playwright-core';
import { memoText, registerRows } from '../add-on/office';
import { openBrowser } from '../browser';
import { eventually } from './scene';
import { openScene, SCENES } from './scenes';

const SMALL = { width: 300, height: 700 };
const scene = SCENES.find(({ name }) => name === 'sidebar')!;

const HEAD = ['ลำดับ', 'มาตรการ', 'ขั้นตอนหรือวิธีการ', 'การกำกับติดตาม', 'สถานะการดำเนินการ', 'หมายเหตุ'];
const rows = (unit: string, ...statuses: readonly string[]) => [
  HEAD,
  ...statuses.map((status, index) => [
    String(index + 1),
    `จัดอบรมรุ่นที่ ${index + 1} ของ${unit}`,
    `อบรมโดย${unit}`,
    'รายงานผู้บริหารทุกไตรมาส',
    status,
    'อบรม 12 คน',
  ]),
];

const A = 'กองคลัง';
const B = 'กองช่าง';
const OFFICE = {
  [A]: rows(A, 'เสร็จแล้ว', 'เสร็จแล้ว'),
  [B]: rows(B, 'เสร็จแล้ว', 'ไม่ทราบ'),
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const heading = (page: Page) => page.locator('h1').innerText();
const isNarrow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth <= innerWidth');

test.each(['th', 'en'] as const)('ticks, correction, memo (%s)', async (language) => {
  const opened = await openScene(browser, { ...scene, sheets: OFFICE }, language, SMALL);
  const { page, office } = opened;
  expect(await heading(page)).toContain(A);
  await page.locator('#sheets summary').click();
  await page.locator('#sheets label', { hasText: B }).click();
  await page.locator('#use-sheets').click();
  await page.locator('h1', { hasText: `${A}, ${B}` }).waitFor();
  expect(await isNarrow(page)).toBe(true);
  expect(await page.locator('#sheets').getAttribute('open')).toBeNull();

  // Each department counts by its sheet's name, and a finding leads to its own sheet.
  await page.locator('.overview summary').first().click();
  expect(await page.locator('.overview').innerText()).toContain(B);
  await page.locator('.finding .go', { hasText: `${B}!E3` }).click();
  await eventually(() => office.runtime.seat.sheet.name === B);
  expect(office.runtime.seat.sheet.name).toBe(B);
  const cell = office.workbook.book.getWorksheet(B)!.getCell('E3');
  cell.value = 'เสร็จแล้ว';
  await page.locator('header .button.icon').click();
  await page.locator('.finding .go', { hasText: `${B}!E3` }).waitFor({ state: 'detached' });

  await page.locator('#generate').click();
  await page.locator('.memo-name').waitFor();
  const [row] = registerRows(office);
  expect(row).toMatchObject({ ชีตมาตรการ: `${A}\n${B}`, มาตรการทั้งหมด: '4', ร้อยละ: '100' });
  const text = (await memoText(office, row?.ลิงก์?.match(/\/d\/([^/]+)/)?.[1])).replace(
    /\u00a0/g,
    ' ',
  );
  expect(text).toContain('จัดอบรมรุ่นที่ ๒ ของกองช่าง');
});

test('the ticks are not shown where there is one measures sheet', async () => {
  const one = { ...scene, sheets: { [A]: OFFICE[A] } };
  const { page, calls, answered } = await openScene(browser, one, 'th', SMALL);
  await eventually(() => calls.includes('callMeasuresSheets') && answered());
  expect(await heading(page)).toContain(A);
  expect(await page.locator('#sheets').count()).toBe(0);
});
