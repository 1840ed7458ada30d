/** The memo looked at before it is made, and made in a template for this once, under a user's hands. */
import type { Browser, Page } from 'playwright-core';
import { type Office, openOffice, registerRows } from '../add-on/office';
import { openBrowser } from '../browser';
import { eventually } from './scene';
import { type Answering, openSidebar, openTab, type Tab } from './sidebar-page';
import { inOrder } from './workbooks';

let browser: Browser;
let tab: Tab;
let office: Office;
let page: Page;
let sent: { name: string; arg: unknown }[];

beforeAll(async () => {
  browser = await openBrowser();
  tab = await openTab(browser, {});
});
afterAll(() => browser.close());

const serve: Answering = (name, args) => office.runtime.call(name, ...args);

async function open(answer: Answering = serve): Promise<void> {
  office = await openOffice({ sheets: inOrder });
  sent = [];
  const sidebar = await openSidebar(tab, {
    answer: (name, args) => {
      sent.push({ name, arg: args[0] });
      return answer(name, args);
    },
  });
  page = sidebar.page;
}

const asked = (name: string) => sent.filter((call) => call.name === name).map(({ arg }) => arg);
const live = () => office.drive.files.filter(({ trashed }) => !trashed).map(({ name }) => name);
const look = () => page.locator('.make .button', { hasText: 'ดูตัวอย่าง' }).click();

async function choose(template: string): Promise<void> {
  await page.locator('.part summary').click();
  await page.locator('#template-once').selectOption(template);
}

test('three clicks to look at a memo in another template; the memo is made in it, once', async () => {
  await open();
  await choose('publication');
  await look();
  await page.locator('#preview-link').waitFor();
  expect(asked('callPreviewMemo')).toMatchObject([
    { template: { kind: 'publication', version: null } },
  ]);
  expect(live()).toEqual([expect.stringMatching(/^ตัวอย่างจาก /)]);

  await page.locator('#generate').click();
  await page.locator('.memo.done .next-steps').waitFor();
  expect(registerRows(office)[0]?.แม่แบบ).toBe('รายงานผลสำหรับเผยแพร่');
  // The look is over with the making; the next memo is the office's again.
  await eventually(() => live().length === 1);
  expect(live()).toEqual([expect.not.stringMatching(/^ตัวอย่างจาก /)]);
  await page.locator('#preview-link').waitFor({ state: 'detached' });
  expect(await page.locator('#template-once').inputValue()).toBe('');

  const word = page.waitForEvent('download');
  await page.locator('.memo .download .button').click();
  await word;
  expect(asked('callWordMemo')).toMatchObject([{ readyMade: 'publication' }]);
});

test('what has not been saved is said not to be in the preview', async () => {
  await open();
  await page.locator('#tab-settings').click();
  await page.locator('#panel-settings input').first().fill('งานที่ยังไม่บันทึก');
  await look();
  await page.getByText('ยังไม่รวมสิ่งที่แก้ไขไว้แต่ยังไม่บันทึก').waitFor();
});

test('a look that fails is told at the same place, and the making stays possible', async () => {
  await open((name, args) =>
    name === 'callPreviewMemo' ? Promise.reject(new Error('NetworkError')) : serve(name, args),
  );
  await look();
  await page.locator('.notice.error', { hasText: 'ติดต่อ Google ไม่ได้' }).waitFor();
  await page.locator('#generate').click();
  await page.locator('.memo.done .next-steps').waitFor();
});

test('whoever leaves the page without a word leaves no preview', async () => {
  await open();
  await look();
  await page.locator('#preview-link').waitFor();
  await page.getByRole('button', { name: 'แม่แบบ', exact: true }).click();
  await eventually(() => live().length === 0);
  expect(live()).toEqual([]);
});
