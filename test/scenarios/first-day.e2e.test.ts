/** The first day: from an empty workbook to the downloaded memo. */
import type { Frame } from 'playwright-core';
import { type Clerk, expectClicksOf, sitDown } from './clerk';
import { button, downloadedBy, workbookOf } from './clerks-workbook';

jest.setTimeout(180_000);

const now = '2026-03-10T09:30:00+07:00';

/** In the order of the columns; the last is a mark's place from ยังไม่ดำเนินการ on. */
const MEASURES = [
  ['1', 'ประกาศนโยบายไม่รับของขวัญ', 'จัดทำประกาศ', 'สำนักปลัด', 'ทุกไตรมาส', 2, 'ประกาศเมื่อ 2 มีนาคม 2569'],
  ['2', 'เปิดเผยการจัดซื้อจัดจ้าง', 'เผยแพร่บนเว็บไซต์', 'กองคลัง', 'ทุกเดือน', 1, 'เผยแพร่แล้ว 8 เดือน'],
  ['3', 'ปรับปรุงคู่มือบริการ', 'ทบทวนขั้นตอน', 'กองช่าง', 'ทุกไตรมาส', 0, ''],
] as const;

const SETTINGS = {
  department: 'สำนักปลัด เทศบาลตำบลตัวอย่าง',
  agency: 'เทศบาลตำบลตัวอย่าง',
  itaScore: '90.25',
  drafter: '(ชื่อ–สกุล)',
  drafterPosition: 'นักทรัพยากรบุคคล',
} as const;

let clerk: Clerk;
let frame: Frame;

const press = (key: string) => clerk.page.keyboard.press(key);

async function selectedIs(name: string): Promise<void> {
  const box = clerk.page.getByLabel('กล่องชื่อช่อง');
  for (let left = 400; left > 0 && (await box.inputValue()) !== name; left--)
    await clerk.page.waitForTimeout(50);
  expect(await box.inputValue()).toBe(name);
}

/** Into the cell, once it is selected, and on to the one at its right. */
async function typeCell(name: string, text: string): Promise<void> {
  await selectedIs(name);
  if (text !== '') {
    await press('Enter');
    await clerk.page.keyboard.insertText(text);
  }
  await press('Tab');
}

/** The mark is chosen in the list that the cell offers. */
async function chooseMark(cell: string): Promise<void> {
  await press('Enter');
  await press('ArrowDown');
  await clerk.page.locator(`#cell-${cell}:not(.editor)`, { hasText: '/' }).waitFor();
}

/** By the keyboard alone, from the field that has the focus. */
async function tabTo(id: string): Promise<void> {
  for (let left = 60; left > 0; left--) {
    if ((await frame.evaluate('document.activeElement?.id')) === id) return;
    await press('Tab');
  }
  throw new Error(`no Tab leads to ${id}`);
}

async function fillMeasures(): Promise<void> {
  await clerk.page.locator('#cell-A3').click();
  for (const [index, [number, title, method, owners, followUp, mark, note]] of MEASURES.entries()) {
    const row = index + 3;
    for (const [column, text] of [number, title, method, owners, followUp].entries())
      await typeCell(`${'ABCDE'[column]}${row}`, text);
    for (let column = 0; column < 3; column++) {
      await selectedIs(`${'FGH'[column]}${row}`);
      if (column === mark) await chooseMark(`${'FGH'[column]}${row}`);
      await press('Tab');
    }
    await typeCell(`I${row}`, note);
    await selectedIs(`J${row}`);
    await press('Home');
    await press('ArrowDown');
  }
}

async function fillSettings(): Promise<void> {
  await frame.locator('.missing .chip').first().click();
  for (const [key, value] of Object.entries(SETTINGS)) {
    await tabTo(`setting-${key}`);
    await clerk.page.keyboard.insertText(value);
  }
}

async function fillSigners(): Promise<void> {
  await frame.locator('#tab-signers').click();
  for (const index of [0, 1, 2]) {
    await tabTo(`signer-${index}-name`);
    await clerk.page.keyboard.insertText('(ชื่อ–สกุล)');
  }
}

test('at 1400 pixels the title and the last status column stand in sight beside the sidebar', async () => {
  clerk = await sitDown({ now, workbook: await workbookOf({ ชีต1: [] }) });
  const { page } = clerk;
  await page.setViewportSize({ width: 1400, height: 800 });
  await clerk.seat.menu('เปิดแถบด้านข้าง');
  frame = await clerk.sidebar('#set-up');
  await frame.locator('#set-up').click();
  await page.locator('#cell-H2', { hasText: 'เสร็จเรียบร้อยแล้ว' }).waitFor();
  const [title, done, sidebar] = await Promise.all(
    ['#cell-B3', '#cell-H3', '.sidebar'].map((selector) => page.locator(selector).boundingBox()),
  );
  expect(title?.x).toBeGreaterThan(0);
  expect(done).not.toBeNull();
  expect((done?.x ?? 0) + (done?.width ?? 0)).toBeLessThanOrEqual(sidebar?.x ?? 0);

  // Further to the right, at the notes, the title is where it was.
  await page.locator('#cell-I3').click();
  await press('ArrowRight');
  await press('ArrowRight');
  expect((await page.locator('#cell-B3').boundingBox())?.x).toBeCloseTo(title?.x ?? 0, 0);
});

test('set up, filled in, made and downloaded: at most ten clicks', async () => {
  clerk = await sitDown({ now, workbook: await workbookOf({ ชีต1: [] }) });
  const { page } = clerk;
  await clerk.seat.menu('เปิดแถบด้านข้าง');
  frame = await clerk.sidebar('#set-up');
  await frame.locator('#set-up').click();
  await page.getByRole('tab', { name: 'ทะเบียนบันทึก' }).waitFor();
  await page.locator('#cell-B1', { hasText: 'มาตรการ' }).waitFor();
  // What the sidebar reads after the set-up has come: the sheet is drawn no more under the keyboard.
  await frame.getByRole('heading', { name: 'ITA Memo: มาตรการ' }).waitFor();
  await frame.getByText('ยังไม่มีมาตรการให้ตรวจ').waitFor();

  await fillMeasures();
  await frame.locator('h1').hover();
  await frame.getByText('๓๓.๓๓%').first().waitFor();
  await fillSettings();
  await fillSigners();

  await frame.locator('#generate').click();
  await button(frame, 'บันทึกแล้วสร้างต่อ').click();
  await frame.locator('.memo.done .next-steps').waitFor();
  const memo = await downloadedBy(clerk, () => button(frame, 'ดาวน์โหลดเป็น Word').click());
  for (const said of ['เทศบาลตำบลตัวอย่าง', '๓๓.๓๓', '๙๐.๒๕', 'ปรับปรุงคู่มือบริการ', 'ประกาศเมื่อ'])
    expect(memo).toContain(said);
  expectClicksOf(clerk, 'first-day');
});
