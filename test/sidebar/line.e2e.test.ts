/** No network and a slow line: the page says which it is, and keeps what was typed. */
import type { Browser, Page } from 'playwright-core';
import { type Office, openOffice } from '../add-on/office';
import { openBrowser } from '../browser';
import { type Answering, openSidebar, openTab } from './sidebar-page';
import { inOrder } from './workbooks';

let browser: Browser;
let office: Office;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

const serve: Answering = (name, args) => office.runtime.call(name, ...args);
const notice = () => page.locator('.line-notice .notice');

async function open(answer: Answering = serve): Promise<void> {
  office = await openOffice({ sheets: inOrder });
  // A clock that stands still is one page's: the next would not load by it.
  const tab = await openTab(browser, { clock: true });
  page = (await openSidebar(tab, { answer })).page;
}

test('no network is said at once, what was typed stays, and the word goes as the network comes', async () => {
  await open();
  await page.locator('#tab-settings').click();
  const field = page.locator('#panel-settings input').first();
  await field.fill('พิมพ์ค้างไว้');
  await page.context().setOffline(true);
  await notice().filter({ hasText: 'ไม่มีสัญญาณอินเทอร์เน็ต' }).waitFor();
  expect(await field.inputValue()).toBe('พิมพ์ค้างไว้');
  await page.context().setOffline(false);
  await notice().waitFor({ state: 'detached' });
});

test('an answer that takes long is said to, once, until it comes', async () => {
  let answer = () => {};
  const late = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await open(async (name, args) => {
    if (name === 'callFillMemo') await late;
    return serve(name, args);
  });
  await page.locator('#generate').click();
  await page.locator('.memo.running').waitFor();
  await page.clock.runFor(10_000);
  expect(await notice().count()).toBe(0);
  await page.clock.runFor(10_000);
  await notice().filter({ hasText: 'ไม่ต้องกดซ้ำ' }).waitFor();
  answer();
  await page.locator('.memo.done').waitFor();
  await page.clock.runFor(3_000);
  expect(await notice().count()).toBe(0);
});

test('what the page asks by itself is waited for by nobody', async () => {
  await open((name, args) => (name === 'callChanged' ? new Promise(() => {}) : serve(name, args)));
  await page.mouse.move(20, 20);
  await page.clock.runFor(60_000);
  expect(await notice().count()).toBe(0);
});
