/** The sidebar at work in the studio: the sheet beside it, real clicks and keys, Drive at its side. */
import type { Frame } from 'playwright-core';
import { type OpenStudio, openStudio } from '../studio/browser';

jest.setTimeout(120_000);

const now = '2026-03-10T09:30:00+07:00';

let studio: OpenStudio;
let frame: Frame;

afterEach(() => studio.close());

interface Words {
  readonly locale: 'th' | 'en';
  readonly menu: string;
  readonly noStatus: string;
  readonly fix: string;
  readonly fixed: string;
  readonly undo: string;
  readonly goOn: string;
  readonly done: string;
  readonly tryAgain: string;
}

const LANGUAGES: readonly Words[] = [
  {
    locale: 'th',
    menu: 'เปิดแถบด้านข้าง',
    noStatus: 'ยังไม่ได้ระบุสถานะ',
    fix: 'แก้ไข C4',
    fixed: 'แก้ไขแล้ว ๑ ช่อง',
    undo: 'เลิกทำ',
    goOn: 'สร้างต่อไป',
    done: 'สร้างบันทึกข้อความแล้ว',
    tryAgain: 'ลองอีกครั้ง',
  },
  {
    locale: 'en',
    menu: 'Open sidebar',
    noStatus: 'has no status',
    fix: 'Fix C4',
    fixed: '1 cell fixed',
    undo: 'Undo',
    goOn: 'Continue anyway',
    done: 'Your memo is ready',
    tryAgain: 'Try again',
  },
];

async function open(words: Words, options: { readonly latency?: number } = {}): Promise<void> {
  studio = await openStudio({ now, locale: words.locale, ...options });
  await studio.menu(words.menu);
  frame = await studio.sidebarFrame();
  await frame.locator('.ring').waitFor();
}

const cell = (name: string) => studio.page.locator(`#cell-${name}`);
const seen = (selector: string, hasText: string | RegExp) =>
  frame.locator(selector, { hasText }).first().waitFor();
const button = (name: string) => frame.getByRole('button', { name, exact: true });

/** As a user does who has changed the sheet and turns to the sidebar. */
const turnToSidebar = () => frame.locator('h1').hover();

async function selected(name: string): Promise<void> {
  const box = studio.page.getByLabel(/กล่องชื่อช่อง|Name box/);
  for (let left = 50; left > 0 && (await box.inputValue()) !== name; left--) {
    await studio.page.waitForTimeout(100);
  }
  expect(await box.inputValue()).toBe(name);
}

async function drive(count: number): Promise<void> {
  await studio.page
    .getByRole('button', { name: new RegExp(`^(Google ไดรฟ์|Drive) ${count}`) })
    .waitFor();
}

test.each(LANGUAGES)('from a broken cell to the copied link, $locale', async (words) => {
  await open(words);
  await studio.typeInto('H4', '-');
  await studio.typeInto('C4', 'จัดอบรม ปี ๒๕๖9');
  await turnToSidebar();
  await seen('.go', words.noStatus);
  await frame.locator('.go', { hasText: words.noStatus }).click();
  await selected('F4');

  await button(words.fix).click();
  await seen('.outcome', words.fixed);
  await cell('C4').getByText('ปี ๒๕๖๙').waitFor();
  await button(words.undo).click();
  await cell('C4').getByText('ปี ๒๕๖9').waitFor();

  await frame.locator('#generate').click();
  await button(words.goOn).click();
  await seen('.memo.done h2', words.done);
  await frame.locator('.memo .next-steps').waitFor();
  await drive(1);
  const link = await frame.locator('.memo a').first().getAttribute('href');
  expect(link).toMatch(/^https:\/\/docs\.google\.com\/document\/d\/[\w-]+\/edit$/);
  await studio.page.locator('.tabs, [role=tablist]').getByText('ทะเบียนบันทึก').first().waitFor();

  // The frame keeps its pages from the clipboard: the old way copies, or the field stands selected.
  await frame.locator('.copy .button').click();
  await frame.locator('.copy .link, .copy .icon.done').first().waitFor();
  expect(studio.errors.filter((error) => !/clipboard/i.test(error))).toEqual([]);
});

test('Drive refuses half-way: told with its step, tried again, one memo', async () => {
  const [words] = LANGUAGES as [Words];
  await open(words);
  await studio.fail({ method: 'Drive.Files.create', error: 'Quota exceeded' });
  await frame.locator('#generate').click();
  await seen('.memo.failed .notice', 'Quota exceeded');
  await drive(0);
  await button(words.tryAgain).click();
  await seen('.memo.done h2', words.done);
  await frame.locator('.memo .next-steps').waitFor();
  await drive(1);
});

test('on a slow net every wait is shown, and a double click makes one memo', async () => {
  const [words] = LANGUAGES as [Words];
  studio = await openStudio({ now, locale: 'th', latency: 1500 });
  await studio.menu(words.menu);
  frame = await studio.sidebarFrame();
  await frame.locator('.skeleton').waitFor();
  await frame.locator('.ring').waitFor();
  await frame.locator('#generate').dblclick();
  await seen('.steps .now', 'ตรวจและเติมข้อมูล');
  await seen('.steps .now', 'Google ไดรฟ์');
  expect(await frame.locator('#generate').getAttribute('aria-disabled')).toBe('true');
  await seen('.steps .now', 'ลงทะเบียนบันทึก');
  await frame.locator('.memo .next-steps').waitFor();
  await drive(1);
});
