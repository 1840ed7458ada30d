/** The sidebar at work in the studio: the sheet beside it, real clicks and keys, Drive at its side. */
import type { Frame } from 'playwright-core';
import { type OpenStudio, openStudio } from '../studio/browser';

jest.setTimeout(120_000);

const now = '2026-03-10T09:30:00+07:00';

let studio: OpenStudio;
let frame: Frame;

afterEach(() => studio.close());

async function open(): Promise<void> {
  studio = await openStudio({ now, locale: 'th' });
  await studio.menu('เปิดแถบด้านข้าง');
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
  const box = studio.page.getByLabel('กล่องชื่อช่อง');
  for (let left = 50; left > 0 && (await box.inputValue()) !== name; left--) {
    await studio.page.waitForTimeout(100);
  }
  expect(await box.inputValue()).toBe(name);
}

async function drive(count: number): Promise<void> {
  await studio.page.getByRole('button', { name: new RegExp(`^Google ไดรฟ์ ${count}`) }).waitFor();
}

test('from a broken cell to the copied link', async () => {
  await open();
  await studio.typeInto('H4', '-');
  await studio.typeInto('C4', 'จัดอบรม ปี ๒๕๖9');
  await turnToSidebar();
  await seen('.go', 'ยังไม่ได้ระบุสถานะ');
  await frame.locator('.go', { hasText: 'ยังไม่ได้ระบุสถานะ' }).click();
  await selected('F4');

  await button('แก้ไข C4').click();
  await seen('.outcome', 'แก้ไขแล้ว ๑ ช่อง');
  await cell('C4').getByText('ปี ๒๕๖๙').waitFor();
  await button('เลิกทำ').click();
  await cell('C4').getByText('ปี ๒๕๖9').waitFor();

  await frame.locator('#generate').click();
  await button('สร้างต่อไป').click();
  await seen('.memo.done h2', 'สร้างบันทึกข้อความแล้ว');
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
  await open();
  await studio.fail({ method: 'Drive.Files.create', error: 'Storage quota exceeded' });
  await frame.locator('#generate').click();
  await seen('.memo.failed .notice', 'พื้นที่');
  await drive(0);
  await button('ลองอีกครั้ง').click();
  await seen('.memo.done h2', 'สร้างบันทึกข้อความแล้ว');
  await frame.locator('.memo .next-steps').waitFor();
  await drive(1);
});

test('on a slow net every wait is shown, and a double click makes one memo', async () => {
  studio = await openStudio({ now, locale: 'th', latency: 1500 });
  await studio.menu('เปิดแถบด้านข้าง');
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
